import { periodCode } from '../domain/periodCode';
import type { FileAfter, MergeMode } from './mergedFigures';
import type { HeldFile } from './packageFiles';
import type { PeriodReader } from './periodReader';
import type { ReadFile } from './readFile';
import { rewrittenRows } from './rewrittenRows';
import { isTableRole, type TableRole, tableContracts } from './tableContracts';

/** A definition that was added and is loaded already, but says something else; the loaded one stays. */
export interface DifferingDefinition {
  readonly role: TableRole;
  /** What both define: the code of an indicator, a source, an area. */
  readonly key: string;
  readonly columns: readonly string[];
}

/** What became of the small tables of two packages. */
export interface MergedDefinitions {
  readonly loaded: readonly FileAfter[];
  readonly added: readonly FileAfter[];
  readonly differing: readonly DifferingDefinition[];
}

/** Tables of numbers: added rows take the place of loaded ones where figures are replaced. */
const numbers: readonly string[] = ['population', 'targets', 'unit-costs'];

interface KeyedRow {
  readonly key: string;
  readonly line: number;
  readonly row: Readonly<Record<string, unknown>>;
}

/**
 * Merges small tables by their keys. What the loaded package defines stays as it is, and definitions that differ are
 * named; what it does not define is added in a file of its own. Populations, targets and unit costs give way to added
 * ones where figures are replaced. Outlines are added to a package that has none.
 */
export function mergedDefinitions(
  loaded: readonly ReadFile[],
  added: readonly ReadFile[],
  mode: MergeMode,
  reader: PeriodReader,
): MergedDefinitions {
  const differing: DifferingDefinition[] = [];
  const givesWay = (role: string) => mode === 'replace' && numbers.includes(role);
  const keysOf = (files: readonly ReadFile[], role: string) =>
    new Map(
      files
        .filter(({ entry }) => entry.role === role)
        .flatMap((file) => keyedRows(file, reader).map((one) => [one.key, one.row])),
    );
  const loadedAfter = loaded.map((of): FileAfter => {
    const { role } = of.entry;
    if (!givesWay(role)) return { of, file: of.file };
    const theirs = keysOf(added, role);
    return { of, file: withoutRows(of, reader, ({ key }) => theirs.has(key)) };
  });
  const addedAfter = added.map((of): FileAfter => {
    const { role } = of.entry;
    if (!isTableRole(role)) {
      const isFirst = !loaded.some(({ entry }) => entry.role === role);
      return { of, file: isFirst ? of.file : undefined };
    }
    if (givesWay(role)) return { of, file: of.file };
    const ours = keysOf(loaded, role);
    for (const { key, row } of keyedRows(of, reader)) {
      const columns = differingColumns(ours.get(key), row);
      if (columns.length > 0) {
        const name = tableContracts[role].key.map((part) => textOf(row[part]));
        differing.push({ role, key: name.filter(Boolean).join(', '), columns });
      }
    }
    return { of, file: withoutRows(of, reader, ({ key }) => ours.has(key)) };
  });
  return { loaded: loadedAfter, added: addedAfter, differing };
}

function keyedRows({ resource: { content } }: ReadFile, reader: PeriodReader): readonly KeyedRow[] {
  if (!content || content.role === 'observations' || content.role === 'boundaries') return [];
  const names: readonly string[] = tableContracts[content.role].key;
  return content.rows.map(({ row, line }) => {
    const cells: Readonly<Record<string, unknown>> = row;
    const key = names.map((name) => {
      const cell = cells[name] ?? '';
      if (!name.endsWith('period')) return cell;
      const read = reader.writtenPeriod(textOf(cell));
      return 'period' in read ? periodCode(read.period) : cell;
    });
    return { key: JSON.stringify(key), line, row: cells };
  });
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? `${cell}` : '';
}

/** The columns in which a row says something, and something else than the loaded one does. */
function differingColumns(
  ours: Readonly<Record<string, unknown>> | undefined,
  theirs: Readonly<Record<string, unknown>>,
): readonly string[] {
  if (!ours) return [];
  return Object.keys(theirs).filter((name) => {
    const said = JSON.stringify(theirs[name] ?? '');
    return said !== '""' && said !== '[]' && said !== JSON.stringify(ours[name] ?? '');
  });
}

function withoutRows(
  of: ReadFile,
  reader: PeriodReader,
  goes: (row: KeyedRow) => boolean,
): HeldFile | undefined {
  const { file, resource } = of;
  const rows = keyedRows(of, reader);
  const gone = new Set(rows.filter(goes).map(({ line }) => line));
  if (gone.size === 0) return file;
  // What else is in the file could not be read, and would have to be reported: only then it is worth keeping.
  if (gone.size === rows.length && resource.faults.every(({ severity }) => severity === 'notice'))
    return undefined;
  const rewritten = (header: readonly string[]) => ({
    header,
    row: (cells: readonly string[], _: number, line: number) =>
      gone.has(line) ? undefined : cells,
  });
  return {
    open: () => rewrittenRows(file.open, resource.encoding, { rewritten, form: 'lines' }),
  };
}
