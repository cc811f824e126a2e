import { missingWords } from '../commentary/missingWords';
import { DataTable } from '../ui/DataTable';
import { type CellModel, shorthandLegend, type TableModel } from '../viewmodels/tableModel';

interface ModelTableProps {
  readonly table: TableModel;
  readonly selected?: string | undefined;
  readonly onSelect?: ((code: string) => void) | undefined;
  /** Keeps its order: for a few rows that are read, not searched. */
  readonly fixed?: boolean | undefined;
}

/** Longer tables are folded; one that runs through time then begins with the latest rows. */
const foldAfter = 40;
const latestFirst = { key: 'row', direction: 'descending' } as const;

/** A table of the view model, with the meaning of its shorthands above it. */
export function ModelTable({ table, selected, onSelect, fixed = false }: ModelTableProps) {
  const legend = shorthandLegend(table);
  const long = table.inTime === true && table.rows.length > foldAfter;
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
          { key: 'row', label: table.rowHeader, sortable: !fixed },
          ...table.columns.map(({ words, ...column }) => ({
            ...column,
            numeric: !words,
            sortable: !fixed,
          })),
        ]}
        rows={table.rows.map(({ mark, ...row }, place) => ({
          ...row,
          ...(table.inTime ? { sortValue: place } : {}),
          header: mark ? `${row.header} [${mark}]` : row.header,
          cells: row.cells.map(shownCell),
        }))}
        selectedKey={selected ?? null}
        onSelect={onSelect}
        stickyFirst
        foldAfter={foldAfter}
        key={String(long)}
        {...(long ? { sort: latestFirst } : {})}
      />
    </>
  );
}

function shownCell({ text, value, reason }: CellModel) {
  return {
    text,
    // Words, which have no value, are put in the order of the dictionary.
    sortValue: value ?? (reason ? null : text),
    missing: reason !== undefined,
    ...(reason ? { title: missingWords[reason].meaning } : {}),
  };
}
