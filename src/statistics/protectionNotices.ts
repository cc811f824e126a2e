import type { Cube } from '../dataset/cube';
import type { Dataset } from '../dataset/dataset';
import type { Fault } from '../domain/fault';

/** Lines that are named; further ones are counted. */
const named = 8;

/** What was done to the counts of an indicator: the cells hidden further, and how many were rounded. */
export interface Protection {
  readonly indicator: string;
  readonly hidden: ReadonlyMap<Cube, ReadonlySet<number>>;
  readonly rounded: number;
}

/** Notices for the analyst: how many counts of an indicator were hidden or rounded here, why, and in which lines. */
export function protectionNotices(
  { indicators, files }: Dataset,
  { indicator: code, hidden, rounded }: Protection,
  cubes: readonly Cube[],
): readonly Fault[] {
  const indicator = indicators.get(code);
  const title = indicator?.title.slice(0, 100) ?? code;
  const cells = [...hidden].flatMap(([cube, places]) =>
    [...places].map((cell) => ({ file: cube.file[cell] ?? 0, line: cube.line[cell] ?? 0 })),
  );
  const pathOf = (file: number) => files[file - 1]?.path ?? '';
  const notices = [...new Set(cells.map(({ file }) => file))].map((file): Fault => {
    const lines = cells.filter((cell) => cell.file === file).map(({ line }) => line);
    const one = lines.length === 1;
    return {
      severity: 'notice',
      file: pathOf(file),
      what: `${counted(lines.length)} further ${one ? 'figure' : 'figures'} of "${title}" ${one ? 'is' : 'are'} hidden here (${linesInWords(lines)}), so that suppressed ones cannot be worked out from sums and shares.`,
      remedy: `Write [c] in ${one ? 'its' : 'their'} place before you pass the file on.`,
    };
  });
  if (rounded === 0) return notices;
  const file = pathOf(cubes[0]?.file.find((number) => number > 0) ?? 0);
  const one = rounded === 1;
  const what = `${counted(rounded)} ${one ? 'count' : 'counts'} of "${title}" ${one ? 'is' : 'are'} rounded to the nearest ${counted(indicator?.roundingBase ?? 1)} here, but not in the file.`;
  const remedy = 'Round every count before you pass the file on.';
  return [...notices, { severity: 'notice', file, what, remedy }];
}

/** "line 4", "lines 4, 7 and 9", "lines 4, 5, 6, 7, 8, 9, 10, 11 and 20 more". */
function linesInWords(lines: readonly number[]): string {
  const sorted = lines.toSorted((a, b) => a - b);
  const first = sorted.slice(0, named).map(String);
  const more = sorted.length - first.length;
  const list = more > 0 ? [...first, `${counted(more)} more`] : first;
  const last = list.at(-1);
  return list.length === 1 ? `line ${last}` : `lines ${list.slice(0, -1).join(', ')} and ${last}`;
}

function counted(count: number): string {
  return count.toLocaleString('en-GB');
}
