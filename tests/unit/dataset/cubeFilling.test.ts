import { describe, expect, it } from 'vitest';
import { cellAt, figureInCell } from '../../../src/dataset/cube';
import { periodOfCode } from '../../../src/domain/periodCode';
import { type Files, lists, observations, packageOf, said } from './packageOf';

const sound = lists('noise,t,Noise,count,,,,,,,,', 'cost,t,Cost,pounds,,,,,,,,');

async function filled(rows: readonly string[], more: Files = {}) {
  const dataset = await packageOf({ ...sound, 'noise.csv': [observations, ...rows], ...more });
  const figure = (code: string, area: string, period: string) => {
    const window = periodOfCode(period);
    const cube = dataset.cubes.get(code)?.find(({ months }) => months === window?.months);
    const cell = cube && window ? cellAt(cube, area, window.start) : -1;
    return cube && cell >= 0 ? figureInCell(cube, cell) : 'no cell';
  };
  return { dataset, figure, words: said(dataset) };
}

describe('rows of observations', () => {
  it('become cells by indicator, grain, area and period', async () => {
    const { dataset, figure, words } = await filled([
      'noise,E1,2023,7,,',
      'noise,E1,2022-11,3,,',
      'noise,E1,2023-Q1,4,,',
      'cost,E2,2023,"£1,234.50",,',
    ]);
    expect(dataset.cubes.get('noise')?.map(({ months }) => months)).toEqual([12, 3, 1]);
    expect(figure('noise', 'E1', '2023')).toBe(7);
    expect(figure('noise', 'E1', '2022-11')).toBe(3);
    expect(figure('noise', 'E1', '2023-Q1')).toBe(4);
    expect(figure('cost', 'E2', '2023')).toBe(1234.5);
    expect(words).toEqual([]);
  });

  it.each([
    ['noise', '-5', 'A count cannot be negative: -5.'],
    ['noise', '7.5', 'A count cannot be a fraction: 7.5.'],
    ['cost', '-0.01', 'A count cannot be negative: -0.01.'],
    ['noise', '9007199254740993', 'The number is too large to be true: 9007199254740992.'],
    ['noise', '9'.repeat(59), 'The number is too large to be true: 1e+59.'],
  ])('of %s with the value %s are faults', async (code, value, what) => {
    const { figure, words } = await filled([`${code},E1,2023,${value},,`]);
    expect(figure(code, 'E1', '2023')).toBe('rejected');
    expect(words).toEqual([`noise.csv 2 value: ${what}`]);
  });

  it('may be repeated with the same value, with a fault', async () => {
    const { figure, words } = await filled(['noise,E1,2023,7,,', 'noise,E1,Jan-23 - Dec-23,7,,']);
    expect(figure('noise', 'E1', '2023')).toBe(7);
    expect(words).toEqual([
      'noise.csv 3: The row repeats line 2: the same indicator, area and period.',
    ]);
  });

  it('contradict one another where the values differ, however often', async () => {
    const { figure, words } = await filled([
      'noise,E1,2023,7,,',
      'noise,E1,2023,8,,',
      'noise,E1,2023,7,,',
      'noise,E2,2023,[c],,',
      'noise,E2,2023,3,,',
    ]);
    expect(figure('noise', 'E1', '2023')).toBe('conflicting');
    expect(figure('noise', 'E2', '2023')).toBe('conflicting');
    expect(words).toHaveLength(3);
    expect(words[0]).toContain(
      'line 2: the same indicator, area and period with a different value',
    );
  });

  it('of another file are named with that file', async () => {
    const more = { 'again.csv': [observations, 'noise,E1,2023,8,,'] };
    const { words } = await filled(['noise,E1,2023,7,,'], more);
    expect(words).toEqual([
      'again.csv 2: The row repeats line 2 of noise.csv: the same indicator, area and period with a different value.',
    ]);
  });

  it('with unknown keys are left out, the others stay', async () => {
    const { dataset, figure, words } = await filled([
      'noise,E9,2023,1,,',
      'nosie,E1,2023,1,,',
      'noise,E1,,1,,',
      'noise,,2023,1,,',
      ',E1,2023,1,,',
      'noise,E1,someday,1,,',
      'noise,E1,2026-01,1,,',
      'noise,E1,0223-11,1,,',
      'noise,E1,2025-12,1,,',
    ]);
    expect(dataset.cubes.get('noise')).toHaveLength(1);
    expect(figure('noise', 'E1', '2025-12')).toBe(1);
    expect(words).toEqual([
      'noise.csv 2 area_code: The area "E9" is in no list of areas or groups.',
      'noise.csv 3 indicator: The indicator "nosie" is not in the list of indicators.',
      'noise.csv 4 period: The period is empty.',
      'noise.csv 5 area_code: The area code is empty.',
      'noise.csv 6 indicator: The indicator is empty.',
      'noise.csv 7 period: The period "someday" cannot be read.',
      'noise.csv 8 period: The period January 2026 is not over: it ends with January 2026.',
      'noise.csv 9 period: The period November 223 is too long ago to be true.',
    ]);
  });

  it('with several unknown keys name each', async () => {
    const { words } = await filled(['nosie,E9,2099,1,,']);
    expect(words).toHaveLength(3);
  });

  it('are counted beyond twenty of a kind', async () => {
    const rows = Array.from({ length: 50 }, (_, n) => `noise,E1,${1950 + n},-1,,`);
    const { dataset } = await filled(rows);
    const faults = dataset.faults.filter(({ what }) => what.includes('negative'));
    expect(faults).toHaveLength(20);
    expect(faults.at(-1)?.more).toBe(30);
  });

  it('carry status, source, line and file', async () => {
    const { dataset } = await filled(['noise,E1,2023,7,p,police']);
    const cube = dataset.cubes.get('noise')?.[0];
    const cell = cube ? cellAt(cube, 'E1', 2023 * 12) : -1;
    expect(cube?.status[cell]).toBe(1);
    expect(dataset.sourceCodes[(cube?.source[cell] ?? 0) - 1]).toBe('police');
    expect(cube?.line[cell]).toBe(2);
    expect(dataset.files[(cube?.file[cell] ?? 0) - 1]?.path).toBe('noise.csv');
  });

  it('stay out where the lists they refer to could not be read, in words that say so', async () => {
    const dataset = await packageOf({ 'noise.csv': [observations, 'noise,E1,2023,7,,'] });
    expect(said(dataset)).toEqual([
      'datapackage.json: No file with the role "indicators" could be read.',
      'datapackage.json: No file with the role "areas" could be read.',
      'noise.csv 2 indicator: The list of indicators is missing or could not be read.',
      'noise.csv 2 area_code: The list of areas is missing or could not be read.',
    ]);
  });
});

describe('periods that are written in two ways', () => {
  it('are one window', async () => {
    const { figure, words } = await filled(['noise,E1,2022/23,7,,', 'noise,E2,YE2023-03,8,,']);
    expect(figure('noise', 'E2', '2022/23')).toBe(8);
    expect(words).toEqual([]);
  });

  it('with two readings are faults with both', async () => {
    const { dataset, words } = await filled(['noise,E1,2011-12,7,,', 'noise,E1,2012-13,8,,']);
    expect(words).toHaveLength(1);
    expect(words[0]).toContain('has two readings: December 2011, or the financial year 2011/12.');
    expect(dataset.cubes.get('noise')?.[0]?.width).toBe(1);
  });
});
