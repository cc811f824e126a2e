import type { Mapping } from '../../extracts/mapping';
import { periodFinding, periodFormNames } from '../../extracts/periodFinding';
import { type PeriodForm, periodForms } from '../../extracts/periodForm';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import type { TableColumnChoice } from '../../viewmodels/own/columnsOf';
import type { MappingField } from '../../viewmodels/own/mappingProblems';

interface MappingColumnsProps {
  readonly id: string;
  readonly mapping: Mapping;
  readonly columns: readonly TableColumnChoice[];
  readonly problems: ReadonlyMap<MappingField, string>;
  readonly onChange: (part: Partial<Mapping>) => void;
}

const fixed = 'fixed';
const rows = 'rows';
const unclear =
  'More than one in ten of its texts are no periods. Choose how they are written; what cannot be read is left out.';

/** Which columns hold the area, the period and the count. */
export function MappingColumns({ id, mapping, columns, problems, onChange }: MappingColumnsProps) {
  const { area, period, value } = mapping;
  const choices = columns.map(({ place, name }) => ({ value: String(place), label: name }));
  const unchosen = { options: [{ value: '', label: 'Choose' }] };
  const inColumns = { label: 'Columns', options: choices };
  const textsOf = (place: number) => columns.find((one) => one.place === place)?.texts ?? [];
  const column = period && 'column' in period ? period : undefined;
  const finding = column && periodFinding(textsOf(column.column));
  return (
    <>
      <div className="mapping__group">
        <Select
          id={`${id}-area`}
          label="Area"
          problem={problems.get('area')}
          value={area ? String(area.column) : ''}
          options={[unchosen, inColumns]}
          onChange={(place) =>
            onChange({
              area: place === '' ? undefined : { by: 'name', ...area, column: Number(place) },
            })
          }
        />
        {area && (
          <Select
            id={`${id}-area-by`}
            label="Areas are written as"
            value={area.by}
            options={[
              {
                options: [
                  { value: 'name', label: 'names' },
                  { value: 'code', label: 'codes (E07000117)' },
                ],
              },
            ]}
            onChange={(by) => onChange({ area: { ...area, by: by === 'code' ? 'code' : 'name' } })}
          />
        )}
      </div>
      <div className="mapping__group">
        <Select
          id={`${id}-period`}
          label="Period"
          problem={problems.get('period')}
          value={column ? String(column.column) : period ? fixed : ''}
          options={[
            unchosen,
            { options: [{ value: fixed, label: 'One period for the whole table' }] },
            inColumns,
          ]}
          onChange={(place) =>
            onChange({
              period:
                place === ''
                  ? undefined
                  : place === fixed
                    ? { fixed: '' }
                    : { column: Number(place), form: periodFinding(textsOf(Number(place))).form },
            })
          }
        />
        {period && 'fixed' in period && (
          <TextField
            id={`${id}-fixed`}
            label="Which period"
            value={period.fixed}
            placeholder="2023, 2022/23, 2023-11"
            problem={problems.get('fixed')}
            onChange={(fixedTo) => onChange({ period: { fixed: fixedTo } })}
          />
        )}
        {column && finding && (
          <div className="mapping__found">
            <p>{(finding.form ?? finding.readings[0]) ? finding.says : unclear}</p>
            {finding.form === undefined && (
              <Select
                id={`${id}-form`}
                label="Dates are written as"
                problem={problems.get('form')}
                value={column.form ?? ''}
                options={[
                  unchosen,
                  {
                    options: (finding.readings.length > 0 ? finding.readings : periodForms).map(
                      (form) => ({
                        value: form,
                        label: periodFormNames[form],
                      }),
                    ),
                  },
                ]}
                onChange={(form) =>
                  onChange({
                    period: {
                      column: column.column,
                      form: form === '' ? undefined : (form as PeriodForm),
                    },
                  })
                }
              />
            )}
          </div>
        )}
      </div>
      <div className="mapping__group">
        <Select
          id={`${id}-value`}
          label="What is counted"
          problem={problems.get('value')}
          value={value === undefined ? '' : value === rows ? rows : String(value.column)}
          options={[
            unchosen,
            { options: [{ value: rows, label: 'One row is one incident' }] },
            { label: 'The number in a column', options: choices },
          ]}
          onChange={(place) =>
            onChange({
              value: place === '' ? undefined : place === rows ? rows : { column: Number(place) },
            })
          }
        />
        {value !== undefined && value !== rows && (
          <label className="tick">
            <input
              type="checkbox"
              checked={value.addUp === true}
              onChange={({ target }) => onChange({ value: { ...value, addUp: target.checked } })}
            />
            <span>Add up rows of the same area and period</span>
          </label>
        )}
      </div>
    </>
  );
}
