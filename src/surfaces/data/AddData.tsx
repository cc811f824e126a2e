import { useEffect, useRef } from 'react';
import type { Dataset } from '../../dataset/dataset';
import type { Fault } from '../../domain/fault';
import type { Request } from '../../selection/selection';
import { addFiles } from '../../state/addingData';
import { type Adding, useAdding } from '../../state/addingStore';
import { useOwnPackages } from '../../state/ownPackages';
import { StatusMessage } from '../../ui/StatusMessage';
import { addingInWords } from '../../viewmodels/own/addingInWords';
import { AddedStep } from './AddedStep';
import { FilePicker } from './FilePicker';
import { OwnDataPanel } from './OwnDataPanel';
import { PasteBox } from './PasteBox';
import { PrivacyWords } from './PrivacyWords';
import { ReadingStep } from './ReadingStep';
import { ReviewStep } from './ReviewStep';
import { useGivenToPage } from './useGivenToPage';

interface AddDataProps {
  readonly dataset: Dataset;
  readonly folder: string;
  readonly href: (choice: Request) => string;
  readonly choose: (choice: Request) => void;
}

/** A person's own data: what is shown of them already, and more: given, read, looked at, and taken up or not. */
export function AddData({ dataset, folder, href, choose }: AddDataProps) {
  const { now: any, folder: at } = useAdding();
  const now: Adding = at === folder ? any : { step: 'idle' };
  const section = useRef<HTMLElement>(null);
  const give = (files: readonly File[], notTaken: readonly Fault[] = []) => {
    if (files.length + notTaken.length > 0) void addFiles(folder, files, notTaken);
  };
  useGivenToPage(give);
  useFocusOnStep(section, now.step);
  const isOwn = useOwnPackages(
    ({ shown, kept }) => shown[folder] !== undefined || kept[folder] !== undefined,
  );
  return (
    <>
      {isOwn && <OwnDataPanel folder={folder} />}
      <section className="section add-data" ref={section} aria-labelledby="add-data">
        <h2 className="section__title" id="add-data">
          Add your own data
        </h2>
        <StatusMessage visible={now.step === 'idle'}>{addingInWords(now)}</StatusMessage>
        {now.step === 'idle' && (
          <>
            {now.problem !== undefined && <Problem text={now.problem} />}
            <div className="add-data__start">
              <div>
                <FilePicker label="Choose files, or drop them here" onFiles={give} />
                <PasteBox onFiles={give} />
              </div>
              <div>
                <p className="add-data__lead">
                  The raw extract you were sent will do. It is checked first, and nothing changes
                  before you say so. Nothing you add leaves this computer.
                </p>
                <PrivacyWords />
              </div>
            </div>
          </>
        )}
        {now.step === 'reading' && <ReadingStep {...now} />}
        {now.step === 'review' && (
          <ReviewStep dataset={dataset} folder={folder} review={now.review} onFiles={give} />
        )}
        {now.step === 'added' && (
          <AddedStep dataset={dataset} folder={folder} added={now} href={href} choose={choose} />
        )}
      </section>
    </>
  );
}

function Problem({ text }: { readonly text: string }) {
  return (
    <section className="error-summary" aria-labelledby="adding-step" id="adding-problem">
      <h3 className="error-summary__title" id="adding-step" tabIndex={-1}>
        There is a problem
      </h3>
      <p>{text}</p>
    </section>
  );
}

/** Each step replaces the one before, with what had the focus: it goes on at what is new. */
function useFocusOnStep(section: { readonly current: HTMLElement | null }, step: Adding['step']) {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    const target =
      section.current?.querySelector<HTMLElement>('.error-summary') ??
      section.current?.querySelector<HTMLElement>('#adding-step') ??
      section.current?.querySelector<HTMLElement>('input[type="file"]');
    if (target && target.tabIndex < 0) target.tabIndex = -1;
    target?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [section, step]);
}
