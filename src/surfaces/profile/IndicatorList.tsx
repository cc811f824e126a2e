import { useMemo } from 'react';
import type { Request } from '../../selection/selection';
import { plainClick } from '../../ui/plainClick';
import { indicatorsOfArea } from '../../viewmodels/profile/indicatorsOfArea';
import type { ProfileContexts } from '../../viewmodels/profile/profileContexts';
import { type ProfileItem, profileItem } from '../../viewmodels/profile/profileItem';
import { IndicatorItem } from './IndicatorItem';

interface IndicatorListProps {
  readonly profile: ProfileContexts;
  readonly choose: (choice: Request) => void;
  readonly href: (choice: Request) => string;
}

/** The lines of all indicators; for an area without any headline figure the way to those it has. */
export function IndicatorList({ profile, choose, href }: IndicatorListProps) {
  const items = useMemo(() => profile.held.map((one) => profileItem(one, profile)), [profile]);
  const others = useMemo(
    () => (items.length > 0 ? [] : indicatorsOfArea(profile)),
    [items, profile],
  );
  const to = ({ theme, indicator }: Pick<ProfileItem, 'theme' | 'indicator'>): Request => ({
    page: 'theme',
    theme,
    indicator,
    area: profile.area.code,
  });
  if (items.length === 0)
    return (
      others.length > 0 && (
        <section className="section" aria-labelledby="profile-others">
          <h2 className="section__title" id="profile-others">
            Other figures of {profile.area.name}
          </h2>
          <ul className="area-list">
            {others.map((one) => (
              <li key={one.indicator}>
                <a href={href(to(one))} onClick={plainClick(() => choose(to(one)))}>
                  {one.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )
    );
  return (
    <section className="section" aria-labelledby="profile-items">
      <h2 className="section__title" id="profile-items">
        Indicator by indicator
      </h2>
      {profile.dataset.illustrative && <p className="figure__mark">Illustrative data</p>}
      <p className="scorecard__key">
        Each small line starts at zero and has its own scale; a dashed line marks a break in the
        series. Each name leads to the page of its indicator.
      </p>
      <ul className="profile-items">
        {items.map((item) => (
          <IndicatorItem
            key={item.indicator}
            item={item}
            href={href(to(item))}
            onFollow={() => choose(to(item))}
          />
        ))}
      </ul>
    </section>
  );
}
