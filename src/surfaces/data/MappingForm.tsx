import { useId, useMemo, useState } from 'react';
import { listed } from '../../commentary/figureText';
import type { Dataset } from '../../dataset/dataset';
import { guessedMapping } from '../../extracts/guessedMapping';
import type { KnownPackage } from '../../extracts/knownPackage';
import { type Mapping, mappingGaps } from '../../extracts/mapping';
import { shapeOf } from '../../extracts/mappingShape';
import { previewRows } from '../../extracts/previewRows';
import type { ReadTable } from '../../extracts/readTable';
import { map } from '../../state/addingData';
import { forgetMapping, savedMappings, saveMapping } from '../../state/savedMappings';
import { Button } from '../../ui/Button';
import { columnsOf } from '../../viewmodels/own/columnsOf';
import { MappingColumns } from './MappingColumns';
import { MappingFilters } from './MappingFilters';
import { MappingIndicator } from './MappingIndicator';
import { MappingNames } from './MappingNames';
import { MappingPreview } from './MappingPreview';

interface MappingFormProps {
  readonly table: ReadTable;
  readonly folder: string;
  readonly known: KnownPackage;
  readonly dataset: Dataset;
  /** What was chosen before in this drop. */
  readonly mappings: readonly Mapping[];
}

const gaps = {
  area: 'the column with the areas',
  period: 'the period',
  indicator: 'the indicator',
  value: 'what is counted',
} as const;

/** What the columns of a table hold: chosen by a person, with what comes of it beside. */
export function MappingForm({ table, folder, known, dataset, mappings }: MappingFormProps) {
  const id = useId();
  const { head } = table;
  const [mapping, setMapping] = useState(() => firstMapping(table, known, mappings));
  const [isKept, setKept] = useState(() =>
    savedMappings().some(({ shape }) => shape === mapping.shape),
  );
  const [tried, setTried] = useState(false);
  const [said, setSaid] = useState('');
  const preview = useMemo(() => previewRows(mapping, head, known), [mapping, head, known]);
  const columns = useMemo(() => columnsOf(preview), [preview]);
  const missing = mappingGaps(mapping);
  const asks = [...preview.asks, ...table.asks].filter(
    ({ about, text }, place, all) =>
      all.findIndex((one) => one.about === about && one.text === text) === place,
  );
  const change = (part: Partial<Mapping>) => setMapping({ ...mapping, ...part });
  const submit = () => {
    setTried(true);
    if (missing.length > 0) return;
    if (isKept && !saveMapping(mapping)) setSaid('This browser does not let the page keep it.');
    if (!isKept) forgetMapping(mapping.shape);
    void map(folder, mapping);
  };
  return (
    <form
      className="mapping"
      aria-label={`Columns of ${table.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="field mapping__title">
        <label className="field__label" htmlFor={`${id}-title`}>
          What the table is called
        </label>
        <input
          className="input"
          id={`${id}-title`}
          value={mapping.title}
          autoComplete="off"
          onChange={({ target }) => change({ title: target.value })}
        />
      </div>
      <div className="mapping__fields">
        <MappingColumns id={id} mapping={mapping} columns={columns} onChange={change} />
        <MappingIndicator
          id={id}
          mapping={mapping}
          columns={columns}
          known={known}
          dataset={dataset}
          onChange={change}
        />
      </div>
      <MappingFilters id={id} mapping={mapping} columns={columns} onChange={change} />
      <MappingNames id={id} mapping={mapping} asks={asks} known={known} onChange={change} />
      <MappingPreview
        preview={preview}
        columns={columns}
        dataset={dataset}
        mapping={mapping}
        missing={missing.map((gap) => gaps[gap])}
      />
      {tried && missing.length > 0 && (
        <p className="add-data__error" role="alert">
          Choose {listed(missing.map((gap) => gaps[gap]))}
        </p>
      )}
      <label className="tick">
        <input
          type="checkbox"
          checked={isKept}
          onChange={({ target }) => setKept(target.checked)}
        />
        <span>Remember this in this browser, for every file with the same columns</span>
      </label>
      {said !== '' && <p className="add-data__error">{said}</p>}
      <Button type="submit" kind="primary">
        Read the table like this
      </Button>
    </form>
  );
}

function firstMapping(
  { head }: ReadTable,
  known: KnownPackage,
  mappings: readonly Mapping[],
): Mapping {
  const shapes = new Set(head.rows.map(({ cells }) => shapeOf(cells)));
  return (
    [...mappings, ...savedMappings()].find(({ shape }) => shapes.has(shape)) ??
    guessedMapping(head, known)
  );
}
