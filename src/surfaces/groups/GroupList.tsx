import { useLayoutEffect, useRef } from 'react';
import { renamed } from '../../selection/editedGroups';
import { longestName, type OwnGroup } from '../../selection/ownGroups';
import type { ReaderGroups } from '../../selection/readerGroups';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

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
          const rename = (text: string) => {
            const next = renamed(asked, place, text);
            if (next !== asked && next[place]?.name !== name) onChange(next);
          };
          const size = groups[place]?.members.length ?? 0;
          return (
            <li key={place} className="own-groups__one">
              <div className="field">
                <label className="field__label" htmlFor={`group-name-${place}`}>
                  Name of group {place + 1}
                </label>
                <GroupName place={place} name={name} onRename={rename} />
              </div>
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

interface GroupNameProps {
  readonly place: number;
  readonly name: string;
  readonly onRename: (text: string) => void;
}

/** The name is taken when the field is left or Enter pressed, which leaves the focus where it is. */
function GroupName({ place, name, onRename }: GroupNameProps) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (input.current) input.current.value = name;
  }, [name]);
  return (
    <input
      ref={input}
      className="input"
      id={`group-name-${place}`}
      defaultValue={name}
      maxLength={longestName}
      autoComplete="off"
      aria-describedby={`group-size-${place}`}
      onBlur={(event) => {
        onRename(event.target.value);
        event.target.value = name;
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onRename(event.currentTarget.value);
      }}
    />
  );
}
