import { type ReactNode, useContext } from 'react';
import { MarkedCells } from './MarkedCells';
import type { TableCell, TableColumn, TableRow } from './tableModel';

interface RowProps {
  row: TableRow;
  columns: readonly TableColumn[];
  selected: boolean;
  onSelect: ((key: string) => void) | undefined;
}

const cellClass = (column: TableColumn | undefined, cell: TableCell) =>
  [
    'table__cell',
    column?.numeric && 'table__cell--numeric',
    cell.missing && 'table__cell--missing',
    cell.shade && `table__cell--${cell.shade}`,
  ]
    .filter(Boolean)
    .join(' ');

function textOf({ text, title, content }: TableCell): ReactNode {
  if (content !== undefined) return content;
  return title === undefined ? text : <abbr title={title}>{text}</abbr>;
}

export function DataTableRow({ row, columns, selected, onSelect }: RowProps) {
  const marked = useContext(MarkedCells);
  const classes = [
    'table__row',
    row.total && 'table__row--total',
    selected && 'table__row--selected',
  ];
  return (
    <tr className={classes.filter(Boolean).join(' ')}>
      <th scope="row" className="table__row-header">
        {onSelect && row.selectable ? (
          <button
            type="button"
            className="table__select"
            aria-pressed={selected}
            onClick={() => onSelect(row.key)}
          >
            {row.header}
          </button>
        ) : (
          row.header
        )}
      </th>
      {row.cells.map((cell, position) => {
        const column = columns[position + 1];
        return (
          <td key={column?.key ?? position} className={cellClass(column, cell)}>
            {marked.has(`${row.key} ${column?.key}`) ? (
              <mark className="table__mark">{textOf(cell)}</mark>
            ) : (
              textOf(cell)
            )}
          </td>
        );
      })}
    </tr>
  );
}
