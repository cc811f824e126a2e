import { lazy, type ReactNode, Suspense } from 'react';
import { AfterPaint } from '../../ui/AfterPaint';
import { Boundary } from '../../ui/Boundary';
import { plainClick } from '../../ui/plainClick';
import { Tile } from '../../ui/Tile';
import type { ScorecardRow } from '../../viewmodels/overview/scorecardRow';

/** The lines follow the figures; each has its place already. */
const CourseOverTime = lazy(async () => {
  const { CourseOverTime: course } = await import('./CourseOverTime');
  return { default: course };
});

const MoreTiles = lazy(async () => {
  const { MoreTiles: tiles } = await import('./MoreTiles');
  return { default: tiles };
});

interface ScorecardLineProps {
  readonly row: ScorecardRow;
  /** Address of the indicator's own page. */
  readonly href: string;
  readonly onFollow: () => void;
}

/** A headline indicator: its figure, change, course, position, and target and costs where there are any. */
export function ScorecardLine({ row, href, onFollow }: ScorecardLineProps) {
  const { title, subtitle, elsewhere, figure, change, position, hasMore } = row;
  return (
    <li className="scorecard__row">
      <div className="scorecard__name">
        <h3 className="scorecard__title">
          <a href={href} onClick={plainClick(onFollow)}>
            {title}
          </a>
        </h3>
        <p className="scorecard__place">{subtitle}</p>
        {elsewhere !== undefined && <p className="scorecard__elsewhere">{elsewhere}</p>}
      </div>
      <dl className="scorecard__figures" aria-label={title}>
        <Tile {...figure} />
        {change && <Tile {...change} />}
        <Course row={row} />
        {position && <Tile {...position} />}
        {hasMore && <More row={row} />}
      </dl>
    </li>
  );
}

function Course({ row: { context } }: Pick<ScorecardLineProps, 'row'>) {
  const waiting = <dd className="scorecard__course scorecard__course--waiting" />;
  const failed = <dd className="tile__note">The line could not be loaded.</dd>;
  return (
    <div className="tile">
      <dt className="tile__term">Over time</dt>
      <AfterPaint waiting={waiting}>
        <Boundary fallback={failed} resetKey={context}>
          <Suspense fallback={waiting}>
            <CourseOverTime context={context} />
          </Suspense>
        </Boundary>
      </AfterPaint>
    </div>
  );
}

function More({ row: { context } }: Pick<ScorecardLineProps, 'row'>) {
  const tile = (below: ReactNode) => (
    <div className="tile">
      <dt className="tile__term">Target and cost</dt>
      {below}
    </div>
  );
  const waiting = tile(<dd className="scorecard__course--waiting" />);
  const failed = tile(<dd className="tile__note">This part could not be loaded.</dd>);
  return (
    <AfterPaint waiting={waiting}>
      <Boundary fallback={failed} resetKey={context}>
        <Suspense fallback={waiting}>
          <MoreTiles context={context} />
        </Suspense>
      </Boundary>
    </AfterPaint>
  );
}
