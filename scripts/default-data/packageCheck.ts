import { cellsOfCsv } from './csvTable';
import { expectEqual, expectTrue, present } from './expectation';
import { districtsOf14 } from './lancashireAreas';
import { packageTables } from './packageDescriptor';
import type { TableSchema } from './tableField';
import { tableSchemas } from './tableSchemas';

/** Checked tables by name: for each, cells by column name. */
type Tables = ReadonlyMap<string, readonly ReadonlyMap<string, string>[]>;

/**
 * Checks the texts of all tables together: plain UTF-8 with LF, header as in the schema, required cells, patterns,
 * no key twice, every key that points to another table found there. Returns the number of rows of each.
 */
export function checkedRowCounts(texts: ReadonlyMap<string, string>): Map<string, number> {
  const tables = new Map<string, ReadonlyMap<string, string>[]>();
  for (const { name, role } of packageTables) {
    const schema: TableSchema = tableSchemas[role];
    tables.set(name, checkedTable(name, present(texts.get(`${name}.csv`), `${name}.csv`), schema));
  }
  for (const { name, role } of packageTables) {
    const schema: TableSchema = tableSchemas[role];
    for (const key of schema.foreignKeys ?? []) {
      expectReferences(tables, name, key.fields[0] ?? '', key.reference.resource);
    }
  }
  expectAreas(tables);
  expectIndicators(tables);
  return new Map([...tables].map(([name, rows]) => [name, rows.length]));
}

function checkedTable(
  name: string,
  text: string,
  schema: TableSchema,
): ReadonlyMap<string, string>[] {
  expectTrue(
    !/[\r\uFEFF\uFFFD]/.test(text) && text.endsWith('\n'),
    `${name} is UTF-8 without a mark, LF`,
  );
  const { header, rows } = cellsOfCsv(text, name);
  expectEqual(header.join(), schema.fields.map((field) => field.name).join(), `columns of ${name}`);
  const keys = new Set<string>();
  for (const [index, cells] of rows.entries()) {
    const where = `${name} line ${index + 2}`;
    for (const [at, field] of schema.fields.entries()) {
      const cell = cells[at] ?? '';
      expectTrue(cell === cell.trim(), `${where}: ${field.name} has no space around it`);
      expectTrue(
        cell !== '' || field.constraints?.['required'] !== true,
        `${where}: ${field.name} is filled`,
      );
      expectTrue(
        cell === '' || conforms(cell, field.constraints),
        `${where}: ${field.name} "${cell}" is of the form required`,
      );
    }
    const columns = schema.primaryKey ?? header;
    const key = columns.map((column) => cells[header.indexOf(column)]).join('|');
    expectTrue(!keys.has(key), `${where}: ${key} is there once`);
    keys.add(key);
  }
  return rows.map((cells) => new Map(header.map((column, at) => [column, cells[at] ?? ''])));
}

function conforms(
  cell: string,
  constraints: Readonly<Record<string, unknown>> | undefined,
): boolean {
  const { pattern, enum: allowed } = constraints ?? {};
  if (typeof pattern === 'string' && !new RegExp(`^(?:${pattern})$`).test(cell)) return false;
  return !Array.isArray(allowed) || allowed.includes(cell);
}

function cellsOf(tables: Tables, table: string, name: string): string[] {
  return (tables.get(table) ?? []).map((row) => row.get(name) ?? '');
}

function expectReferences(tables: Tables, table: string, name: string, target: string): void {
  const known = new Set(cellsOf(tables, target, name));
  for (const cell of cellsOf(tables, table, name)) {
    expectTrue(known.has(cell), `${name} "${cell}" of ${table} is in ${target}`);
  }
}

/** Areas of every figure are known: those loaded first in the first files, the rest in the national ones. */
function expectAreas(tables: Tables): void {
  const first = new Set([
    ...cellsOf(tables, 'areas', 'area_code'),
    ...cellsOf(tables, 'area-groups', 'group_code'),
  ]);
  const all = new Set([
    ...first,
    ...cellsOf(tables, 'national-areas', 'area_code'),
    ...cellsOf(tables, 'national-area-groups', 'group_code'),
  ]);
  for (const { name, role, onDemand } of packageTables) {
    if (role === 'sources' || role === 'themes' || role === 'indicators') continue;
    const known = onDemand ? all : first;
    for (const area of cellsOf(tables, name, 'area_code')) {
      expectTrue(area === '' || known.has(area), `area "${area}" of ${name} is known`);
    }
  }
  for (const area of cellsOf(tables, 'national-csp-recorded-crime', 'area_code')) {
    expectTrue(!districtsOf14.includes(area), `${area} is not in both recorded crime files`);
  }
}

/** Each indicator has figures, and what it points to exists. */
function expectIndicators(tables: Tables): void {
  const codes = new Set(cellsOf(tables, 'indicators', 'indicator'));
  const themes = new Set(cellsOf(tables, 'themes', 'theme'));
  const series = new Set(cellsOf(tables, 'population', 'series'));
  const measured = new Set(
    packageTables
      .filter(({ role, onDemand }) => role === 'observations' && !onDemand)
      .flatMap(({ name }) => cellsOf(tables, name, 'indicator')),
  );
  for (const row of tables.get('indicators') ?? []) {
    const code = row.get('indicator') ?? '';
    expectTrue(measured.has(code), `${code} has figures`);
    const overlaps = (row.get('overlaps') ?? '').split(';').filter((name) => name !== '');
    for (const name of overlaps)
      expectTrue(codes.has(name) || themes.has(name), `overlap ${name} of ${code} exists`);
    const whole = row.get('denominator_indicator') ?? '';
    expectEqual(
      row.get('kind') === 'proportion' ? 'yes' : 'no',
      codes.has(whole) ? 'yes' : 'no',
      `${code} has a whole`,
    );
    const partOf = row.get('part_of') ?? '';
    expectTrue(partOf === '' || codes.has(partOf), `the whole of ${code} exists`);
    const rated = row.get('kind') === 'count' ? 'yes' : 'no';
    expectEqual(
      rated,
      series.has(row.get('population_series') ?? '') ? 'yes' : 'no',
      `${code} has a population`,
    );
  }
  for (const theme of cellsOf(tables, 'annotations', 'theme'))
    expectTrue(themes.has(theme), `theme ${theme} of an event exists`);
}
