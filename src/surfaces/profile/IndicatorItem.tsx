import { sparklineDrawing } from '../../charts/sparklineDrawing';
import { plainClick } from '../../ui/plainClick';
import { Sparkline } from '../../ui/Sparkline';
import { Tile } from '../../ui/Tile';
import type { ProfileItem } from '../../viewmodels/profile/profileItem';

interface IndicatorItemProps {
  readonly item: ProfileItem;
  /** Address of the indicator's own page, with the area highlighted. */
  readonly href: string;
  readonly onFollow: () => void;
}

/** One indicator of a profile: its course, its ranks and its paragraph. */
export function IndicatorItem({ item, href, onFollow }: IndicatorItemProps) {
  const { title, period, paragraph, ranks, sparkline, tiles } = item;
  return (
    <li className="profile-item">
      <div className="profile-item__text">
        <div className="profile-item__name">
          <h3 className="scorecard__title">
            <a href={href} onClick={plainClick(onFollow)}>
              {title}
            </a>
          </h3>
          <p className="scorecard__place">{period}</p>
          {ranks !== '' && <p className="print-only">{ranks}</p>}
        </div>
        <p className="profile-item__words">
          {paragraph.map(({ claim, text }) => (
            <span className={`profile-item__${claim}`} key={claim}>
              {text}{' '}
            </span>
          ))}
        </p>
      </div>
      <dl className="profile-item__figures scorecard__figures" aria-label={title}>
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
        {tiles.map((tile) => (
          <Tile key={`${tile.term} ${tile.note}`} {...tile} />
        ))}
      </dl>
    </li>
  );
}
