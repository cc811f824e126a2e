import { useState } from 'react';
import { beginAnew } from '../../state/addingData';
import type { Keeping } from '../../state/keptData';
import { forgetMappings } from '../../state/savedMappings';
import { useOwnData } from '../../state/useOwnData';
import { Button } from '../../ui/Button';
import { goToHeading } from '../../ui/goToHeading';
import { StatusMessage } from '../../ui/StatusMessage';
import { momentInWords, ownStepInWords } from '../../viewmodels/own/ownStepInWords';

/** The data of a person's own that are shown: how they came about, undo, keep, clear. */
export function OwnDataPanel({ folder }: { readonly folder: string }) {
  const { own, kept, canUndo, undo, keep, clear } = useOwnData(folder);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const keepAll = async () => {
    const outcome: Keeping = await keep();
    setProblem('problem' in outcome ? outcome.problem : '');
    if ('problem' in outcome) return;
    setSaid(`Kept in this browser on ${momentInWords(outcome.at)}.`);
    // The button goes with what it was for.
    goToHeading('own-data');
  };
  const clearAll = async () => {
    forgetMappings();
    const outcome = await clear();
    beginAnew(folder, 'problem' in outcome ? undefined : 'cleared');
    if ('problem' in outcome) setProblem(outcome.problem);
    goToHeading('add-data');
  };
  const isKept = own?.keptOn !== undefined;
  return (
    <section className="section" aria-labelledby="own-data">
      <h2 className="section__title" id="own-data">
        Figures added on this computer
      </h2>
      {own ? (
        <ol className="add-data__list">
          {own.steps.map((step) => (
            <li key={step.at}>{ownStepInWords(step)}</li>
          ))}
        </ol>
      ) : (
        <p>The data of this site are shown.</p>
      )}
      <p>
        {isKept
          ? `Kept in this browser on ${momentInWords(own.keptOn ?? '')}: they will be here when you come back.`
          : kept === undefined
            ? 'They are forgotten when this page is closed, unless you keep or save them.'
            : `What was kept in this browser on ${momentInWords(kept)} is there still; what is shown now is not kept.`}
      </p>
      <StatusMessage>{said}</StatusMessage>
      {problem !== '' && (
        <p className="field__problem" role="alert">
          {problem}
        </p>
      )}
      <div className="add-data__buttons">
        {canUndo && (
          <Button
            onClick={() => {
              undo();
              beginAnew(folder, 'undone');
              goToHeading('add-data');
            }}
          >
            Undo the last change
          </Button>
        )}
        {own && !isKept && <Button onClick={() => void keepAll()}>Keep in this browser</Button>}
        <Button onClick={() => void clearAll()}>Clear data</Button>
      </div>
      <p className="add-data__hint">
        “Clear data” removes the added figures from this page, and everything that was kept in this
        browser of them and of what the columns of your files hold. It cannot be undone.
      </p>
    </section>
  );
}
