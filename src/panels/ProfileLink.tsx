import type { Dataset } from '../dataset/dataset';
import type { Request } from '../selection/selection';
import { plainClick } from '../ui/plainClick';

interface ProfileLinkProps {
  readonly dataset: Dataset;
  /** Code of the highlighted area. */
  readonly area: string;
  readonly choose: (choice: Request) => void;
  readonly href: (choice: Request) => string;
}

/** The way from a highlighted area to its profile; nothing for a code that is no area of the package. */
export function ProfileLink({ dataset, area, choose, href }: ProfileLinkProps) {
  const name = dataset.areas.get(area)?.name;
  if (name === undefined) return null;
  const to: Request = { page: 'area', area };
  return (
    <p className="headline__link">
      <a href={href(to)} onClick={plainClick(() => choose(to))}>
        Area profile of {name}
      </a>
    </p>
  );
}
