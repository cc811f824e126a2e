import type { IndicatorKind } from '../domain/indicator';
import { byStart, type Period } from '../domain/period';
import type { FaultLog } from '../extracts/faultLog';
import { type ObservationColumns, reasonCode } from '../extracts/observationReader';
import { type Cube, emptyCube } from './cube';
import { isKey, type KeyProblem, type ObservationKeys } from './observationKeys';

/** An observation file ready to be put into cubes. `number` is 1 + its place among the files. */
export interface KeyedFile {
  readonly number: number;
  readonly columns: ObservationColumns;
  readonly keys: ObservationKeys;
  readonly log: FaultLog;
  /** Place + 1 in the dataset's source codes, by place in `columns.sources`. */
  readonly sourceNumbers: readonly number[];
}

/** Rows between two pauses: a millisecond or so of work, several when the code has only just started. */
const slice = 4000;

/** Counts above this are no longer exact. */
const largest = Number.MAX_SAFE_INTEGER;

const rejected = reasonCode('rejected');
const conflicting = reasonCode('conflicting');

/**
 * Puts all observation rows into cubes by indicator, longest grain first. Rows whose keys are unknown, values that
 * cannot be (negative, or a fraction of an event) and repeated keys are faults with their line; a key repeated with
 * another value becomes `conflicting`, because neither can be trusted.
 */
export async function filledCubes(
  files: readonly KeyedFile[],
  kinds: ReadonlyMap<string, IndicatorKind>,
  pause: () => Promise<void> | void,
): Promise<ReadonlyMap<string, readonly Cube[]>> {
  const cubes = await emptyCubes(files, pause);
  const names = new Map(files.map(({ number, log }) => [number, log.file]));
  for (const file of files) await fill(file, cubes, kinds, names, pause);
  return cubes;
}

