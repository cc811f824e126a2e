import type { Dataset } from '../../dataset/dataset';
import type { Request } from '../../selection/selection';
import { HeadlineBlock } from '../../ui/HeadlineBlock';
import { plainClick } from '../../ui/plainClick';
import { areasOffered } from '../../viewmodels/profile/areasOffered';

interface AreaListProps {
  readonly dataset: Dataset;
  readonly choose: (choice: Request) => void;
  readonly href: (choice: Request) => string;
}

/** Every area of the package as a link to its profile: for a reader who has chosen none. */
export function AreaList({ dataset, choose, href }: AreaListProps) {
  const sections = areasOffered(dataset);
  // The address of one area is worked out for all.
  const address = href({ page: 'area', area: '' });
  return (
    <>
      <HeadlineBlock
        kicker="Area profile"
        headline={sections.length > 0 ? 'Choose an area' : 'The package has no areas'}
        detail={
          sections.length > 0 && (
            <p>
              A profile shows one area against its group on all headline indicators, with the trend,
              the rank and the words of each.
            </p>
          )
        }
      />
      {sections.map(({ label, options }) => (
        <section className="section" key={label} aria-labelledby={`areas-${label}`}>
          <h2 className="section__title" id={`areas-${label}`}>
            {label}
          </h2>
          <ul className="area-list">
            {options.map(({ value, label: name }) => (
              <li key={value}>
                <a
                  href={`${address}&area=${encodeURIComponent(value)}`}
                  onClick={plainClick(() => choose({ page: 'area', area: value }))}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
