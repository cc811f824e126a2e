import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PrintedRow, twoPeriodSlips } from '../../../src/extracts/twoPeriodSlips';

const row = (changes: Partial<PrintedRow>): PrintedRow => ({
  counts: [4666, 4087],
  rates: ['', ''],
  change: '',
  percent: '',
  populations: [94650, 94650],
  per: 1000,
  ...changes,
});
const said = (changes: Partial<PrintedRow>) => twoPeriodSlips(row(changes)).map(({ what }) => what);

describe('twoPeriodSlips', () => {
  it.each<[string, Partial<PrintedRow>]>([
    [
      'what counts and population give',
      { rates: ['49.3', '43.2'], change: '-579', percent: '-12%' },
    ],
    ['more decimals', { rates: ['49.30', ' 43.180 '], percent: '-12.41%' }],
    ['a sign, brackets or an arrow', { change: '(579)', percent: '▼ 12' }],
    ['a minus sign of its own', { change: '\u2212579' }],
    ['nothing', {}],
    ['markers', { counts: [undefined, 5], rates: ['[c]', '[x]'], change: '[c]', percent: '[z]' }],
    ['rates of an unknown population', { rates: ['1', '2'], populations: [undefined, 0] }],
    ['no percentage of 0', { counts: [0, 4], change: '4', percent: '-' }],
  ])('lets %s stand', (_, changes) => {
    expect(said(changes)).toEqual([]);
  });

  it('says what is printed and what it should be, with as many decimals', () => {
    expect(said({ rates: ['49.2', '43.182'], change: '597', percent: '-12.4%' })).toEqual([
      'The rate is printed as 49.2; the count and the population give 49.3.',
      'The rate is printed as 43.182; the count and the population give 43.180.',
      'The change is printed as 597; the two counts give -579.',
    ]);
    expect(said({ percent: '-13%' })).toEqual([
      'The percentage is printed as -13%; the two counts give -12.',
    ]);
    expect(said({ counts: [40_808, 38_039], change: '-2,796' })).toEqual([
      'The change is printed as -2,796; the two counts give -2,769.',
    ]);
  });

  it('says that there is no percentage of 0', () => {
    expect(said({ counts: [0, 0], percent: '0%' })).toEqual([
      'The change is printed as 0%, but there is no percentage of 0.',
    ]);
  });

  it('rounds half away from zero', () => {
    expect(said({ counts: [200, 199], percent: '-1' })).toEqual([]);
    expect(said({ counts: [200, 201], percent: '1' })).toEqual([]);
    expect(said({ counts: [200, 201], percent: '0' })).toHaveLength(1);
    expect(said({ counts: [2675, 0], rates: ['2.68', '0.00'], populations: [1e6, 1e6] })).toEqual(
      [],
    );
  });

  it('never speaks of what is printed from the counts', () => {
    const count = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(count, count, (before, after) => {
        const percent = `${Math.sign(after - before) * Math.round((Math.abs(after - before) / before) * 100 + 1e-9)}%`;
        const change = (after - before).toLocaleString('en-GB');
        expect(said({ counts: [before, after], change, percent })).toEqual([]);
      }),
    );
  });
});
