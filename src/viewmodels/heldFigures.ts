import { capitalised, listed, numberText } from '../commentary/figureText';
import { namedSource } from '../dataset/addedSource';
import type { Cube } from '../dataset/cube';
import type { Dataset } from '../dataset/dataset';
import { shortPeriodName } from '../domain/periodName';
import { statuses } from '../extracts/observationReader';
import { statusWords } from './tableModel';

/** What is held of an indicator at one length of period. */
export interface HeldFigures {
  readonly key: string;
  readonly indicator: string;
  /** "2015 to 2022 and 2024". */
  readonly periods: string;
  readonly areas: string;
  readonly figures: string;
  /** "12 revised, 3 provisional"; blank where all are final. */
  readonly notFinal: string;
  readonly source: string;
}

const grains = { 1: 'monthly', 3: 'quarterly', 12: '' } as const;

/** The figures of a package, indicator by indicator in its order: which periods and areas, how many, and whose. */
export function heldFigures(dataset: Dataset): readonly HeldFigures[] {
  return [...dataset.indicators.values()].flatMap(({ code, shortTitle }) =>
    (dataset.cubes.get(code) ?? []).map((cube): HeldFigures => {
      const held = heldCells(cube);
      return {
        key: `${code} ${cube.months}`,
        indicator: capitalised(shortTitle),
        periods: [periodsInWords(cube, held.columns), grains[cube.months]]
          .filter(Boolean)
          .join(', '),
        areas: numberText(held.rows.size),
        figures: numberText(held.count),
        notFinal: [...held.status]
          .map(([status, count]) => `${numberText(count)} ${statusWords[status]}`)
          .join(', '),
        source: [...held.sources]
          .map((number) => dataset.sourceCodes[number - 1] ?? '')
          .map((source) => namedSource(source).code)
          .map((source) => dataset.sources.get(source)?.publisher || source)
          .filter((one, at, all) => all.indexOf(one) === at)
          .join('; '),
      };
    }),
  );
}

type HeldCells = ReturnType<typeof heldIn>;

/** Cubes do not change, and looking through all of a large package takes longer than a page may stand still. */
const known = new WeakMap<Cube, HeldCells>();

/** Looks through a dataset with pauses, so that its {@link heldFigures} are there at once. */
export async function noteHeldFigures(
  { cubes }: Dataset,
  pause: () => Promise<void> | void,
): Promise<void> {
  for (const cube of [...cubes.values()].flat()) {
    heldCells(cube);
    await pause();
  }
}

function heldCells(cube: Cube): HeldCells {
  const held = known.get(cube) ?? heldIn(cube);
  known.set(cube, held);
  return held;
}

/** Looks at every cell, of which there may be millions: notes only what is new. */
function heldIn(cube: Cube) {
  const { line, source, width } = cube;
  const rows = new Set<number>();
  const columns = new Set<number>();
  const sources = new Set<number>();
  const status = new Map<string, number>();
  const isHeld = new Uint8Array(width);
  let [count, latest] = [0, 0];
  for (let row = 0; row < cube.areas.length; row += 1) {
    const before = count;
    for (let column = 0, cell = row * width; column < width; column += 1, cell += 1) {
      if (line[cell] === 0) continue;
      count += 1;
      isHeld[column] = 1;
      const number = source[cell] ?? 0;
      if (number !== latest && number > 0) sources.add(number);
      latest = number;
      const code = cube.status[cell] ?? 0;
      if (code === 0) continue;
      const mark = statuses[code] ?? '';
      if (mark !== '') status.set(mark, (status.get(mark) ?? 0) + 1);
    }
    if (count > before) rows.add(row);
  }
  for (const [column, held] of isHeld.entries()) if (held === 1) columns.add(column);
  return { rows, columns, sources, status, count };
}

/** Runs of neighbouring periods: "Jan 2019 to Apr 2024", "YE Dec 2023, YE Dec 2024 and YE Jun 2025". */
function periodsInWords({ periods, months }: Cube, columns: ReadonlySet<number>): string {
  const runs: { first: number; last: number }[] = [];
  for (const column of [...columns].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    const before = periods[run?.last ?? -1];
    if (run && before && periods[column]?.start === before.start + months) run.last = column;
    else runs.push({ first: column, last: column });
  }
  const name = (column: number) => {
    const period = periods[column];
    return period ? shortPeriodName(period) : '';
  };
  return listed(
    runs.map(({ first, last }) =>
      first === last ? name(first) : `${name(first)} to ${name(last)}`,
    ),
  );
}
