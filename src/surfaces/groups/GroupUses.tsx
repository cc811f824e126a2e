import type { AreaGroup } from '../../domain/area';
import type { ReaderGroups } from '../../selection/readerGroups';
import type { Request } from '../../selection/selection';
import { plainClick } from '../../ui/plainClick';

interface GroupUsesProps {
  readonly reader: ReaderGroups;
  readonly choose: (choice: Request) => void;
  readonly href: (choice: Request) => string;
}

/** The ways to see a group everywhere else. */
export function GroupUses({ reader, choose, href }: GroupUsesProps) {
  const { scenario, groups } = reader;
  const filled = groups.filter(({ members }) => members.length > 0);
  if (filled.length === 0) return null;
  const link = ({ code, name }: AreaGroup) => {
    const choice: Request = { page: 'overview', group: code };
    return (
      <li key={code}>
        <a href={href(choice)} onClick={plainClick(() => choose(choice))}>
          Overview of {name}
        </a>
      </li>
    );
  };
  return (
    <section className="section" aria-labelledby="groups-uses">
      <h2 id="groups-uses" className="section__title">
        Use them
      </h2>
      <ul className="own-groups__uses">{[...(scenario ? [scenario] : []), ...filled].map(link)}</ul>
      <p className="own-groups__hint">
        They are also among the choices under “Areas” on the overview and on the page of every
        theme.
      </p>
    </section>
  );
}
