import type { Dataset } from '../../dataset/dataset';
import type { Request } from '../../selection/selection';
import { beginAnew } from '../../state/addingData';
import type { Adding } from '../../state/addingStore';
import { useOwnData } from '../../state/useOwnData';
import { Button } from '../../ui/Button';
import { InPageLink } from '../../ui/InPageLink';
import { plainClick } from '../../ui/plainClick';
import { indicatorName } from '../../viewmodels/own/foundWords';

interface AddedStepProps {
  readonly dataset: Dataset;
  readonly folder: string;
  readonly added: Adding & { readonly step: 'added' };
  readonly href: (choice: Request) => string;
  readonly choose: (choice: Request) => void;
}

/** Longer lists of links are cut. */
const mostLinks = 12;

/** What was added, with the way to see it and the way back. */
export function AddedStep({ dataset, folder, added, href, choose }: AddedStepProps) {
  const { own, undo, canUndo } = useOwnData(folder);
  const { mode, indicators, groups } = added;
  const held = indicators.filter((code) => dataset.indicators.has(code));
  const shown = held.slice(0, mostLinks);
  return (
    <>
      <h3 id="adding-step" tabIndex={-1}>
        {mode === 'open' ? 'The package is shown' : 'The figures are part of the dashboard now'}
      </h3>
      {mode !== 'open' && shown.length > 0 && (
        <>
          <p>
            {held.length > shown.length
              ? `See the first ${shown.length} of ${held.length} indicators:`
              : 'See them:'}
          </p>
          <ul className="add-data__list">
            {shown.map((indicator) => {
              const theme = dataset.indicators.get(indicator)?.theme ?? '';
              const group = groups?.get(indicator);
              const choice: Request = {
                page: 'theme',
                theme,
                indicator,
                ...(group ? { group } : {}),
              };
              return (
                <li key={indicator}>
                  <a href={href(choice)} onClick={plainClick(() => choose(choice))}>
                    {indicatorName(dataset, indicator)}
                  </a>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p>
        {own?.keptOn === undefined ? (
          <>
            They are forgotten when this page is closed.{' '}
            <InPageLink target="own-data">Keep them</InPageLink> or{' '}
            <InPageLink target="save-data">save them</InPageLink>.
          </>
        ) : (
          <>
            They are kept in this browser.{' '}
            <InPageLink target="save-data">Save them as a file</InPageLink> to hand them on.
          </>
        )}
      </p>
      <div className="add-data__buttons">
        {canUndo && (
          <Button
            onClick={() => {
              undo();
              beginAnew(folder, 'undone');
            }}
          >
            Undo
          </Button>
        )}
        <Button onClick={() => beginAnew(folder)}>Add more data</Button>
      </div>
    </>
  );
}
