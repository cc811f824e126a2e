import { giveUp, takeUp } from '../../state/addingData';
import type { Review } from '../../state/addingStore';
import type { CandidateMode } from '../../state/candidateDataset';
import { Button } from '../../ui/Button';
import { takeUpInWords } from '../../viewmodels/own/takeUpInWords';
import { FindingList } from './FindingList';

interface TakeUpProps {
  readonly folder: string;
  readonly review: Review;
  /** What is shown now. */
  readonly loadedTitle: string;
}

const modes: readonly CandidateMode[] = ['open', 'beside', 'replace'];

/** The ways to go on, each with what it would do. */
export function TakeUp({ folder, review, loadedTitle }: TakeUpProps) {
  const { contribution, outcomes, isComparing } = review;
  const said = new Set(
    Object.values(outcomes)
      .slice(0, 1)
      .flatMap((one) => ('candidate' in one ? one.candidate.findings : []))
      .map(({ sentence }) => sentence),
  );
  const ways = modes.flatMap((mode) => {
    const outcome = outcomes[mode];
    if (!outcome || !('candidate' in outcome)) return [];
    const { account, dataset, findings } = outcome.candidate;
    const words = takeUpInWords(mode, {
      rows: account?.rows,
      defines: contribution.files.some(
        ({ role, path }) => role !== 'observations' && account?.added.includes(path) === true,
      ),
      title: dataset.title,
      loadedTitle,
    });
    const more = findings.filter(
      ({ sentence, severity }) => mode === 'replace' && severity !== 'know' && !said.has(sentence),
    );
    return [{ mode, ...words, more }];
  });
  const first = ways.find(({ adds }) => adds)?.mode;
  return (
    <>
      <h3 id="take-up">Take them up, or not</h3>
      <ul className="take-up">
        {ways.map(({ mode, button, sentence, adds, more }) => (
          <li key={mode} className="take-up__way">
            <Button
              kind={mode === first ? 'primary' : 'secondary'}
              disabled={!adds}
              aria-describedby={`take-up-${mode}`}
              onClick={() => void takeUp(folder, mode)}
            >
              {button}
            </Button>
            <div>
              <p id={`take-up-${mode}`}>{sentence}</p>
              {more.length > 0 && <FindingList findings={more} />}
            </div>
          </li>
        ))}
        {isComparing && (
          <li className="take-up__way">
            <span aria-hidden />
            <p>Working out what other ways there are.</p>
          </li>
        )}
        <li className="take-up__way">
          <Button aria-describedby="take-up-discard" onClick={giveUp}>
            Discard
          </Button>
          <p id="take-up-discard">Forgets these files and leaves everything as it is.</p>
        </li>
      </ul>
      {first !== undefined && !isComparing && !outcomes.replace && (
        <p className="add-data__hint">
          Nothing that is loaded is for these indicators and periods, so there is nothing to
          replace.
        </p>
      )}
    </>
  );
}
