import { isTableRole, type Role, tableContracts } from './tableContracts';

/**
 * The Table Schema of files with a role, for `datapackage.json`: what the reader of such files expects. Undefined for
 * outlines, which are no table.
 */
export function tableSchema(role: Role): Readonly<Record<string, unknown>> | undefined {
  if (role === 'boundaries') return undefined;
  if (isTableRole(role)) {
    const { columns, key } = tableContracts[role];
    const fields = Object.entries(columns).map(([name, { type, presence }]) =>
      field(name, type, presence === 'required'),
    );
    return { fields, missingValues: [''], primaryKey: key };
  }
  return {
    fields: [
      field('indicator', 'string', true),
      field('area_code', 'string', true),
      field('period', 'string', true),
      field('value', 'number', false),
      field('status', 'string', false),
      field('source', 'string', false),
    ],
    missingValues: ['', '[c]', '[x]', '[z]', '[u]'],
    primaryKey: ['indicator', 'area_code', 'period'],
  };
}

function field(name: string, type: string, required: boolean) {
  return { name, type, ...(required ? { constraints: { required } } : {}) };
}
