import type { Adapted } from './adapter';
import { canonicalColumns } from './canonicalTable';
import type { ContributedFile } from './contributedFile';
import { csvSource } from './csvSource';
import type { FaultLog } from './faultLog';
import type { KnownPackage } from './knownPackage';
import { isTableRole, type Role, tableContracts } from './tableContracts';

/** What one table of the drop became, with the log for what is wrong with it beside others. */
export interface AdaptedTable {
  readonly name: string;
  readonly adapter: { readonly id: string; readonly title: string };
  readonly adapted: Adapted;
  readonly log: FaultLog;
}

type Row = readonly string[];

const titles: Partial<Record<Role, string>> = {
  indicators: 'Definitions of added indicators',
  sources: 'Sources of added figures',
  themes: 'Themes of added indicators',
};

/**
 * Canonical files of all tables of a drop: observations in one file for each adapter, every other role in one file. Of
 * figures for the same indicator, area and period that are alike one stands; where tables disagree none does, as which came first
 * is chance, and it is a fault of the later table. Definitions that the package has are left out, and so are sources and themes that nothing refers to.
 */
export function mergedTables(
  tables: readonly AdaptedTable[],
  known: KnownPackage,
): readonly ContributedFile[] {
  const figures = observationFiles(tables);
  const indicators = definitions(tables, 'indicators').filter(
    ([code]) => !known.indicators.has(code ?? ''),
  );
  const used = (column: string) => {
    const at = canonicalColumns('indicators').indexOf(column);
    return new Set(indicators.map((row) => row[at] ?? ''));
  };
  const sources = new Set([
    ...used('source'),
    ...figures.flatMap(({ rows }) => rows.map((row) => row[5] ?? '')),
  ]);
  const kept: Partial<Record<Role, readonly Row[]>> = {
    indicators,
    sources: definitions(tables, 'sources').filter(
      ([code = '']) => sources.has(code) && !known.sources.has(code),
    ),
    themes: definitions(tables, 'themes').filter(
      ([code = '']) => used('theme').has(code) && !known.themes.has(code),
    ),
  };
  const roles = new Set(tables.flatMap(({ adapted }) => [...adapted.tables.keys()]));
  roles.delete('observations');
  return [
    ...figures.map(({ id, title, rows, from }) => file('observations', id, title, rows, from)),
    ...[...roles].map((role) =>
      file(
        role,
        role,
        titles[role] ?? `Added ${role}`,
        kept[role] ?? definitions(tables, role),
        namesOf(tables, role),
      ),
    ),
  ].filter(({ source }) => source !== undefined) as ContributedFile[];
}

function file(
  role: Role,
  id: string,
  title: string,
  rows: readonly Row[],
  from: readonly string[],
) {
  const path = `added-${id}.csv`;
  const source = rows.length > 0 ? csvSource(path, [canonicalColumns(role), ...rows]) : undefined;
  return { path, role, title, source, from };
}

function observationFiles(tables: readonly AdaptedTable[]) {
  const files = new Map<string, { id: string; title: string; rows: Row[]; from: string[] }>();
  const first = new Map<string, { value: string; name: string }>();
  const doubtful = new Set<string>();
  for (const { name, adapter, adapted, log } of tables) {
    const [header, ...rows] = adapted.tables.get('observations') ?? [];
    if (!header || rows.length === 0) continue;
    const own = files.get(adapter.id) ?? { ...adapter, rows: [], from: [] };
    files.set(adapter.id, own);
    own.from.push(name);
    for (const row of rows) {
      const key = figureOf(row);
      const value = row[3] ?? '';
      const before = first.get(key);
      if (!before) {
        first.set(key, { value, name });
        own.rows.push(row);
      } else if (before.value !== value) {
        doubtful.add(key);
        log.add('disagrees', {
          what: `For ${key} it comes to ${value} and ${before.name} to ${before.value}.`,
          remedy: 'Add only the newer of the two files; neither figure was used.',
        });
      }
    }
  }
  return [...files.values()].map((own) => ({
    ...own,
    rows: own.rows.filter((row) => !doubtful.has(figureOf(row))),
  }));
}

/** Indicator, area and period of a row of observations. */
function figureOf(row: Row): string {
  return row.slice(0, 3).join(', ');
}

/** Rows of a small table of all tables of the drop, each once by its key. */
function definitions(tables: readonly AdaptedTable[], role: Role): readonly Row[] {
  const columns = canonicalColumns(role);
  const key: readonly string[] = isTableRole(role) ? tableContracts[role].key : columns;
  const places = key.map((column) => columns.indexOf(column));
  const rows = new Map<string, Row>();
  for (const { adapted } of tables) {
    for (const row of adapted.tables.get(role)?.slice(1) ?? []) {
      const name = places.map((place) => row[place] ?? '').join('\n');
      if (!rows.has(name)) rows.set(name, row);
    }
  }
  return [...rows.values()];
}

function namesOf(tables: readonly AdaptedTable[], role: Role): readonly string[] {
  return tables.flatMap(({ name, adapted }) =>
    (adapted.tables.get(role)?.length ?? 0) > 1 ? [name] : [],
  );
}
