import { useId, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../../dataset/dataset';
import { guessedMapping } from '../../extracts/guessedMapping';
import type { KnownPackage } from '../../extracts/knownPackage';
import type { Mapping } from '../../extracts/mapping';
import { shapeOf } from '../../extracts/mappingShape';
import { previewRows } from '../../extracts/previewRows';
import type { ReadTable } from '../../extracts/readTable';
import { map } from '../../state/addingData';
import { forgetMapping, savedMappings, saveMapping } from '../../state/savedMappings';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { useFocusOnProblem } from '../../ui/useFocusOnProblem';
import { columnsOf } from '../../viewmodels/own/columnsOf';
import {
  type MappingField,
  mappingProblems,
  stillToSay,
} from '../../viewmodels/own/mappingProblems';
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

const noProblems: ReadonlyMap<MappingField, string> = new Map();

/** What the columns of a table hold: chosen by a person, with what comes of it beside. */
export function MappingForm({ table, folder, known, dataset, mappings }: MappingFormProps) {
  const id = useId();
  const { head } = table;
  const [mapping, setMapping] = useState(() => firstMapping(table, known, mappings));
  const [isKept, setKept] = useState(() =>
    savedMappings().some(({ shape }) => shape === mapping.shape),
  );
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const [said, setSaid] = useState('');
  const preview = useMemo(() => previewRows(mapping, head, known), [mapping, head, known]);
  const columns = useMemo(() => columnsOf(preview), [preview]);
  const wrong = mappingProblems(mapping);
  const problems = tries > 0 ? wrong : noProblems;
  useFocusOnProblem(form, tries);
  const asks = [...preview.asks, ...table.asks].filter(
    ({ about, text }, place, all) =>
      all.findIndex((one) => one.about === about && one.text === text) === place,
  );
  const change = (part: Partial<Mapping>) => setMapping({ ...mapping, ...part });
  const submit = () => {
    setTries(tries + 1);
    if (wrong.size > 0) return;
    if (isKept && !saveMapping(mapping)) setSaid('This browser does not let the page keep it.');
    if (!isKept) forgetMapping(mapping.shape);
    void map(folder, mapping);
  };
  return (
    <form
      className="mapping"
      ref={form}
      aria-label={`Columns of ${table.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        className="mapping__title"
        id={`${id}-title`}
        label="What the table is called"
        value={mapping.title}
        onChange={(title) => change({ title })}
      />
      <div className="mapping__fields">
        <MappingColumns
          id={id}
          mapping={mapping}
          columns={columns}
          problems={problems}
          onChange={change}
        />
        <MappingIndicator
          id={id}
          mapping={mapping}
          columns={columns}
          known={known}
          dataset={dataset}
          problems={problems}
          onChange={change}
        />
      </div>
      <MappingFilters
        id={id}
        mapping={mapping}
        columns={columns}
        problems={problems}
        onChange={change}
      />
      <MappingNames id={id} mapping={mapping} asks={asks} known={known} onChange={change} />
      <MappingPreview
        preview={preview}
        columns={columns}
        dataset={dataset}
        mapping={mapping}
        missing={stillToSay(wrong)}
      />
      <label className="tick">
        <input
          type="checkbox"
          checked={isKept}
          onChange={({ target }) => setKept(target.checked)}
        />
        <span>Remember this in this browser, for every file with the same columns</span>
      </label>
      {said !== '' && (
        <p className="field__problem" role="alert">
          {said}
        </p>
      )}
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
