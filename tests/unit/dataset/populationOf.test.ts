import { describe, expect, it } from 'vitest';
import { groupPopulation, populationYear } from '../../../src/dataset/populationOf';
import type { Indicator } from '../../../src/domain/indicator';
import { type Period, yearEnding } from '../../../src/domain/period';
import { periodOfCode } from '../../../src/domain/periodCode';
import { lists, observations, packageOf, said } from './packageOf';

const dataset = await packageOf({
  ...lists(
    'noise,t,Noise,count,,mye,same,,,,,',
    'fixed,t,Fixed,count,,mye,2021,,,,,',
    'none,t,None,count,,,,,,,,',
  ),
  'noise.csv': [observations, 'noise,E1,2023,1,,'],
  'population.csv': [
    'series,area_code,year,population',
    'mye,E1,2021,100',
    'mye,E2,2021,200',
    'mye,E3,2021,300',
    'mye,E1,2022,110',
    'mye,E2,2022,0',
    'mye,E3,2022,310',
    'mye,G,2023,700',
    'mye,E1,2024,99.5',
    'mye,E2,2024,-4',
  ],
});

function indicator(code: string): Indicator {
  const found = dataset.indicators.get(code);
  if (!found) throw new Error(code);
  return found;
}

function period(code: string): Period {
  const found = periodOfCode(code);
  if (!found) throw new Error(code);
  return found;
}

describe('the year of a population', () => {
  it.each([
    ['2023', 2023],
    ['2022/23', 2022],
    ['2022-Q4', 2022],
    ['2022-12', 2022],
    ['YE2023-05', 2022],
    ['YE2023-06', 2022],
    ['YE2023-07', 2023],
  ])('for %s is %i', (code, year) => {
    expect(populationYear(indicator('noise'), period(code))).toBe(year);
    expect(populationYear(indicator('fixed'), period(code))).toBe(2021);
  });

  it('is always one the period touches', () => {
    for (let month = 1; month <= 12; month += 1) {
      const year = populationYear(indicator('noise'), yearEnding(2023, month));
      expect([2022, 2023]).toContain(year);
    }
  });
});

describe('the population', () => {
  it.each([
    ['noise', 'E1', '2021', 100],
    ['noise', 'G', '2021', 600],
    ['noise', 'G', '2022', 'noPopulation'],
    ['noise', 'E2', '2022', 'noPopulation'],
    ['noise', 'G', '2023', 700],
    ['noise', 'E1', '2023', 'noPopulation'],
    ['noise', 'E1', '2024', 'noPopulation'],
    ['fixed', 'E1', '2024', 100],
    ['none', 'E1', '2021', 'noPopulation'],
    ['noise', 'nowhere', '2021', 'noPopulation'],
  ])('of %s in %s, %s, is %s', (code, area, when, population) => {
    expect(groupPopulation(dataset, indicator(code), area, period(when))).toBe(population);
  });

  it('of zero, of less and of a fraction are faults', () => {
    expect(said(dataset)).toEqual([
      'population.csv 6 population: A population of 0 cannot be used.',
      'population.csv 9 population: A population of 99.5 cannot be used.',
      'population.csv 10 population: A population of -4 cannot be used.',
    ]);
  });
});
