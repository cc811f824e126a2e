import { useMemo } from 'react';
import { capitalised } from '../../commentary/figureText';
import type { Request } from '../../selection/selection';
import { plainClick } from '../../ui/plainClick';
import type { OverviewContexts } from '../../viewmodels/overview/overviewContexts';
import { type WorseItem, worseList } from '../../viewmodels/overview/worseList';

interface WorsePanelProps {
  readonly contexts: OverviewContexts;
  readonly choose: (choice: Request) => void;
  readonly href: (choice: Request) => string;
}

/** What is worse, what is worsening, and by which rule. */
export function WorsePanel({ contexts, choose, href }: WorsePanelProps) {
  const { sections, rule, leftOut } = useMemo(() => worseList(contexts), [contexts]);
  return (
    <section className="worse section" aria-labelledby="worse-title">
      <h2 className="section__title" id="worse-title">
        Worse and worsening
      </h2>
      {contexts.dataset.illustrative && <p className="figure__mark">Illustrative data</p>}
      <div className="worse__sections">
        {sections.map(({ key, title, items, none }) => (
          <div key={key}>
            <h3 className="worse__title">{title}</h3>
            {items.length === 0 ? (
              <p>{none}</p>
            ) : (
              <ul className="worse__items">
                {items.map((item) => (
                  <Item key={item.indicator} item={item} choose={choose} href={href} />
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
      <div className="worse__rule">
        <h3 className="worse__rule-title">The rule of this list</h3>
        <ul>
          {[...rule, ...leftOut].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Item({
  item: { theme, indicator, title, measure, places, more },
  choose,
  href,
}: Omit<WorsePanelProps, 'contexts'> & { readonly item: WorseItem }) {
  return (
    <li>
      <div>
        <p className="worse__indicator">{title}</p>
        <p className="worse__measure">{capitalised(measure)}</p>
      </div>
      <ul className="worse__places">
        {places.map(({ area, name, text }) => {
          const to: Request = { page: 'theme', theme, indicator, area: area ?? '' };
          return (
            <li key={name}>
              <a href={href(to)} onClick={plainClick(() => choose(to))}>
                {name}
                <span className="visually-hidden">, {title}</span>
              </a>{' '}
              <span className="worse__size">{text}</span>
            </li>
          );
        })}
        {more > 0 && <li>and {more} more, which the heat map marks</li>}
      </ul>
    </li>
  );
}
