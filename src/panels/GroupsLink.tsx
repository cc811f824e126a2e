import type { Request } from '../selection/selection';
import { plainClick } from '../ui/plainClick';

interface GroupsLinkProps {
  readonly choose: (choice: Request) => void;
  readonly href: (choice: Request) => string;
}

const groups: Request = { page: 'groups' };

/** The way from a choice of group to groups of the reader\u2019s own. */
export function GroupsLink({ choose, href }: GroupsLinkProps) {
  return (
    <p className="own-groups__link">
      <a href={href(groups)} onClick={plainClick(() => choose(groups))}>
        Make your own groups
      </a>
    </p>
  );
}
