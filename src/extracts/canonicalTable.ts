import { observationColumnNames } from './observationReader';
import { isTableRole, type Role, tableContracts } from './tableContracts';

/** The columns of a canonical file with this role, in published order; none for boundaries. */
export function canonicalColumns(role: Role): readonly string[] {
  if (isTableRole(role)) return Object.keys(tableContracts[role].columns);
  if (role === 'boundaries') return [];
  return [...observationColumnNames.required, ...observationColumnNames.optional];
}

/** Canonical rows with their header, of records by column name; what a record does not say is blank. */
export function canonicalTable(
  role: Role,
  records: readonly Readonly<Record<string, string | number | undefined>>[],
): readonly (readonly string[])[] {
  const columns = canonicalColumns(role);
  return [
    columns,
    ...records.map((record) => columns.map((column) => String(record[column] ?? ''))),
  ];
}
