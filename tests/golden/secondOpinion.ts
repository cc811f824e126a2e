import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** Statistics worked out another way than in src, and raw figures read another way: a second opinion on examples. */

const data = join(import.meta.dirname, '../../data');
const z = 1.959963984540054;

/** Rows of a file of the default package, read with papaparse's header mode. */
export function rowsOf(file: string, folder = data): readonly Record<string, string>[] {
  const text = readFileSync(join(folder, file), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** The figure in a file. */
export function held(file: string, indicator: string, area: string, period: string): number {
  const found = rowsOf(file).filter(
    (row) => row.indicator === indicator && row.area_code === area && row.period === period,
  );
  if (found.length !== 1) throw new Error(`${found.length} rows of ${indicator} ${area} ${period}`);
  return Number(found[0]?.value);
}

/** Residents in population.csv. */
export function people(series: string, area: string, year: string): number {
  const found = rowsOf('population.csv').find(
    (row) => row.series === series && row.area_code === area && row.year === year,
  );
  return Number(found?.population);
}

/** Codes of the members of a group, in the order of its file. */
export function membersOf(group: string): readonly string[] {
  return rowsOf('area-groups.csv')
    .filter((row) => row.group_code === group)
    .map((row) => row.area_code ?? '');
}

/** Every number in a text, thousands commas and true minus signs understood. */
export function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/[−+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g)].map(([number]) =>
    Number(number.replaceAll(',', '').replace('−', '-')),
  );
}

/** Byar's limits, as Wilson and Hilferty's cube root. */
export function byar(count: number): [number, number] {
  const cube = (n: number, side: number) =>
    Math.pow(1 - Math.pow(9 * n, -1) + (side * z) / Math.sqrt(9 * n), 3) * n;
  return [cube(count, -1), cube(count + 1, 1)];
}

/** Exact limits of a Poisson count by halving: the means under which so many or so few are that rare. */
export function exactPoisson(count: number): [number, number] {
  const atMost = (k: number, mean: number) => {
    let [term, sum] = [Math.exp(-mean), 0];
    for (let i = 0; i <= k; i += 1) {
      sum += term;
      term *= mean / (i + 1);
    }
    return sum;
  };
  const solved = (tail: (mean: number) => number, wanted: number) => {
    let [low, high] = [0, 100];
    for (let step = 0; step < 200; step += 1) {
      const middle = (low + high) / 2;
      if (tail(middle) > wanted) low = middle;
      else high = middle;
    }
    return low;
  };
  return [
    solved((mean) => atMost(count - 1, mean), 0.975),
    solved((mean) => atMost(count, mean), 0.025),
  ];
}

/** Wilson's limits in percent: the shares P at which |p - P| is z standard errors, a quadratic equation. */
export function wilson(part: number, whole: number): [number, number] {
  const p = part / whole;
  const [a, b, c] = [1 + (z * z) / whole, -2 * p - (z * z) / whole, p * p];
  const root = Math.sqrt(b * b - 4 * a * c);
  return [(100 * (-b - root)) / (2 * a), (100 * (-b + root)) / (2 * a)];
}

/** Newcombe's limits of a difference of shares, in percentage points. */
export function newcombe(
  [x1, n1]: readonly [number, number],
  [x2, n2]: readonly [number, number],
): [number, number] {
  const [p1, p2] = [(100 * x1) / n1, (100 * x2) / n2];
  const [[l1, u1], [l2, u2]] = [wilson(x1, n1), wilson(x2, n2)];
  const down = ((p2 - l2) ** 2 + (u1 - p1) ** 2) ** 0.5;
  const up = ((u2 - p2) ** 2 + (p1 - l1) ** 2) ** 0.5;
  return [p2 - p1 - down, p2 - p1 + up];
}

/** Slope of a weighted line through points at 1, 2, ... and its chi-square, from deviations from the means. */
export function weightedLine(values: readonly number[], weights: readonly number[]) {
  const total = sumOf(weights);
  const mean = (list: readonly number[]) =>
    sumOf(list.map((x, i) => x * (weights[i] ?? 0))) / total;
  const times = values.map((_, place) => place + 1);
  const [t, v] = [mean(times), mean(values)];
  const spread = sumOf(times.map((one, i) => (weights[i] ?? 0) * (one - t) ** 2));
  const together = sumOf(
    times.map((one, i) => (weights[i] ?? 0) * (one - t) * ((values[i] ?? 0) - v)),
  );
  const slope = together / spread;
  return { slope, chiSquare: slope * slope * spread };
}

/** The values with those beyond the 10th and 90th percentile pulled in, by counting places in the sorted list. */
export function pulledIn(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const part = place % 1;
    const below = sorted[place - part] ?? 0;
    return (1 - part) * below + part * (sorted[place - part + 1] ?? below);
  };
  const [low, high] = [at(0.1), at(0.9)];
  return values.map((value) => (value < low ? low : value > high ? high : value));
}

/** Sum of a list. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
