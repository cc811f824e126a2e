import type { TableColumn } from './tableModel';

export interface HeaderGroup {
  /** Undefined for a column that stands alone and spans both header rows. */
  label: string | undefined;
  columns: readonly TableColumn[];
}

/** Neighbouring columns with the same group, in order. */
export function headerGroups(columns: readonly TableColumn[]): readonly HeaderGroup[] {
  const groups: { label: string | undefined; columns: TableColumn[] }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last && last.label !== undefined && last.label === column.group) last.columns.push(column);
    else groups.push({ label: column.group, columns: [column] });
  }
  return groups;
}
