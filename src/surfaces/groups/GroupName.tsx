import { useEffect, useRef, useState } from 'react';
import { renamed } from '../../selection/editedGroups';
import { longestName, type OwnGroup } from '../../selection/ownGroups';
import { StatusMessage } from '../../ui/StatusMessage';

interface GroupNameProps {
  readonly asked: readonly OwnGroup[];
  readonly place: number;
  /** The group's name as it is now. */
  readonly name: string;
  readonly onChange: (groups: readonly OwnGroup[]) => void;
}

/** The name of one group, which Enter or leaving it puts into force; a name that cannot be taken is told so. */
export function GroupName({ asked, place, name, onChange }: GroupNameProps) {
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState('');
  useEffect(() => {
    if (input.current) input.current.value = name;
  }, [name]);
  const rename = (box: HTMLInputElement) => {
    const next = renamed(asked, place, box.value);
    const wanted = box.value.trim();
    box.value = next[place]?.name ?? name;
    setRefused(next === asked ? refusal(wanted, name) : '');
    if (box.value !== name) onChange(next);
  };
  return (
    <div className="field">
      <label className="field__label" htmlFor={`group-name-${place}`}>
        Name of group {place + 1}
      </label>
      <input
        ref={input}
        className="input"
        id={`group-name-${place}`}
        defaultValue={name}
        maxLength={longestName}
        autoComplete="off"
        aria-describedby={`group-size-${place}`}
        onBlur={(event) => {
          if (event.target.value !== name) rename(event.target);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') rename(event.currentTarget);
        }}
      />
      <StatusMessage visible>{refused}</StatusMessage>
    </div>
  );
}

const refusal = (wanted: string, name: string) =>
  wanted === ''
    ? `A group needs a name: it is still called ${name}.`
    : `Another group is called ${wanted}: this one is still called ${name}.`;
