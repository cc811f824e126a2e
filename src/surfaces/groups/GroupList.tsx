import type { OwnGroup } from '../../selection/ownGroups';
import type { ReaderGroups } from '../../selection/readerGroups';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { GroupName } from './GroupName';

interface GroupListProps {
  readonly reader: ReaderGroups;
  readonly problems: readonly string[];
  readonly onChange: (groups: readonly OwnGroup[]) => void;
}

/** The groups with their names, and what keeps them from being a scenario. */
export function GroupList({ reader, problems, onChange }: GroupListProps) {
  const { asked, groups, cover } = reader;
  return (
    <section className="section" aria-labelledby="groups-list">
      <h2 id="groups-list" className="section__title">
        Names
      </h2>
      <ul className="own-groups__list">
        {asked.map(({ name }, place) => {
          const size = groups[place]?.members.length ?? 0;
          return (
            <li key={place} className="own-groups__one">
              <GroupName asked={asked} place={place} name={name} onChange={onChange} />
              <span id={`group-size-${place}`} className="own-groups__size">
                {size === 1 ? '1 area' : `${size} areas`}
              </span>
              <Button kind="quiet" onClick={() => onChange(asked.filter((_, at) => at !== place))}>
                Remove <span className="visually-hidden">{name}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      {problems.length > 0 && (
        <Notice
          kind="information"
          title={`No scenario yet: it needs each area of ${cover?.name ?? ''} in exactly one group`}
        >
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <p>Each group can be used by itself all the same.</p>
        </Notice>
      )}
    </section>
  );
}
