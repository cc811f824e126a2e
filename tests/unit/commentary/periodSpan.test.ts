import { describe, expect, it } from 'vitest';
import { periodInBrief, periodSpan } from '../../../src/commentary/periodSpan';
import { yearsFromTo, yearsSpan } from '../../../src/commentary/yearsSpan';
import { periodOfCode } from '../../../src/domain/periodCode';

function period(code: string) {
  const found = periodOfCode(code);
  if (!found) throw new Error(code);
  return found;
}

describe('two periods in a heading', () => {
  it.each([
    ['2017', '2022', '2017 to 2022'],
    ['2021/22', '2022/23', '2021/22 to 2022/23'],
    ['YE2024-06', 'YE2025-06', 'years ending June 2024 to June 2025'],
    ['2024-Q3', '2024-Q4', 'Jul–Sep 2024 to Oct–Dec 2024'],
    ['2024-03', '2024-04', 'March 2024 to April 2024'],
  ])('%s and %s', (first, last, expected) => {
    expect(periodSpan(period(first), 'to', period(last))).toBe(expected);
  });

  it('names a quarter by its months in a short sentence', () => {
    expect(periodInBrief(period('2024-Q3'))).toBe('Jul–Sep 2024');
    expect(periodInBrief(period('YE2025-06'))).toBe('the year ending June 2025');
  });
});

describe('years in a sentence', () => {
  it.each<[readonly string[], string]>([
    [['2017'], '2017'],
    [['2018', '2019'], '2018 and 2019'],
    [['2017', '2018', '2019'], '2017 to 2019'],
    [['2015', '2018', '2019'], '2015, 2018 and 2019'],
    [['YE2018-06', 'YE2019-06'], 'the years ending June 2018 and June 2019'],
    [['YE2017-06', 'YE2018-06', 'YE2019-06'], 'the years ending June 2017 to June 2019'],
    [['YE2017-06', 'YE2019-06'], 'the year ending June 2017 and the year ending June 2019'],
    [[], ''],
  ])('%j', (codes, expected) => {
    expect(yearsSpan(codes.map(period))).toBe(expected);
  });

  it('from the first to the last, whatever is between', () => {
    expect(yearsFromTo(period('2017'), period('2022'))).toBe('years 2017 to 2022');
    expect(yearsFromTo(period('YE2017-06'), period('YE2022-06'))).toBe(
      'years ending June 2017 to June 2022',
    );
  });
});
