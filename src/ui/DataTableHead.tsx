import { headerGroups } from './headerGroups';
import type { TableColumn, TableSort } from './tableModel';

interface HeadProps {
  columns: readonly TableColumn[];
  sort: TableSort | undefined;
  onSort: (column: TableColumn) => void;
}

function ColumnLabel({ column: { label, shortLabel, detail } }: { column: TableColumn }) {
  const below = detail !== undefined && <span className="table__label-detail"> {detail}</span>;
  if (shortLabel === undefined)
    return (
      <>
        {label}
        {below}
      </>
    );
  return (
    <>
      <span className="table__label-full">{label}</span>
      <span className="table__label-short">{shortLabel}</span>
      {below}
    </>
  );
}

function ColumnHeader({
  column,
  sort,
  onSort,
  rowSpan,
}: Omit<HeadProps, 'columns'> & { column: TableColumn; rowSpan?: number }) {
  const direction = sort?.key === column.key ? sort.direction : undefined;
  const arrow = (
    <span className={`table__arrow table__arrow--${direction ?? 'none'}`} aria-hidden />
  );
  return (
    <th
      scope="col"
      rowSpan={rowSpan}
      className={column.numeric ? 'table__head table__head--numeric' : 'table__head'}
      aria-sort={column.sortable ? (direction ?? 'none') : undefined}
    >
      {column.sortable ? (
        <button type="button" className="table__sort" onClick={() => onSort(column)}>
          {column.numeric && arrow}
          {column.group !== undefined && <span className="visually-hidden">{column.group}:</span>}{' '}
          <ColumnLabel column={column} />
          {!column.numeric && arrow}
        </button>
      ) : (
        <ColumnLabel column={column} />
      )}
    </th>
  );
}

export function DataTableHead({ columns, ...sorting }: HeadProps) {
  const groups = headerGroups(columns);
  const grouped = groups.some(({ label }) => label !== undefined);
  if (!grouped) {
    return (
      <thead>
        <tr>
          {columns.map((column) => (
            <ColumnHeader key={column.key} column={column} {...sorting} />
          ))}
        </tr>
      </thead>
    );
  }
  return (
    <thead>
      <tr>
        {groups.map(({ label, columns: [first, ...others] }) => {
          if (!first) return null;
          if (label === undefined)
            return <ColumnHeader key={first.key} column={first} rowSpan={2} {...sorting} />;
          return (
            <th
              key={first.key}
              scope="colgroup"
              colSpan={others.length + 1}
              className="table__group"
            >
              {label}
            </th>
          );
        })}
      </tr>
      <tr>
        {columns
          .filter(({ group }) => group !== undefined)
          .map((column) => (
            <ColumnHeader key={column.key} column={column} {...sorting} />
          ))}
      </tr>
    </thead>
  );
}
