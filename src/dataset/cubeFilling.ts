import type { IndicatorKind } from '../domain/indicator';
import { reasonCode } from '../extracts/observationReader';
import type { Cube } from './cube';
import { emptyCubes } from './emptyCubes';
import type { KeyedFile } from './keyedFile';
import { isKey, type ObservationKeys } from './observationKeys';

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

async function fill(
  file: KeyedFile,
  cubes: ReadonlyMap<string, readonly Cube[]>,
  kinds: ReadonlyMap<string, IndicatorKind>,
  names: ReadonlyMap<number, string>,
  pause: () => Promise<void> | void,
) {
  const { columns, keys } = file;
  const finders = columns.indicators.map((_, n) => cellFinder(keys, cubes, n));
  const whole = keys.indicators.map((one) => isKey(one) && kinds.get(one) !== 'pounds');
  const { rows, indicator, area, period } = columns;
  for (let i = 0; i < rows; i += 1) {
    if (i % slice === slice - 1) await pause();
    const n = indicator[i] ?? 0;
    const p = period[i] ?? 0;
    const finder = finders[n];
    const cube = finder?.cubes[p];
    const row = finder?.rows[area[i] ?? 0] ?? -1;
    const column = finder?.columns[p] ?? -1;
    if (!cube || row < 0 || column < 0) continue;
    const cell = row * cube.width + column;
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

/** Where the figures of one indicator go, with every look-up done once per distinct text: by area and by period. */
interface CellFinder {
  /** By period; undefined where there is none. */
  readonly cubes: readonly (Cube | undefined)[];
  /** By area, and column by period; -1 where there is none. */
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

function cellFinder(
  keys: ObservationKeys,
  cubes: ReadonlyMap<string, readonly Cube[]>,
  n: number,
): CellFinder {
  const indicator = keys.indicators[n];
  const own = typeof indicator === 'string' ? (cubes.get(indicator) ?? []) : [];
  const cubeOfPeriod = keys.periods.map((period) =>
    isKey(period) ? own.find((cube) => cube.months === period.months) : undefined,
  );
  return {
    cubes: cubeOfPeriod,
    rows: Int32Array.from(keys.areas, (area) =>
      typeof area === 'string' ? (own[0]?.areaSlot.get(area) ?? -1) : -1,
    ),
    columns: Int32Array.from(keys.periods, (period, p) =>
      isKey(period) ? (cubeOfPeriod[p]?.periodSlot.get(period.start) ?? -1) : -1,
    ),
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
