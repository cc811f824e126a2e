import { useEffect, useRef } from 'react';
import type { Mapping } from '../../extracts/mapping';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import type { TableColumnChoice } from '../../viewmodels/own/columnsOf';
import type { MappingField } from '../../viewmodels/own/mappingProblems';

interface MappingFiltersProps {
  readonly id: string;
  readonly mapping: Mapping;
  readonly columns: readonly TableColumnChoice[];
  readonly problems: ReadonlyMap<MappingField, string>;
  readonly onChange: (part: Partial<Mapping>) => void;
}

/** Texts of a column that are offered. */
const mostTexts = 8;

/** Only some of the rows: those with certain texts in a column. */
export function MappingFilters({ id, mapping, columns, problems, onChange }: MappingFiltersProps) {
  const { filters } = mapping;
  const change = (place: number, part: Partial<Mapping['filters'][number]>) =>
    onChange({ filters: filters.map((one, at) => (at === place ? { ...one, ...part } : one)) });
  const furtherButton = useRef<HTMLButtonElement>(null);
  const before = useRef(filters.length);
  // A new condition is what is filled in next; a removed one takes its button with it.
  useEffect(() => {
    const more = filters.length - before.current;
    before.current = filters.length;
    if (more > 0) document.getElementById(`${id}-filter-${filters.length - 1}`)?.focus();
    if (more < 0) furtherButton.current?.focus();
  }, [id, filters.length]);
  return (
    <div className="mapping__filters">
      {filters.map(({ column, texts }, place) => {
        const found = [...new Set(columns.find((one) => one.place === column)?.texts)];
        return (
          // Fields begin anew with the number of conditions: they go by place, and a removed one moves the others up.
          <fieldset key={`${place} of ${filters.length}`} className="mapping__filter">
            <legend className="visually-hidden">Rows to read, condition {place + 1}</legend>
            <Select
              id={`${id}-filter-${place}`}
              label="Only rows in which"
              value={String(column)}
              options={[
                { options: columns.map((one) => ({ value: String(one.place), label: one.name })) },
              ]}
              onChange={(to) => change(place, { column: Number(to), texts: [] })}
            />
            <TextField
              id={`${id}-texts-${place}`}
              label="is one of (semicolons between)"
              defaultValue={texts.join('; ')}
              key={column}
              hint={`In the first rows: ${found.slice(0, mostTexts).join('; ')}${
                found.length > mostTexts ? ' and others' : ''
              }`}
              problem={problems.get(`texts-${place}`)}
              onChange={(text) =>
                change(place, {
                  texts: text
                    .split(';')
                    .map((one) => one.trim())
                    .filter((one) => one !== ''),
                })
              }
            />
            <Button
              kind="quiet"
              onClick={() => onChange({ filters: filters.filter((_, at) => at !== place) })}
            >
              Remove the condition
            </Button>
          </fieldset>
        );
      })}
      <p>
        <Button
          kind="quiet"
          ref={furtherButton}
          onClick={() => onChange({ filters: [...filters, { column: 0, texts: [] }] })}
        >
          {filters.length === 0 ? 'Read only some of the rows' : 'Add a further condition'}
        </Button>
      </p>
    </div>
  );
}
