import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { numberText } from '../../src/commentary/figureText';
import { type Count, type Figure, isKnown } from '../../src/domain/figure';
import { calendarMonth, type Period } from '../../src/domain/period';
import { periodOfCode } from '../../src/domain/periodCode';
import { breakMayFallBetween } from '../../src/domain/periodWindows';
import { periodFigures } from '../../src/statistics/comparison';
import { observed } from '../../src/statistics/observed';
import { recoverableCells } from '../../src/statistics/recoverableCells';
import { tableRelations } from '../../src/statistics/sumRelation';
import { defaultPackage, illustrativePackage } from './package';
import { publishedTables } from './publishedTables';

const folder = join(import.meta.dirname, '../../data/illustrative-monthly');
const dataset = await illustrativePackage();
const published = await defaultPackage();
const districts = dataset.groups.get('L12')?.members ?? [];
const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

function window(code: string): Period {
  const period = periodOfCode(code);
  if (!period) throw new Error(code);
  return period;
}
const figure = (indicator: string, area: string, code: string) =>
  observed(dataset, indicator, area, window(code)).figure;
const monthly = (indicator: string, area: string, year: number) =>
  Array.from(
    { length: 12 },
    (_, place) => observed(dataset, indicator, area, calendarMonth(year, place + 1)).figure,
  );
/** The rate as it is printed: one decimal, half away from zero. */
function rateText(code: string, area: string, year: string): string {
  const [indicator, group] = [dataset.indicators.get(code), dataset.groups.get('L12')];
  if (!indicator || !group) throw new Error(code);
  const query = { indicator, group, multiplier: 1000 };
  const { rate } = periodFigures(dataset, query, area, window(year));
  return isKnown(rate) ? numberText(rate, 1) : rate;
}
const added = (figures: readonly Figure<Count>[]) =>
  figures.reduce<number>((sum, one) => sum + (isKnown(one) ? one : Number.NaN), 0);

describe('the illustrative package', () => {
  it('says that it is one, and has no faults', () => {
    expect(dataset.illustrative).toBe(true);
    expect(dataset.title).toContain('Illustrative');
    expect(dataset.faults).toEqual([]);
  });

  it('says so again in every source, status, caveat, break, event and target of its own', () => {
    expect(dataset.sourceCodes).toEqual(['illustrative', 'illustrative-ksi']);
    for (const code of dataset.sourceCodes) {
      const own = dataset.sources.get(code);
      expect(`${own?.publisher}, ${own?.title}`).toMatch(/^Illustrative data, made up/);
    }
    for (const { code, status, caveat, source } of dataset.indicators.values()) {
      expect(status).toMatch(/^Illustrative/);
      expect(caveat).toMatch(/^Every month is made up/);
      expect(source).toBe(code === 'road-ksi' ? 'illustrative-ksi' : 'illustrative');
    }
    const words = [
      ...dataset.breaks.map(({ note }) => note),
      ...dataset.annotations.map(({ text }) => text),
      ...dataset.targets.map(({ owner }) => owner),
      ...dataset.themes.map(({ dataStatus }) => dataStatus),
    ];
    expect(words.length).toBeGreaterThan(8);
    expect(words.filter((text) => !text.startsWith('Illustrative'))).toEqual([]);
  });

  it('holds every month from 2019 to 2025 of every district', () => {
    expect(districts).toHaveLength(12);
    for (const indicator of dataset.indicators.keys())
      for (const area of districts)
        for (const year of years) expect(monthly(indicator, area, year)).not.toContain('notHeld');
  });
});

describe.each(Object.entries(publishedTables))('the published years of %s', (indicator, table) => {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split(','));

  it.each(rows)('%s %s', (code = '', _name, ...numbers) => {
    for (const [year, count, rate] of [
      ['2022', Number(numbers[0]), numbers[1]],
      ['2023', Number(numbers[2]), numbers[3]],
    ] as const) {
      // As the page sees it, as a sum of twelve months made here, and as the default package has it.
      expect(figure(indicator, code, year)).toBe(count);
      const areas = code === 'L12' ? districts : [code];
      const months = areas.flatMap((area) => monthly(indicator, area, Number(year)));
      expect(months).toHaveLength(12 * areas.length);
      expect(added(months)).toBe(count);
      expect(observed(published, indicator, code, window(year)).figure).toBe(count);
      expect(rateText(indicator, code, year)).toBe(rate);
    }
  });
});

