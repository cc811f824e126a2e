import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { viewContext } from '../../src/commentary/viewContext';
import { resolvedSelection } from '../../src/selection/resolvedSelection';
import type { Request } from '../../src/selection/selection';
import { partsModel } from '../../src/viewmodels/partsModel';
import { defaultPackage } from './package';

const dataset = await defaultPackage();

/** Rows of a file of the package, read apart from the product. None of the cells read here is quoted. */
function cellsOf(file: string): readonly (readonly string[])[] {
  return readFileSync(join(import.meta.dirname, '../../data', file), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
}

const recorded = cellsOf('csp-recorded-crime.csv');
const collisions = cellsOf('road-collisions.csv');
const members = (group: string) =>
  cellsOf('area-groups.csv').flatMap((row) => (row[0] === group ? [row[2] ?? ''] : []));

/** A count from the text of a file: of an area, or added up over several areas and periods. */
function countIn(
  rows: typeof recorded,
  indicator: string,
  areas: readonly string[],
  periods: readonly string[],
): number {
  const found = rows.filter(
    ([code, area = '', period = '']) =>
      code === indicator && areas.includes(area) && periods.includes(period),
  );
  expect(found).toHaveLength(areas.length * periods.length);
  return found.reduce((sum, row) => sum + Number(row[3]), 0);
}

/** Wilson's limits from the roots of n(p - x/n)² = z² p(1 - p), in percent. */
function wilsonRoots(part: number, whole: number): readonly [number, number] {
  const z = 1.959963984540054;
  const [a, b, c] = [whole + z * z, -(2 * part + z * z), (part * part) / whole];
  const root = Math.sqrt(b * b - 4 * a * c);
  return [(100 * (-b - root)) / (2 * a), (100 * (-b + root)) / (2 * a)];
}

function shown(request: Request) {
  const { view, notices } = resolvedSelection(request, dataset);
  expect(notices).toEqual([]);
  if (!view) throw new Error('no view');
  const model = partsModel(viewContext(dataset, view));
  if (model.kind === 'nothing') throw new Error(model.why);
  const { columns, rows } = model.words.table;
  const value = (indicator: string, key: string) =>
    rows.find((row) => row.key === indicator)?.cells[columns.findIndex((one) => one.key === key)]
      ?.value ?? Number.NaN;
  return { ...model, value, keys: rows.map(({ key }) => key) };
}

const violence = [
  'csp-violence-with-injury',
  'csp-violence-without-injury',
  'csp-stalking-harassment',
  'csp-homicide',
  'csp-death-injury-driving',
];
const severities = ['road-collisions-fatal', 'road-collisions-serious', 'road-collisions-slight'];

describe.each([
  ['Burnley', 'E07000117'],
  ['Lancaster', 'E07000121'],
  ['Ribble Valley', 'E07000124'],
] as const)('the parts of violence in %s', (_, area) => {
  const { value, keys, words } = shown({
    indicator: 'csp-violence',
    group: 'L12',
    area,
    period: 'YE2025-06',
    compare: 'YE2023-12',
  });
  const now = countIn(recorded, 'csp-violence', [area], ['YE2025-06']);
  const then = countIn(recorded, 'csp-violence', [area], ['YE2023-12']);
  const all = countIn(recorded, 'csp-violence', members('L12'), ['YE2025-06']);

  it.each(violence)(
    '%s has the number, share, limits, change and group share of the text',
    (part) => {
      const count = countIn(recorded, part, [area], ['YE2025-06']);
      const before = countIn(recorded, part, [area], ['YE2023-12']);
      const ofGroup = countIn(recorded, part, members('L12'), ['YE2025-06']);
      const [lower, upper] = wilsonRoots(count, now);
      expect(value(part, 'number')).toBe(count);
      expect(value(part, 'share')).toBeCloseTo((count / now) * 100, 10);
      expect(value(part, 'lower')).toBeCloseTo(Math.max(0, lower), 8);
      expect(value(part, 'upper')).toBeCloseTo(upper, 8);
      expect(value(part, 'earlier')).toBeCloseTo((before / then) * 100, 10);
      expect(value(part, 'points')).toBeCloseTo((count / now - before / then) * 100, 10);
      expect(value(part, 'group')).toBeCloseTo((ofGroup / all) * 100, 10);
    },
  );

  it('add up, as the text does, so nothing is left over', () => {
    const sum = violence.reduce(
      (so, part) => so + countIn(recorded, part, [area], ['YE2025-06']),
      0,
    );
    expect(sum).toBe(now);
    expect(value('csp-violence', 'number')).toBe(now);
    expect(keys).not.toContain('rest');
    expect(words.summary).toContain('The listed parts add up to the whole.');
  });
});

describe('the severity of collisions', () => {
  it('is that of the months of a quarter, added up over the districts', () => {
    const months = ['2024-10', '2024-11', '2024-12'];
    const { value } = shown({
      indicator: 'road-collisions-monthly',
      group: 'L12',
      period: '2024-Q4',
      compare: 'none',
    });
    const all = countIn(collisions, 'road-collisions-monthly', members('L12'), months);
    for (const part of severities) {
      const count = countIn(collisions, part, members('L12'), months);
      expect(value(part, 'number')).toBe(count);
      expect(value(part, 'share')).toBeCloseTo((count / all) * 100, 10);
    }
  });
});

describe('the published shares of anti-social behaviour in Lancaster', () => {
  it('come out as printed, without a rest, since an incident can be both', () => {
    // 879 and 383 of 4,632; the report prints 18.98% and 8.27%.
    const { value, keys } = shown({ indicator: 'asb-12-months', period: 'YE2025-09' });
    expect(value('asb-youth-related', 'share')).toBeCloseTo(18.98, 2);
    expect(value('asb-alcohol-related', 'share')).toBeCloseTo(8.27, 2);
    expect(keys).not.toContain('rest');
  });
});
