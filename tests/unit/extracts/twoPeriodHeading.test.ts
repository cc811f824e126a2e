import { describe, expect, it } from 'vitest';
import { periodCode } from '../../../src/domain/periodCode';
import { twoPeriodHeading } from '../../../src/extracts/twoPeriodHeading';
import { headOf } from './adaptedOf';

describe('twoPeriodHeading', () => {
  it('finds periods, columns and what rates are per', () => {
    const heading = twoPeriodHeading(
      headOf([
        ['A title'],
        ['District', '12 months to Sep 2024', '', '12 months to Sep 2025', '', '', ''],
        ['', 'Actuals', 'Per 100,000', 'Actuals', 'Per 100,000', 'Numeric', 'Percent'],
      ]),
    );
    expect(heading?.periods.map(periodCode)).toEqual(['YE2024-09', 'YE2025-09']);
    expect(heading?.per).toBe(100_000);
    expect(heading?.places).toEqual([1, 2, 3, 4, 5, 6]);
    expect(heading?.titles).toEqual(['A title']);
    expect(heading?.columns.map(({ kind }) => kind).join()).toBe(
      'count,rate,count,rate,change,percent',
    );
  });

  it('reads periods that stand over each of their columns', () => {
    const heading = twoPeriodHeading(
      headOf([
        ['Area', '2022', '2022', '2023', '2023', 'Change', 'Change'],
        ['', 'Actuals', 'Rate', 'Actuals', 'Rate', 'Numeric', 'Percent'],
      ]),
    );
    expect(heading?.periods.map(periodCode)).toEqual(['2022', '2023']);
    expect(heading?.places).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each([
    [['District', 'Actuals Jan-22 - Dec-22', 'Actuals Jan-23 - Dec-23', 'Numeric', 'Percent']],
    [['District', '2022 count', '2023 count', 'Change', '% change']],
    [['area', 'count_2022', 'count_2023', 'change', 'percent_change']],
  ])('reads headings in one row: %j', (cells) => {
    const heading = twoPeriodHeading(headOf([cells]));
    expect(heading?.periods.map(periodCode)).toEqual(['2022', '2023']);
    expect(heading?.columns.map(({ kind }) => kind).join()).toBe('count,count,change,percent');
  });

  it.each([
    [
      'three periods',
      [
        ['', '2022', '2023', '2024'],
        ['', 'Actuals', 'Actuals', 'Actuals', 'Percent'],
      ],
    ],
    [
      'one period',
      [
        ['', '2022', ''],
        ['', 'Actuals', 'Per 1000'],
      ],
    ],
    [
      'no rates or changes',
      [
        ['', '2022', '2023'],
        ['', 'Actuals', 'Actuals'],
      ],
    ],
    [
      'other measures',
      [
        ['', '2022', '2023'],
        ['', 'Crimes per officer', 'Crimes per officer', 'Percent'],
      ],
    ],
  ])('knows no table with %s', (_, rows) => {
    expect(twoPeriodHeading(headOf(rows))).toBeUndefined();
  });
});
