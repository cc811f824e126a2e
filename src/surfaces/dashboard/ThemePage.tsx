import { lazy, memo, Suspense, useDeferredValue, useMemo, useState } from 'react';
import { membersHeld, type ViewContext, viewContext } from '../../commentary/viewContext';
import type { Dataset } from '../../dataset/dataset';
import type { Theme } from '../../domain/reference';
import type { OpenedSentences } from '../../panels/CommentaryPanel';
import { ComparisonPanel } from '../../panels/ComparisonPanel';
import { LazyCommentary } from '../../panels/LazyCommentary';
import { LazyPicture } from '../../panels/LazyPicture';
import { LazyWords } from '../../panels/LazyWords';
import { ProfileLink } from '../../panels/ProfileLink';
import type { Request, View } from '../../selection/selection';
import { AfterPaint } from '../../ui/AfterPaint';
import { Boundary } from '../../ui/Boundary';
import { HeadlineBlock } from '../../ui/HeadlineBlock';
import { Columns } from '../../ui/Layout';
import { MarkedCells } from '../../ui/MarkedCells';
import { picturesDrawn } from '../../ui/picturesDrawn';
import { plainClick } from '../../ui/plainClick';
import { Tile } from '../../ui/Tile';
import { Tiles } from '../../ui/Tiles';
import { figureNumbers } from '../../viewmodels/figureNumbers';
import { headline } from '../../viewmodels/headline';
import { tiles } from '../../viewmodels/tiles';
import { FilterControls } from './FilterControls';

const IndicatorFacts = lazy(async () => {
  await picturesDrawn();
  const { IndicatorFacts: facts } = await import('../../panels/IndicatorFacts');
  return { default: facts };
});

const LaterFigures = lazy(async () => {
  await picturesDrawn();
  const { LaterFigures: figures } = await import('./LaterFigures');
  return { default: figures };
});

interface ThemePageProps {
  readonly dataset: Dataset;
  /** Folder the dataset was read from. */
  readonly folder: string;
  readonly theme: Theme;
  readonly view: View;
  /** Code of a group whose files are on their way. */
  readonly comingGroup: string | undefined;
  readonly choose: (choice: Request) => void;
  /** Address of a choice. */
  readonly href: (choice: Request) => string;
}

const compare: Request = { page: 'compare' };

const none: OpenedSentences = new Map();

/** A theme with figures: the answer first, then key figures, pictures, the committee's table and the small print. */
export function ThemePage({
  dataset,
  folder,
  theme,
  view,
  comingGroup,
  choose,
  href,
}: ThemePageProps) {
  const context = useMemo(() => viewContext(dataset, view), [dataset, view]);
  const now = useMemo(
    () => ({ dataset, folder, context, choose, href }),
    [dataset, folder, context, choose, href],
  );
  const settled = useDeferredValue(now);
  const answer = headline(context);
  const toggleArea = (area: string) => choose({ area: area === view.area ? '' : area });
  const highlights = membersHeld(context).length > 1;
  const selectable = highlights ? toggleArea : undefined;
  const numbers = figureNumbers(context);
  const [opened, setOpened] = useState<Opened>({ context, sentences: none });
  // What was opened belongs to the view it was opened in.
  const sentences = opened.context === context ? opened.sentences : none;
  const marks = useMemo(
    () => new Set([...sentences.values()].flatMap((one) => [...one])),
    [sentences],
  );
  return (
    <>
      <FilterControls
        dataset={dataset}
        comingGroup={comingGroup}
        view={view}
        highlights={highlights}
        choose={choose}
      />
      <HeadlineBlock
        kicker={dataset.illustrative ? `${theme.title} - illustrative data` : theme.title}
        headline={answer.sentence}
        detail={
          <>
            {answer.detail.length > 0 && <p>{answer.detail.join(' ')}</p>}
            {view.area && (
              <ProfileLink dataset={dataset} area={view.area} choose={choose} href={href} />
            )}
            <p className="headline__link">
              <a href={href(compare)} onClick={plainClick(() => choose(compare))}>
                Compare areas or periods side by side
              </a>
            </p>
            <LazyWords of="this page" />
          </>
        }
      />
      <Tiles>
        {tiles(context).map((tile) => (
          <Tile key={tile.term} {...tile} />
        ))}
      </Tiles>
      <Columns>
        <LazyPicture
          id="ranking"
          context={context}
          number={numbers.ranking}
          onSelect={selectable}
        />
        <LazyPicture id="change" context={context} number={numbers.change} onSelect={selectable} />
      </Columns>
      <MarkedCells value={marks}>
        <ComparisonPanel context={context} number={numbers.table} onSelect={selectable} />
      </MarkedCells>
      <div className="later-figures" aria-busy={settled.context !== context}>
        <BelowTheTable
          {...settled}
          tableNumber={numbers.table}
          trendNumber={numbers.trend}
          opened={opened.context === settled.context ? opened.sentences : none}
          setOpened={setOpened}
        />
      </div>
    </>
  );
}

interface Opened {
  readonly context: ViewContext;
  readonly sentences: OpenedSentences;
}

interface BelowTheTableProps
  extends Pick<ThemePageProps, 'dataset' | 'folder' | 'choose' | 'href'> {
  readonly context: ViewContext;
  readonly tableNumber: number;
  readonly trendNumber: number;
  readonly opened: OpenedSentences;
  readonly setOpened: (opened: Opened) => void;
}

/** What follows the answer to a choice, once that is on the screen. */
const BelowTheTable = memo(function BelowTheTable({
  dataset,
  folder,
  context,
  tableNumber,
  trendNumber,
  opened,
  setOpened,
  choose,
  href,
}: BelowTheTableProps) {
  const { view } = context;
  return (
    <>
      <LazyCommentary
        context={context}
        tableNumber={tableNumber}
        opened={opened}
        onOpen={(sentences) => setOpened({ context, sentences })}
      />
      <LazyPicture id="trend" context={context} number={trendNumber} />
      <AfterPaint waiting={null}>
        <Boundary
          fallback={<p>Further pictures could not be loaded; reload the page to try again.</p>}
        >
          <Suspense fallback={<p className="figures-waiting">Further pictures follow.</p>}>
            <LaterFigures
              context={context}
              folder={folder}
              onSelect={(area) => choose({ area: area === view.area ? '' : area })}
            />
          </Suspense>
        </Boundary>
      </AfterPaint>
      <AfterPaint waiting={null}>
        <Boundary fallback={<p>The notes could not be loaded; reload the page to try again.</p>}>
          <Suspense fallback={null}>
            <IndicatorFacts
              dataset={dataset}
              indicator={view.indicator}
              choose={choose}
              href={href}
            />
          </Suspense>
        </Boundary>
      </AfterPaint>
    </>
  );
});
