import type { Request } from '../../selection/selection';
import { defaultFolder, isAtHand } from '../../state/packageFile';
import { plainClick } from '../../ui/plainClick';
import type { PackageChoice } from '../../viewmodels/packageChoices';

interface PackageListProps {
  readonly packages: readonly PackageChoice[];
  readonly href: (choice: Request) => string;
  readonly choose: (choice: Request) => void;
}

/** The data packages of the site: which one is shown, and the way to each of the others. */
export function PackageList({ packages, href, choose }: PackageListProps) {
  if (packages.length < 2) return null;
  return (
    <section className="section packages" aria-labelledby="packages">
      <h2 className="section__title" id="packages">
        Data packages of this site
      </h2>
      <ul className="sources">
        {packages.map(({ folder, title, illustrative, shown }) => {
          const choice: Request = { data: folder };
          const atHand = isAtHand(folder || defaultFolder);
          return (
            <li key={folder} aria-current={shown ? 'true' : undefined}>
              <p className="sources__title">
                {shown || !atHand ? (
                  title
                ) : (
                  <a href={href(choice)} onClick={plainClick(() => choose(choice))}>
                    {title}
                  </a>
                )}
              </p>
              <p className="sources__detail">
                {[
                  ...(shown ? ['Shown now.'] : []),
                  ...(illustrative
                    ? ['Illustrative data, made up to show how the dashboard works.']
                    : []),
                  ...(atHand ? [] : ['Not inside this file; the site has it.']),
                ].join(' ')}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