async function emptyCubes(
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
  return new Map(
    [...areas].map(([indicator, ofIndicator]) => [
      indicator,
      ([12, 3, 1] as const).flatMap((months) => {
        const ofGrain = [...(periods.get(indicator)?.values() ?? [])].filter(
          (one) => one.months === months,
        );
        return ofGrain.length > 0 ? [emptyCube(months, [...ofIndicator], axis(ofGrain))] : [];
      }),
    ]),
  );
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
  const bad = [keys.indicators, keys.areas, keys.periods].map((all) =>
    Uint8Array.from(all, (key: unknown) => (isKey(key) ? 0 : 1)),
  );
  const [badIndicator, badArea, badPeriod] = bad;
  for (let i = 0; i < columns.rows; i += 1) {
    if (i % slice === slice - 1) await pause();
    const [n, a, p] = [columns.indicator[i] ?? 0, columns.area[i] ?? 0, columns.period[i] ?? 0];
    if (badIndicator?.[n] || badArea?.[a] || badPeriod?.[p]) {
      noteProblems(file, i);
      continue;
    }
    areaUsed[n * nArea + a] = 1;
    periodUsed[n * nPeriod + p] = 1;
  }
  const used = new Map<string, UsedKeys>();
  for (const [n, indicator] of keys.indicators.entries()) {
    if (!isKey(indicator)) continue;
    const before = used.get(indicator);
    const areas = new Set(before?.areas);
    const periods = new Set(before?.periods);
    for (const [a, area] of keys.areas.entries())
      if (areaUsed[n * nArea + a] && isKey(area)) areas.add(area);
    for (const [p, period] of keys.periods.entries())
      if (periodUsed[n * nPeriod + p] && isKey(period)) periods.add(period);
    if (areas.size > 0) used.set(indicator, { areas, periods });
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

async function fill(
  file: KeyedFile,
  cubes: ReadonlyMap<string, readonly Cube[]>,
  kinds: ReadonlyMap<string, IndicatorKind>,
  names: ReadonlyMap<number, string>,
  pause: () => Promise<void> | void,
) {
  const { columns, keys } = file;
  const places = columns.indicators.map((_, n) => cellFinder(keys, cubes, n));
  const whole = keys.indicators.map((one) => isKey(one) && kinds.get(one) !== 'pounds');
  for (let i = 0; i < columns.rows; i += 1) {
    if (i % slice === slice - 1) await pause();
    const n = columns.indicator[i] ?? 0;
    const found = places[n]?.(columns.area[i] ?? 0, columns.period[i] ?? 0);
    if (!found) continue;
    const { cube, cell } = found;
    const value = columns.value[i] ?? 0;
    let reason = columns.reason[i] ?? 0;
    if (reason === 0 && (value < 0 || value > largest || (whole[n] && value % 1 !== 0))) {
      noteImpossible(file, i, value);
      reason = rejected;
    }
    if (cube.line[cell] !== 0) {
      reason = repeated(file, i, cube, cell, reason, value, names);
      cube.reasons[cell] = reason;
      continue;
    }
    cube.values[cell] = reason === 0 ? value : 0;
    cube.reasons[cell] = reason;
    cube.status[cell] = columns.status[i] ?? 0;
    cube.source[cell] = file.sourceNumbers[columns.source[i] ?? 0] ?? 0;
    cube.line[cell] = columns.line[i] ?? 0;
    cube.file[cell] = file.number;
  }
}

/** Finds cube and cell of (area, period) places for one indicator, with every look-up done once per distinct text. */
function cellFinder(keys: ObservationKeys, cubes: ReadonlyMap<string, readonly Cube[]>, n: number) {
  const indicator = keys.indicators[n];
  const own = typeof indicator === 'string' ? (cubes.get(indicator) ?? []) : [];
  const found = { cube: own[0] as Cube, cell: 0 };
  const cubeOfPeriod = keys.periods.map((period) =>
    isKey(period) ? own.find((cube) => cube.months === period.months) : undefined,
  );
  const column = keys.periods.map((period, p) =>
    isKey(period) ? (cubeOfPeriod[p]?.periodSlot.get(period.start) ?? -1) : -1,
  );
  const row = keys.areas.map((area) =>
    typeof area === 'string' ? (own[0]?.areaSlot.get(area) ?? -1) : -1,
  );
  return (a: number, p: number) => {
    const cube = cubeOfPeriod[p];
    const r = row[a] ?? -1;
    const c = column[p] ?? -1;
    if (!cube || r < 0 || c < 0) return undefined;
    found.cube = cube;
    found.cell = r * cube.width + c;
    return found;
  };
}

function noteImpossible({ columns, log }: KeyedFile, i: number, value: number) {
  const fault = value < 0 ? 'negative' : value > largest ? 'too large' : 'fraction';
  const cannot = {
    negative: 'A count cannot be negative',
    'too large': 'The number is too large to be true',
    fraction: 'A count cannot be a fraction',
  }[fault];
  log.add(fault, {
    line: columns.line[i] ?? 0,
    column: 'value',
    what: `${cannot}: ${value}.`,
    remedy: 'Correct the value; until then the figure is shown as missing.',
  });
}

function repeated(
  file: KeyedFile,
  i: number,
  cube: Cube,
  cell: number,
  reason: number,
  value: number,
  names: ReadonlyMap<number, string>,
): number {
  const same = file.number === cube.file[cell];
  const first = `line ${cube.line[cell]}${same ? '' : ` of ${names.get(cube.file[cell] ?? 0)}`}`;
  const equal = cube.reasons[cell] === reason && (reason !== 0 || cube.values[cell] === value);
  file.log.add('repeated', {
    line: file.columns.line[i] ?? 0,
    what: `The row repeats ${first}: the same indicator, area and period${equal ? '' : ' with a different value'}.`,
    remedy: equal
      ? 'Remove one of the two.'
      : 'Remove the wrong one; until then the figure is shown as missing.',
  });
  return equal ? reason : conflicting;
}
