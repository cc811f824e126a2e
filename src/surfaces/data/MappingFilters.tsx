import type { Mapping } from '../../extracts/mapping';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import type { TableColumnChoice } from '../../viewmodels/own/columnsOf';

interface MappingFiltersProps {
  readonly id: string;
  readonly mapping: Mapping;
  readonly columns: readonly TableColumnChoice[];
  readonly onChange: (part: Partial<Mapping>) => void;
}

/** Texts of a column that are offered. */
const mostTexts = 8;

/** Only some of the rows: those with certain texts in a column. */
export function MappingFilters({ id, mapping, columns, onChange }: MappingFiltersProps) {
  const { filters } = mapping;
  const change = (place: number, part: Partial<Mapping['filters'][number]>) =>
    onChange({ filters: filters.map((one, at) => (at === place ? { ...one, ...part } : one)) });
  return (
    <div className="mapping__filters">
      {filters.map(({ column, texts }, place) => {
        const found = [...new Set(columns.find((one) => one.place === column)?.texts)];
        return (
          <fieldset key={place} className="mapping__filter">
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
            <div className="field">
              <label className="field__label" htmlFor={`${id}-texts-${place}`}>
                is one of (semicolons between)
              </label>
              <input
                className="input"
                id={`${id}-texts-${place}`}
                defaultValue={texts.join('; ')}
                key={column}
                autoComplete="off"
                aria-describedby={`${id}-found-${place}`}
                onChange={({ target }) =>
                  change(place, {
                    texts: target.value
                      .split(';')
                      .map((text) => text.trim())
                      .filter((text) => text !== ''),
                  })
                }
              />
              <p className="add-data__hint" id={`${id}-found-${place}`}>
                In the first rows: {found.slice(0, mostTexts).join('; ')}
                {found.length > mostTexts ? ' and others' : ''}
              </p>
            </div>
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
          onClick={() => onChange({ filters: [...filters, { column: 0, texts: [] }] })}
        >
          Read only some of the rows
        </Button>
      </p>
    </div>
  );
}
