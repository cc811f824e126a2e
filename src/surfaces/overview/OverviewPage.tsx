import { lazy, Suspense, useDeferredValue, useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset';
import { LazyWords } from '../../panels/LazyWords';
import { ProfileLink } from '../../panels/ProfileLink';
import type { Request, Scope } from '../../selection/selection';
import { AfterPaint } from '../../ui/AfterPaint';
import { Boundary } from '../../ui/Boundary';
import { HeadlineBlock } from '../../ui/HeadlineBlock';
import { InPageLink } from '../../ui/InPageLink';
import { overviewContexts } from '../../viewmodels/overview/overviewContexts';
import { overviewHeadline } from '../../viewmodels/overview/overviewHeadline';
import { PlaceFilter } from './PlaceFilter';
import { ThemeScorecard } from './ThemeScorecard';
import { WorsePanel } from './WorsePanel';

const HeatMapPanel = lazy(async () => {
  const { HeatMapPanel: panel } = await import('./HeatMapPanel');
  return { default: panel };
});

interface OverviewPageProps {
  readonly dataset: Dataset;
  readonly scope: Scope;
  /** Code of a group whose files are on their way. */
  readonly comingGroup: string | undefined;
  readonly choose: (choice: Request) => void;
  /** Address of a choice. */
  readonly href: (choice: Request) => string;
}

/** So many themes are in the first picture of the page; the others follow without holding it up. */
const firstThemes = 2;

/** All themes at once: the answer, what is worse and worsening, a scorecard for each theme, and the heat map. */
export function OverviewPage({ dataset, scope, comingGroup, choose, href }: OverviewPageProps) {
  const { group, area, heatmap } = scope;
  const asked = useMemo(() => overviewContexts(dataset, { group, area }), [dataset, group, area]);
  // The filter answers at once, the figures as soon as they are worked out.
  const contexts = useDeferredValue(asked);
  const shown = useDeferredValue(dataset.themes.length, firstThemes);
  const answer = useMemo(() => overviewHeadline(contexts), [contexts]);
  const failed = <p>The heat map could not be loaded; reload the page to try again.</p>;
  return (
    <>
      {group.code !== '' && (
        <PlaceFilter
          dataset={dataset}
          scope={scope}
          comingGroup={comingGroup}
          choose={choose}
          href={href}
        />
      )}
      <div className="later-figures" aria-busy={contexts !== asked}>
        <HeadlineBlock
          kicker={dataset.illustrative ? 'Overview - illustrative data' : 'Overview'}
          headline={answer.sentence}
          detail={
            contexts.all().length > 0 && (
              <>
                <p>{answer.detail.join(' ')}</p>
                {area && <ProfileLink dataset={dataset} area={area} choose={choose} href={href} />}
                <p className="headline__link">
                  <InPageLink target="figure-heatmap-title">
                    Go to the heat map of areas and indicators
                  </InPageLink>
                </p>
                <LazyWords of="this page" />
              </>
            )
          }
        />
        {contexts.all().length > 0 && (
          <WorsePanel contexts={contexts} choose={choose} href={href} />
        )}
        {contexts.all().length > 0 && (
          <p className="scorecard__key">
            In the scorecards below each small line starts at zero and has its own scale; a dashed
            line marks a break in the series.
          </p>
        )}
        {contexts.dataset.themes.slice(0, shown).map((theme) => (
          <ThemeScorecard
            key={theme.code}
            theme={theme}
            contexts={contexts}
            choose={choose}
            href={href}
          />
        ))}
        <AfterPaint waiting={null}>
          <Boundary fallback={failed} resetKey={contexts}>
            <Suspense fallback={null}>
              {contexts.all().length > 0 && (
                <HeatMapPanel contexts={contexts} kind={heatmap} choose={choose} href={href} />
              )}
            </Suspense>
          </Boundary>
        </AfterPaint>
      </div>
    </>
  );
}
