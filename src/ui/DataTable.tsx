import { useEffect, useId, useRef, useState } from 'react';
import { Button } from './Button';
import { DataTableHead } from './DataTableHead';
import { DataTableRow } from './DataTableRow';
import { sortedRows } from './sortedRows';
import type { TableColumn, TableRow, TableSort } from './tableModel';
import { useSidewaysScroll } from './useSidewaysScroll';

export interface DataTableProps {
  caption: string;
  /** The first column holds the row headers; the others stand over the cells, in order. */
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** The order the table opens in; without it, the order of the rows. */
  sort?: TableSort | undefined;
  onSort?: ((sort: TableSort) => void) | undefined;
  selectedKey?: string | null | undefined;
  /** Makes selectable rows toggle buttons; called with the row's key. */
  onSelect?: ((key: string) => void) | undefined;
  /** Tables longer than this show so many rows and a button for the rest. */
  foldAfter?: number | undefined;
  /** Keeps the row headers in view when the table scrolls sideways. */
  stickyFirst?: boolean | undefined;
}

function nextSort(current: TableSort | undefined, { key, numeric }: TableColumn): TableSort {
  const first = numeric ? 'descending' : 'ascending';
  const second = numeric ? 'ascending' : 'descending';
  return { key, direction: current?.key === key && current.direction === first ? second : first };
}

export function DataTable(props: DataTableProps) {
  const { caption, columns, rows, onSort, selectedKey, onSelect, stickyFirst = false } = props;
  const { foldAfter = Number.POSITIVE_INFINITY } = props;
  /** Position of the first row the reader has unfolded. */
  const [unfolded, setUnfolded] = useState<number>();
  const [sort, setSort] = useState(props.sort);
  const frame = useRef<HTMLDivElement>(null);
  const scroll = useSidewaysScroll(frame);
  const captionId = useId();

  // The button that unfolds goes with the fold: reading goes on at the first row that it hid.
  useEffect(() => {
    if (unfolded !== undefined) focusRow(frame.current?.querySelector('tbody')?.rows[unfolded]);
  }, [unfolded]);

  const sortBy = (column: TableColumn) => {
    const chosen = nextSort(sort, column);
    setSort(chosen);
    onSort?.(chosen);
  };
  const body = sortedRows(
    rows.filter(({ total }) => !total),
    columns,
    sort,
  );
  // A little over the limit is not worth a button.
  const folded = unfolded === undefined && body.length > foldAfter * 1.2;
  const shown = folded
    ? body.filter((row, place) => place < foldAfter || row.key === selectedKey)
    : body;
  const totals = rows.filter(({ total }) => total);
  const drawn = (row: TableRow) => (
    <DataTableRow
      key={row.key}
      row={row}
      columns={columns}
      selected={row.key === selectedKey}
      onSelect={onSelect}
    />
  );
  const region =
    scroll !== 'fits'
      ? ({ role: 'region', tabIndex: 0, 'aria-labelledby': captionId } as const)
      : {};
  return (
    <>
      <div className={`table-scroll table-scroll--${scroll}`} ref={frame} {...region}>
        <table className={stickyFirst ? 'table table--sticky-first' : 'table'}>
          <caption className="table__caption" id={captionId}>
            <span>{caption}</span>
          </caption>
          <DataTableHead columns={columns} sort={sort} onSort={sortBy} />
          <tbody>{shown.map(drawn)}</tbody>
          {totals.length > 0 && <tbody className="table__totals">{totals.map(drawn)}</tbody>}
        </table>
      </div>
      {folded && (
        <p className="table-fold">
          <Button onClick={() => setUnfolded(body.findIndex((row) => !shown.includes(row)))}>
            Show all {body.length} rows
          </Button>
          <span className="print-only">
            {shown.length} of {body.length} rows are printed; choose “Show all” first to print every
            row.
          </span>
        </p>
      )}
    </>
  );
}

function focusRow(row: HTMLTableRowElement | undefined) {
  const header = row?.cells[0];
  const button = header?.querySelector('button');
  if (!button) header?.setAttribute('tabindex', '-1');
  (button ?? header)?.focus();
}