describe('killed or seriously injured', () => {
  it('adds up to the published 865 in 2022, by months and by districts', () => {
    expect(figure('road-ksi', 'L12', '2022')).toBe(865);
    expect(added(monthly('road-ksi', 'L12', 2022))).toBe(865);
    expect(added(districts.map((area) => figure('road-ksi', area, '2022')))).toBe(865);
    expect(observed(published, 'road-ksi', 'L12', window('2022')).figure).toBe(865);
  });

  it('hides small counts in the files themselves, and neither year nor group gives them away', () => {
    const text = readFileSync(join(folder, 'road-casualties.csv'), 'utf8');
    expect(text).not.toMatch(/,[12],[pr]?,/);
    for (const year of years) {
      const rows = districts.map((area) => [
        ...monthly('road-ksi', area, year),
        figure('road-ksi', area, String(year)),
      ]);
      const whole = [...monthly('road-ksi', 'L12', year), figure('road-ksi', 'L12', String(year))];
      const cells = [...rows, whole].flat();
      expect(cells.filter((cell) => cell === 'suppressed').length).toBeGreaterThan(10);
      expect(recoverableCells(cells, tableRelations(districts.length, 12))).toEqual([]);
      expect(whole.every((cell) => isKnown<number>(cell))).toBe(true);
    }
  });

  it('gives calendar years of every district, and no window that holds a hidden month', () => {
    const hidden = districts.filter((area) =>
      monthly('road-ksi', area, 2024).includes('suppressed'),
    );
    expect(hidden.length).toBeGreaterThan(4);
    for (const area of hidden) {
      expect(isKnown(figure('road-ksi', area, '2024'))).toBe(true);
      const rolling = Array.from({ length: 11 }, (_, place) =>
        figure('road-ksi', area, `YE2024-${String(place + 1).padStart(2, '0')}`),
      );
      expect(rolling.some((one) => !isKnown(one))).toBe(true);
    }
    const refused = hidden
      .flatMap((area) =>
        ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].map((q) => [area, q] as const),
      )
      .filter(([area, quarter]) => {
        const start = window(quarter).start;
        return [0, 1, 2].some(
          (month) =>
            observed(dataset, 'road-ksi', area, { kind: 'month', start: start + month, months: 1 })
              .figure === 'suppressed',
        );
      });
    expect(refused.length).toBeGreaterThan(4);
    for (const [area, quarter] of refused)
      expect(['incompletePeriod', 'suppressed']).toContain(figure('road-ksi', area, quarter));
  });
});

describe('what can be tried with it', () => {
  it('has one break with a step that shows in every district', () => {
    expect(dataset.breaks).toHaveLength(1);
    const [only] = dataset.breaks;
    expect(only).toMatchObject({ indicator: 'asb-incidents', from: window('2024-04') });
    if (!only) return;
    expect(breakMayFallBetween(only.from, window('2023-06'), window('2024-06'))).toBe(true);
    for (const area of districts) {
      const [before, after] = ['2023-Q2', '2024-Q2'].map((code) =>
        added([figure('asb-incidents', area, code)]),
      );
      expect((after ?? 0) / (before ?? 1)).toBeGreaterThan(1.1);
    }
  });

  it('is seasonal: anti-social behaviour is higher in every summer than in the winters beside it', () => {
    for (const year of years.slice(0, -1)) {
      const summer = added([figure('asb-incidents', 'L12', `${year}-Q3`)]);
      const winter = added([figure('asb-incidents', 'L12', `${year}-Q1`)]);
      expect(summer).toBeGreaterThan(winter * 1.15);
    }
  });

  it('has provisional and revised months', () => {
    const status = (indicator: string, code: string) =>
      observed(dataset, indicator, 'E07000117', window(code)).status;
    for (const indicator of dataset.indicators.keys())
      expect(status(indicator, '2025-12')).toBe('p');
    expect(status('violence-against-the-person', '2024-01')).toBe('r');
    expect(status('road-ksi', '2024')).toBe('r');
    expect(status('asb-incidents', '2023')).toBe('');
  });

  it('adds quarters, financial years and rolling years from months, and refuses what is not held', () => {
    const sum = (from: string, months: number) => {
      const { start } = window(from);
      return Array.from({ length: months }, (_, place) =>
        added([
          observed(dataset, 'asb-incidents', 'L12', {
            kind: 'month',
            start: start + place,
            months: 1,
          }).figure,
        ]),
      ).reduce((all, one) => all + one, 0);
    };
    expect(figure('asb-incidents', 'L12', '2023-Q4')).toBe(sum('2023-10', 3));
    expect(figure('asb-incidents', 'L12', '2022/23')).toBe(sum('2022-04', 12));
    expect(figure('asb-incidents', 'L12', 'YE2025-06')).toBe(sum('2024-07', 12));
    for (const code of [
      '2018',
      '2018/19',
      '2025/26',
      'YE2019-11',
      'YE2026-01',
      '2026-Q1',
      '2018-12',
    ])
      expect(figure('asb-incidents', 'L12', code), code).toBe('notHeld');
  });
});
