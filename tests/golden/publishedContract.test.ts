import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { observationColumnNames } from '../../src/extracts/observationReader';
import { isTableRole, tableContracts } from '../../src/extracts/tableContracts';

interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean };
}

interface Resource {
  path: string;
  role: string;
  schema?: { fields: Field[]; primaryKey?: string[] };
}

const data = join(import.meta.dirname, '../../data');

function resourcesIn(folder: string): readonly (Resource & { file: string })[] {
  const text = readFileSync(join(data, folder, 'datapackage.json'), 'utf8');
  const { resources } = JSON.parse(text) as { resources: Resource[] };
  return resources.map((one) => ({ ...one, file: join(folder, one.path) }));
}

/** Columns the core knows for a role, and those it cannot do without. */
function contractOf(
  role: string,
): { names: readonly string[]; required: readonly string[] } | undefined {
  if (role === 'observations') {
    const { required, optional } = observationColumnNames;
    return { names: [...required, ...optional], required };
  }
  if (!isTableRole(role)) return undefined;
  const columns = Object.entries(tableContracts[role].columns);
  const required = columns.filter(([, column]) => column.presence === 'required');
  return { names: columns.map(([name]) => name), required: required.map(([name]) => name) };
}

const tables = ['', 'illustrative-monthly']
  .flatMap(resourcesIn)
  .filter(({ role }) => contractOf(role));

describe.each(tables)('the published schema of $file', ({ file, role, schema }) => {
  const contract = contractOf(role);
  const names = schema?.fields.map((field) => field.name) ?? [];

  it('names the columns of the file, in order', () => {
    const [header] = readFileSync(join(data, file), 'utf8').split('\n');
    expect(header?.split(',')).toEqual(names);
  });

  it('names only columns that the core reads, and all that it needs', () => {
    expect(names.filter((name) => !contract?.names.includes(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining([...(contract?.required ?? [])]));
  });

  it('marks as required what the core cannot do without', () => {
    const required = schema?.fields.filter((field) => field.constraints?.required) ?? [];
    const marked = required.map((field) => field.name);
    const needed = contract?.required.filter((name) => name !== 'value') ?? [];
    expect(marked).toEqual(expect.arrayContaining(needed));
  });
});

describe('docs/data.md', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/data.md'), 'utf8');
  it.each([...Object.keys(tableContracts), 'observations'])('names every column of %s', (role) => {
    const row = text.split('\n').find((line) => line.startsWith(`| \`${role}\``)) ?? '';
    const contract = contractOf(role);
    for (const name of contract?.names ?? []) expect(row).toMatch(new RegExp(`\\b${name}\\b`));
    for (const name of contract?.required ?? []) expect(row).toContain(`**${name}**`);
  });
});
