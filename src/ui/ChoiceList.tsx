import { useId, useState } from 'react';
import { Button } from './Button';
import type { SelectGroup } from './Select';
import { StatusMessage } from './StatusMessage';

export interface ChoiceListProps {
  legend: string;
  /** What is chosen, several of them: "areas". */
  noun: string;
  groups: readonly SelectGroup[];
  chosen: readonly string[];
  /** No more can be chosen. */
  most: number;
  onChange: (chosen: readonly string[]) => void;
}

/** Longer lists can be searched. */
const searchedFrom = 20;

/** Several of many: real checkboxes. The count is said, and so is that no more than so many can be chosen. */
export function ChoiceList({ legend, noun, groups, chosen, most, onChange }: ChoiceListProps) {
  const id = useId();
  const [sought, setSought] = useState('');
  const [said, setSaid] = useState('');
  const all = groups.flatMap(({ options }) => options);
  const searched = all.length > searchedFrom;
  const wanted = sought.trim().toLocaleLowerCase('en-GB');
  const shown = groups
    .map(({ label, options }) => ({
      label,
      options: options.filter((one) => one.label.toLocaleLowerCase('en-GB').includes(wanted)),
    }))
    .filter(({ options }) => options.length > 0);
  const count = `${chosen.length} of at most ${most} ${noun} chosen`;
  const toggle = (value: string) => {
    if (chosen.includes(value)) {
      setSaid('');
      onChange(chosen.filter((one) => one !== value));
    } else if (chosen.length < most) {
      setSaid('');
      onChange([...chosen, value]);
    } else setSaid(`No more than ${most} ${noun} can be compared: untick one first.`);
  };
  // The button that was pressed may go with what it unticked: reading goes on at the count.
  const untick = (rest: readonly string[]) => {
    document.getElementById(`${id}-count`)?.focus();
    setSaid('');
    onChange(rest);
  };
  const search = (text: string) => {
    setSought(text);
    const found = all.filter((one) =>
      one.label.toLocaleLowerCase('en-GB').includes(text.trim().toLocaleLowerCase('en-GB')),
    ).length;
    setSaid(text.trim() === '' ? '' : `${found} of ${all.length} ${noun} found.`);
  };
  return (
    <fieldset className="choice-list" aria-describedby={`${id}-count`}>
      <legend className="field__label">{legend}</legend>
      <div className="choice-list__now">
        <p id={`${id}-count`} tabIndex={-1}>
          {count}
        </p>
        {searched &&
          chosen.map((value) => {
            const name = all.find((one) => one.value === value)?.label ?? value;
            return (
              <Button
                key={value}
                className="choice-list__chip"
                onClick={() => untick(chosen.filter((one) => one !== value))}
              >
                <span className="visually-hidden">Remove</span> {name}
                <span aria-hidden>{' ×'}</span>
              </Button>
            );
          })}
        {chosen.length > 0 && (
          <Button kind="quiet" onClick={() => untick([])}>
            Untick all
          </Button>
        )}
      </div>
      {searched && (
        <div className="choice-list__search">
          <label htmlFor={`${id}-search`}>Search {noun}</label>
          <input
            className="choice-list__sought"
            id={`${id}-search`}
            type="search"
            value={sought}
            onChange={(event) => search(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') search('');
            }}
          />
        </div>
      )}
      <StatusMessage visible>{said}</StatusMessage>
      <div className="choice-list__groups">
        {shown.map(({ label, options }) => (
          <fieldset className="choice-list__group" key={label ?? ''}>
            <legend className={label === undefined ? 'visually-hidden' : 'choice-list__heading'}>
              {label ?? legend}
            </legend>
            <div className="choice-list__options">
              {options.map((option) => (
                <label className="choice-list__option" key={option.value}>
                  <input
                    type="checkbox"
                    value={option.value}
                    checked={chosen.includes(option.value)}
                    onChange={() => toggle(option.value)}
                  />
                  <span>{option.label}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </fieldset>
  );
}
