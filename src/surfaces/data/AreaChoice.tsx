import { useMemo } from 'react';
import type { KnownPackage } from '../../extracts/knownPackage';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';

interface AreaChoiceProps {
  readonly id: string;
  /** The name as it stands in the file. */
  readonly text: string;
  readonly value: string;
  /** Codes of areas with a name like it, nearest first. */
  readonly first: readonly string[];
  readonly known: KnownPackage;
  readonly onChange: (code: string) => void;
}

/** Which area a name in the file stands for: a likely one is offered, never taken for granted. */
export function AreaChoice({ id, text, value, first, known, onChange }: AreaChoiceProps) {
  const all = useMemo(
    () =>
      known.areas
        .all()
        .map(({ code, name }) => ({ value: code, label: name }))
        .toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB')),
    [known],
  );
  const likely = first.flatMap((code) => all.find((one) => one.value === code) ?? []);
  const [nearest] = value === '' ? likely : [];
  return (
    <div>
      <Select
        id={id}
        label={`“${text}” is`}
        value={value}
        options={[
          { options: [{ value: '', label: 'none of these: leave it out' }] },
          ...(likely.length > 0 ? [{ label: 'Names like it', options: likely }] : []),
          { label: 'All areas', options: all.filter((one) => !likely.includes(one)) },
        ]}
        onChange={onChange}
      />
      {nearest && (
        <Button
          kind="quiet"
          onClick={() => {
            onChange(nearest.value);
            // The button goes once it is pressed; the answer stands in the choice above it.
            document.getElementById(id)?.focus();
          }}
        >
          Yes, it is {nearest.label}
        </Button>
      )}
    </div>
  );
}
