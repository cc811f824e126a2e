import { byStart, type Period } from '../domain/period';
import { type Cube, emptyCube } from './cube';
import type { KeyedFile } from './keyedFile';
import { isKey, type KeyProblem } from './observationKeys';

/** Rows between two pauses: a millisecond or so of work, several when the code has only just started. */
const slice = 4000;

/**
 * Cubes with room for every row of the files that can be used, by indicator, longest grain first; rows whose keys are
 * unknown are noted.
 */
export async function emptyCubes(
  files: readonly KeyedFile[],
  pause: () => Promise<void> | void,
): Promise<ReadonlyMap<string, readonly Cube[]>> {
  const areas = new Map<string, Set<string>>();
  const periods = new Map<string, Map<number, Period>>();
  for (const file of files) {
    for (const [indicator, used] of await usedKeys(file, pause)) {
      const ofIndicator = areas.get(indicator) ?? new Set();
      areas.set(indicator, ofIndicator);
      for (const area of used.areas) ofIndicator.add(area);
      const held = periods.get(indicator) ?? new Map<number, Period>();
      periods.set(indicator, held);
      for (const period of used.periods) {
        const window = period.start * 16 + period.months;
        if (!held.has(window)) held.set(window, period);
      }
    }
  }
  const cubes = new Map<string, readonly Cube[]>();
  for (const [indicator, ofIndicator] of areas) {
    const held = [...(periods.get(indicator)?.values() ?? [])];
    const own: Cube[] = [];
    for (const months of [12, 3, 1] as const) {
      const ofGrain = held.filter((one) => one.months === months);
      if (ofGrain.length > 0) own.push(emptyCube(months, [...ofIndicator], axis(ofGrain)));
    }
    cubes.set(indicator, own);
    // Memory for a large cube takes its time.
    await pause();
  }
  return cubes;
}

/** The periods of a cube in order; months and quarters without gaps between the first and the last. */
function axis(periods: readonly Period[]): readonly Period[] {
  const held = periods.toSorted(byStart);
  const [first] = held;
  const last = held.at(-1);
  if (!first || !last || first.months === 12) return held;
  const length = (last.start - first.start) / first.months + 1;
  return Array.from({ length }, (_, step) => ({
    ...first,
    start: first.start + step * first.months,
  }));
}

interface UsedKeys {
  readonly areas: ReadonlySet<string>;
  readonly periods: ReadonlySet<Period>;
}

/** Which areas and periods each indicator of a file has usable rows for; notes rows whose keys are unknown. */
async function usedKeys(
  file: KeyedFile,
  pause: () => Promise<void> | void,
): Promise<ReadonlyMap<string, UsedKeys>> {
  const { columns, keys } = file;
  const [nArea, nPeriod] = [columns.areas.length, columns.periods.length];
  const areaUsed = new Uint8Array(columns.indicators.length * nArea);
  const periodUsed = new Uint8Array(columns.indicators.length * nPeriod);
  const [badIndicator, badArea, badPeriod] = [keys.indicators, keys.areas, keys.periods].map(
    (all) => Uint8Array.from(all, (key: unknown) => (isKey(key) ? 0 : 1)),
  ) as [Uint8Array, Uint8Array, Uint8Array];
  const { rows, indicator, area, period } = columns;
  for (let i = 0; i < rows; i += 1) {
    if (i % slice === slice - 1) await pause();
    const n = indicator[i] ?? 0;
    const a = area[i] ?? 0;
    const p = period[i] ?? 0;
    if (badIndicator[n] || badArea[a] || badPeriod[p]) {
      noteProblems(file, i);
      continue;
    }
    areaUsed[n * nArea + a] = 1;
    periodUsed[n * nPeriod + p] = 1;
  }
  const used = new Map<string, UsedKeys>();
  for (const [n, code] of keys.indicators.entries()) {
    if (!isKey(code)) continue;
    const before = used.get(code);
    const areas = new Set(before?.areas);
    const periods = new Set(before?.periods);
    for (const [a, one] of keys.areas.entries())
      if (areaUsed[n * nArea + a] && isKey(one)) areas.add(one);
    for (const [p, one] of keys.periods.entries())
      if (periodUsed[n * nPeriod + p] && isKey(one)) periods.add(one);
    if (areas.size > 0) used.set(code, { areas, periods });
  }
  return used;
}

function noteProblems({ columns, keys, log }: KeyedFile, i: number) {
  const found: readonly unknown[] = [
    keys.indicators[columns.indicator[i] ?? 0],
    keys.areas[columns.area[i] ?? 0],
    keys.periods[columns.period[i] ?? 0],
  ];
  for (const problem of found) {
    if (isKey(problem)) continue;
    const { kind, column, what, remedy } = problem as KeyProblem;
    log.add(`${kind} ${what}`, { line: columns.line[i] ?? 0, column, what, remedy });
  }
}
