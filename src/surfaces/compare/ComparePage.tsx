import { useDeferredValue, useMemo } from 'react';
import { viewContext } from '../../commentary/viewContext';
import type { Dataset } from '../../dataset/dataset';
import type { Theme } from '../../domain/reference';
import { IndicatorFacts } from '../../panels/IndicatorFacts';
import { LazyPicture } from '../../panels/LazyPicture';
import type { Beside, Request, View } from '../../selection/selection';
import { HeadlineBlock } from '../../ui/HeadlineBlock';
import { plainClick } from '../../ui/plainClick';
import { besideFigure } from '../../viewmodels/compare/besideFigure';
import { compareHeadline } from '../../viewmodels/compare/compareHeadline';
import { indexedModel } from '../../viewmodels/compare/indexedModel';
import { multiplesModel } from '../../viewmodels/compare/multiplesModel';
import { periodBarsModel } from '../../viewmodels/compare/periodBarsModel';
import { CompareControls } from './CompareControls';
import { CompareTable } from './CompareTable';
import { BaseChoice, ScaleChoice } from './PictureChoices';

interface ComparePageProps {
  readonly dataset: Dataset;
  readonly theme: Theme;
  readonly view: View;
  readonly beside: Beside;
  /** Code of a group whose files are on their way. */
  readonly comingGroup: string | undefined;
  readonly choose: (choice: Request) => void;
  /** Address of a choice. */
  readonly href: (choice: Request) => string;
}

/** Two to six areas, groups or periods of one indicator side by side: the answer, pictures, and a table of all figures. */
export function ComparePage(props: ComparePageProps) {
  const { dataset, theme, view, beside, comingGroup, choose, href } = props;
  const asked = useMemo(() => viewContext(dataset, view), [dataset, view]);
  // The controls answer at once, the pictures as soon as they are worked out.
  const context = useDeferredValue(asked);
  const answer = useMemo(() => compareHeadline(context), [context]);
  const ofAreas = (context.view.beside ?? beside).by === 'areas';
  const words = useMemo(() => besideFigure(context), [context]);
  const chosen = words !== undefined;
  const there = useMemo(() => picturesOf(context, ofAreas), [context, ofAreas]);
  const toTheme: Request = { page: 'theme', theme: theme.code };
  const toggleArea = (area: string) => choose({ area: area === view.area ? '' : area });
  return (
    <>
      <CompareControls
        dataset={dataset}
        view={view}
        beside={beside}
        comingGroup={comingGroup}
        choose={choose}
      />
      <div className="later-figures" aria-busy={context !== asked}>
        <HeadlineBlock
          kicker={`Compare: ${context.view.indicator.title}${dataset.illustrative ? ' - illustrative data' : ''}`}
          headline={answer.sentence}
          detail={
            <>
              {answer.detail.length > 0 && <p>{answer.detail.join(' ')}</p>}
              <p className="headline__link">
                <a href={href(toTheme)} onClick={plainClick(() => choose(toTheme))}>
                  To the theme {theme.title}
                </a>
              </p>
            </>
          }
        />
        {ofAreas && chosen && (
          <>
            <ScaleChoice beside={beside} choose={choose} />
            <LazyPicture id="multiples" context={context} number={1} />
            <BaseChoice dataset={dataset} view={view} beside={beside} choose={choose} />
            <LazyPicture id="indexed" context={context} number={there.first + 1} whenNear />
          </>
        )}
        {!ofAreas && chosen && (
          <LazyPicture id="periodBars" context={context} number={1} onSelect={toggleArea} />
        )}
        {words && <CompareTable words={words} number={there.first + there.second + 1} />}
        <IndicatorFacts dataset={dataset} indicator={view.indicator} choose={choose} href={href} />
      </div>
    </>
  );
}

/** Which pictures have something to show: those that do are counted. */
function picturesOf(context: ReturnType<typeof viewContext>, ofAreas: boolean) {
  const shown = ({ kind }: { readonly kind: 'figure' | 'nothing' }) => Number(kind === 'figure');
  return ofAreas
    ? { first: shown(multiplesModel(context)), second: shown(indexedModel(context)) }
    : { first: shown(periodBarsModel(context)), second: 0 };
}
