import { sparklineDrawing } from '../../charts/sparklineDrawing';
import { plainClick } from '../../ui/plainClick';
import { Sparkline } from '../../ui/Sparkline';
import { Tile } from '../../ui/Tile';
import type { ScorecardRow } from '../../viewmodels/overview/scorecardRow';

interface ScorecardLineProps {
  readonly row: ScorecardRow;
  /** Address of the indicator's own page. */
  readonly href: string;
  readonly onFollow: () => void;
}

/** A headline indicator: its figure, change, course, position, and target and costs where there are any. */
export function ScorecardLine({ row, href, onFollow }: ScorecardLineProps) {
  const { title, subtitle, elsewhere, figure, change, position, more } = row;
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
        {(change || row.sparkline) && <Course row={row} />}
        {position && <Tile {...position} />}
        {more.map((tile) => (
          <Tile key={`${tile.term} ${tile.note}`} {...tile} />
        ))}
      </dl>
    </li>
  );
}

function Course({ row: { sparkline } }: Pick<ScorecardLineProps, 'row'>) {
  return (
    <div className="tile">
      <dt className="tile__term">Over time</dt>
      {sparkline ? (
        <>
          <dd className="scorecard__course">
            <Sparkline
              {...sparklineDrawing(sparkline.points, sparkline.breaks)}
              label={sparkline.alternative}
            />
          </dd>
          <dd className="tile__detail">{sparkline.span}</dd>
        </>
      ) : (
        <>
          <dd className="tile__value tile__value--missing">no line</dd>
          <dd className="tile__note">Fewer than two periods have a figure.</dd>
        </>
      )}
    </div>
  );
}
