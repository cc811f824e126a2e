import { describe, expect, it } from 'vitest';
import { breakInWords, breaksBetween, windowCaution } from '../../../src/commentary/seriesBreaks';
import { periodOfCode } from '../../../src/domain/periodCode';
import { lists, packageOf } from '../dataset/packageOf';

function period(code: string) {
  const found = periodOfCode(code);
  if (!found) throw new Error(code);
  return found;
}

async function between(from: string, one: string, other: string, indicator = 'asb') {
  const dataset = await packageOf({
    ...lists('asb,t,ASB,count,,,,,,,,', 'night,t,Night,proportion,asb,,,,,,,'),
    'series-breaks.csv': ['indicator,from_period,kind,note', `asb,${from},recording,x`],
  });
  const found = dataset.indicators.get(indicator);
  if (!found) throw new Error(indicator);
  return breaksBetween(dataset, found, period(one), period(other)).length;
}

describe('a break between two windows', () => {
  it.each([
    ['2022', '2021', '2022', 1],
    ['2022', '2022', '2021', 1],
    ['2022-01', '2021', '2022', 1],
    ['2021-01', '2021', '2022', 0],
    ['2021-02', '2021', '2022', 1],
    ['2022-12', '2021', '2022', 1],
    ['2023-01', '2021', '2022', 0],
    ['2023', '2021', '2022', 0],
    ['2020', '2021', '2022', 0],
    ['2021', '2021', '2022', 1],
    ['2022-06', 'YE2022-06', 'YE2022-12', 1],
    ['2021-07', 'YE2022-06', 'YE2022-12', 0],
  ])('from %s, of %s and %s: %i', async (from, one, other, expected) => {
    expect(await between(from, one, other)).toBe(expected);
  });

  it('breaks a share with its whole, and no other indicator', async () => {
    expect(await between('2022', '2021', '2022', 'night')).toBe(1);
  });

  it('is told with its note', () => {
    const one = {
      indicator: 'asb',
      from: period('2023'),
      kind: 'method' as const,
      source: undefined,
    };
    expect(breakInWords({ ...one, note: '' })).toBe('Method break, 2023.');
    expect(breakInWords({ ...one, note: ' New form ' })).toBe('Method break, 2023: New form.');
    expect(breakInWords({ ...one, note: 'New form!' })).toBe('Method break, 2023: New form!');
  });
});

describe('two windows that are awkward to compare', () => {
  it.each<[string, string, string | undefined]>([
    ['2021', '2022', undefined],
    ['2022', '2021', undefined],
    ['2021-03', '2022-03', undefined],
    ['2019', '2022', 'The two periods are 3 years apart, not one year.'],
    ['YE2020-12', 'YE2022-06', 'The two periods are 18 months apart, not one year.'],
    [
      'YE2021-12',
      'YE2022-11',
      'The two periods share one month, so the change between them is understated and whether chance could explain it cannot be said.',
    ],
    [
      '2022-03',
      '2022-02',
      'The two periods are different times of the year: part of the change may be seasonal.',
    ],
  ])('%s and %s', (one, other, expected) => {
    expect(windowCaution(period(one), period(other))).toBe(expected);
    expect(windowCaution(period(other), period(one))).toBe(expected);
  });
});
