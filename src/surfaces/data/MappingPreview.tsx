import { listed } from '../../commentary/figureText';
import type { Dataset } from '../../dataset/dataset';
import type { Mapping } from '../../extracts/mapping';
import type { Preview } from '../../extracts/previewRows';
import { DataTable } from '../../ui/DataTable';
import type { TableColumnChoice } from '../../viewmodels/own/columnsOf';
import { mappedRows } from '../../viewmodels/own/mappedRows';
import { tableAccount } from '../../viewmodels/own/tableReport';
import { FaultList } from './FaultList';

interface MappingPreviewProps {
  readonly preview: Preview;
  readonly columns: readonly TableColumnChoice[];
  readonly dataset: Dataset;
  readonly mapping: Mapping;
  /** What is still to be chosen, in words. */
  readonly missing: readonly string[];
}

/** Rows that are shown of the table as it is. */
const mostRows = 5;

/** The first rows of the table as they stand in it, and what comes of them. */
export function MappingPreview(props: MappingPreviewProps) {
  const { preview, columns, dataset, mapping, missing } = props;
  const { rows, faults } = preview;
  const figures = mappedRows(preview, mapping, dataset);
  return (
    <div className="mapping__preview">
      <DataTable
        caption="The first rows as they are"
        columns={[
          { key: 'line', label: 'Line' },
          ...columns.map(({ place, name }) => ({ key: String(place), label: name })),
        ]}
        rows={rows.slice(0, mostRows).map(({ cells, line }) => ({
          key: String(line),
          header: String(line),
          cells: columns.map(({ place }) => ({ text: cells[place] ?? '' })),
        }))}
      />
      <p>
        {missing.length > 0
          ? `Choose ${listed(missing)} to see what comes of these rows.`
          : tableAccount(preview.account, rows.length)}
      </p>
      {faults.length > 0 && <FaultList faults={faults.slice(0, 3)} />}
      {figures.length > 0 && (
        <DataTable
          caption={`What comes of the first ${rows.length === 1 ? 'row' : `${rows.length} rows`}`}
          columns={[
            { key: 'area', label: 'Area' },
            { key: 'indicator', label: 'Indicator' },
            { key: 'period', label: 'Period' },
            { key: 'value', label: 'Number', numeric: true },
          ]}
          rows={figures}
          foldAfter={8}
        />
      )}
    </div>
  );
}
