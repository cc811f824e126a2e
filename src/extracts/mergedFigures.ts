import type { AreasOnDemand } from './areasOnDemand';
import { FigureKeys, type FigureTexts, figureTexts } from './figureKeys';
import { headerPositions } from './headerPositions';
import type { ObservationColumns } from './observationReader';
import type { OnDemandGroup } from './packageDescriptor';
import type { HeldFile } from './packageFiles';
import type { PeriodReader } from './periodReader';
import type { ReadFile } from './readFile';
import { rewrittenRows } from './rewrittenRows';

/** Whether what is added stands beside what is loaded, which stays, or takes its place. */
export type MergeMode = 'beside' | 'replace';

/** A file as it is in the merged package; undefined where none of its rows is left. */
export interface FileAfter {
  readonly of: ReadFile;
  readonly file: HeldFile | undefined;
  /** For a file that was added: the group with whose files it is loaded. */
  readonly onDemand?: OnDemandGroup | undefined;
}

/** What became of the observation files of two packages. */
export interface MergedFigures {
  readonly loaded: readonly FileAfter[];
  readonly added: readonly FileAfter[];
  /** Rows that were added, loaded rows that gave way, and rows left out because their figure is loaded. */
  readonly rows: { readonly added: number; readonly gaveWay: number; readonly stayed: number };
  /** Areas on demand with added figures that no group's files would lead to: they have to be always loaded. */
  readonly alwaysLoaded: ReadonlySet<string>;
}

/** What merging has to know beyond the files: how periods are read, and which areas come with a group's files only. */
export interface MergingFigures {
  readonly mode: MergeMode;
  readonly reader: PeriodReader;
  readonly onDemand: AreasOnDemand;
  /** Awaited between slices of work. */
  readonly pause: () => Promise<void> | void;
}

/**
 * Merges observation files. `beside`: of a figure that is loaded already the loaded row stays. `replace`: wherever the
 * added files have a row for an indicator and a period, the loaded rows of both give way, those of other areas too. A
 * figure is the same where indicator, area and months are, however the period is written. Rows that cannot be placed
 * stay where they are, to be reported. A file no row of which has to go is not written anew.
 */
export async function mergedFigures(
  loaded: readonly ReadFile[],
  added: readonly ReadFile[],
  { mode, reader, onDemand: elsewhere, pause }: MergingFigures,
): Promise<MergedFigures> {
  const before = loaded.map((of) => placed(of, reader));
  const after = added.map((of) => placed(of, reader));
  const keys = new FigureKeys();
  for (const { columns, texts } of mode === 'beside' ? before : after) {
    if (columns) await keys.add(columns, texts, pause);
  }
  const rows = { added: 0, gaveWay: 0, stayed: 0 };
  const loadedAfter: FileAfter[] = [];
  for (const { of, columns, texts } of before) {
    let file: HeldFile | undefined = of.file;
    if (mode === 'replace' && columns) {
      const marks = await keys.marks(columns, texts, pause);
      const gone = marks.reduce((sum, mark) => sum + (mark ? 1 : 0), 0);
      rows.gaveWay += gone;
      file = withRows(of, columns, texts, columns.rows - gone, (row) => !marks[row]);
    }
    loadedAfter.push({ of, file });
  }
  const addedAfter: FileAfter[] = [];
  const alwaysLoaded = new Set<string>();
  for (const { of, columns, texts } of after) {
    if (!columns) {
      addedAfter.push({ of, file: of.file });
      continue;
    }
    const stays =
      mode === 'beside' ? await keys.marks(columns, texts, pause) : new Uint8Array(columns.rows);
    const { groups, groupOf } = groupsOfRows(columns, texts, elsewhere);
    const codeOf = (row: number) => groupOf(row)?.code;
    const counts = new Map<string | undefined, number>();
    for (let row = 0; row < columns.rows; row += 1) {
      const isKept = stays[row] !== 1;
      if (isKept) {
        counts.set(codeOf(row), (counts.get(codeOf(row)) ?? 0) + 1);
        const area = columns.area[row] ?? 0;
        if (groups[area] && !groupOf(row)) alwaysLoaded.add(texts.areas[area] ?? '');
      }
      rows[isKept ? 'added' : 'stayed'] += 1;
      if (row % 20_000 === 0) await pause();
    }
    // Without a row the file has nothing to say but what is wrong with it.
    if (columns.rows === 0) counts.set(undefined, 0);
    for (const [code, count] of counts) {
      const isKept = (row: number) => stays[row] !== 1 && codeOf(row) === code;
      const onDemand = groups.find((group) => code !== undefined && group?.code === code);
      addedAfter.push({ of, file: withRows(of, columns, texts, count, isKept), onDemand });
    }
  }
  return { loaded: loadedAfter, added: addedAfter, rows, alwaysLoaded };
}

/** The group on demand of each area of a file, and the one that a row is loaded with, if it is found so. */
function groupsOfRows(
  columns: ObservationColumns,
  texts: FigureTexts,
  { groupOf, isReached }: AreasOnDemand,
) {
  const groups = texts.areas.map(groupOf);
  const reached = new Map<OnDemandGroup, readonly boolean[]>();
  for (const group of groups) {
    if (!group || reached.has(group)) continue;
    const found = texts.indicators.map((indicator) => isReached(group, indicator));
    reached.set(group, found);
  }
  return {
    groups,
    groupOf: (row: number) => {
      const group = groups[columns.area[row] ?? 0];
      return group && reached.get(group)?.[columns.indicator[row] ?? 0] ? group : undefined;
    },
  };
}

interface Placed {
  readonly of: ReadFile;
  readonly columns: ObservationColumns | undefined;
  readonly texts: FigureTexts;
}

function placed(of: ReadFile, reader: PeriodReader): Placed {
  const { content } = of.resource;
  const columns = content?.role === 'observations' ? content.columns : undefined;
  const none = { indicators: [], areas: [], windows: [], periods: [] };
  return { of, columns, texts: columns ? figureTexts(columns, reader) : none };
}

/** A file with some of its rows: as it is with all of them, undefined with none. */
function withRows(
  { file, resource }: ReadFile,
  columns: ObservationColumns,
  texts: FigureTexts,
  count: number,
  isKept: (row: number) => boolean,
): HeldFile | undefined {
  if (count === columns.rows) return file;
  if (count === 0) return undefined;
  const kept = new Uint8Array(columns.rows).map((_, row) => (isKept(row) ? 1 : 0));
  const rewritten = (header: readonly string[]) => {
    const at = headerPositions(header, [], '', 1).get('period') ?? -1;
    return {
      header,
      row: (cells: readonly string[], row: number) => {
        const period = texts.periods[columns.period[row] ?? 0] ?? '';
        if (!kept[row]) return undefined;
        return cells[at] === period ? cells : cells.with(at, period);
      },
    };
  };
  return {
    open: () => rewrittenRows(file.open, resource.encoding, { rewritten, form: 'lines' }),
  };
}
