import { missingWords } from '../commentary/missingWords';
import { DataTable } from '../ui/DataTable';
import { type CellModel, shorthandLegend, type TableModel } from '../viewmodels/tableModel';

interface ModelTableProps {
  readonly table: TableModel;
  readonly selected?: string | undefined;
  readonly onSelect?: ((code: string) => void) | undefined;
}

/** A table of the view model, with the meaning of its shorthands above it. */
export function ModelTable({ table, selected, onSelect }: ModelTableProps) {
  const legend = shorthandLegend(table);
  const sortable = table.rows.length > 2;
  return (
    <>
      {legend.length > 0 && (
        <ul className="shorthands">
          {legend.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <DataTable
        caption={table.caption}
        columns={[
          { key: 'row', label: table.rowHeader, sortable },
          ...table.columns.map((column) => ({ ...column, numeric: true, sortable })),
        ]}
        rows={table.rows.map((row) => ({ ...row, cells: row.cells.map(shownCell) }))}
        selectedKey={selected ?? null}
        onSelect={onSelect}
        stickyFirst
        foldAfter={40}
      />
    </>
  );
}

function shownCell({ text, value, reason }: CellModel) {
  return {
    text,
    sortValue: value,
    missing: reason !== undefined,
    ...(reason ? { title: missingWords[reason].meaning } : {}),
  };
}
