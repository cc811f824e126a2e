import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lightTheme } from '../../../src/charts/chartTheme';
import { trendOption } from '../../../src/charts/trendOption';
import type { TrendPicture, TrendSeries } from '../../../src/viewmodels/trendModel';

const december = (year: number) => year * 12 + 11;
const line = (
  role: TrendSeries['role'],
  values: readonly (number | null)[],
  gapAt = -1,
): TrendSeries => ({
  code: role,
  name: role === 'group' ? 'Lancashire-12' : 'Burnley',
  role,
  points: values.map((value, index) => ({
    month: december(2020 + index),
    value,
    label: value === null ? 'suppressed' : String(value),
    gapBefore: index === gapAt,
  })),
});
const picture = (series: readonly TrendSeries[]): TrendPicture => ({
  series,
  ticks: [0, 1, 2, 3].map((index) => ({
    month: december(2020 + index),
    label: String(2020 + index),
  })),
  breaks: [],
  axisTitle: 'per 1,000 people',
  shownMonth: december(2023),
});

interface DrawnLine {
  readonly symbol: string;
  readonly lineStyle: { readonly color: string; readonly type: string };
  readonly data: readonly { readonly value: readonly [number, number | '-'] }[];
}
const linesIn = (one: TrendPicture, width = 700) =>
  trendOption(one, lightTheme, width).option.series as readonly DrawnLine[];

describe('trend', () => {
  const both = picture([line('selected', [40, 41, 42, 43]), line('group', [30, 31, 32, 33])]);

  it('tells its lines apart by dash and marker as well as colour', () => {
    expect(linesIn(both)).toMatchObject([
      { symbol: 'circle', lineStyle: { color: lightTheme.accent, type: 'solid' } },
      { symbol: 'diamond', lineStyle: { color: lightTheme.secondary, type: 'dashed' } },
    ]);
  });

  it('draws a line on its own as the subject', () => {
    expect(linesIn(picture([line('group', [30, 31, 32, 33])]))).toMatchObject([
      { symbol: 'circle', lineStyle: { color: lightTheme.accent, type: 'solid' } },
    ]);
  });

  it('breaks the line where a figure is missing and where time is not held', () => {
    const values = linesIn(picture([line('selected', [40, null, 42, 43], 3)]))[0]?.data;
    expect(values?.map(({ value }) => value[1])).toEqual([40, '-', 42, '-', 43]);
  });

  it('starts its scale at zero and has no motion', () => {
    const { option } = trendOption(both, lightTheme, 700);
    expect(option.yAxis).toMatchObject({ min: 0, max: 50, interval: 10 });
    expect(option.animation).toBe(false);
  });

  it('says at each period what the table says', () => {
    const { targets } = trendOption(both, lightTheme, 700);
    expect(targets).toHaveLength(4);
    expect(targets[1]).toMatchObject({
      heading: '2021',
      lines: [
        { name: 'Burnley', label: '41' },
        { name: 'Lancashire-12', label: '31' },
      ],
    });
  });

  it('says at each period without a figure why there is none', () => {
    const { targets } = trendOption(
      picture([line('selected', [40, null, 42, 43])]),
      lightTheme,
      700,
    );
    expect(targets.map(({ heading, lines }) => [heading, lines[0]?.label])).toEqual([
      ['2020', '40'],
      ['2021', 'suppressed'],
      ['2022', '42'],
      ['2023', '43'],
    ]);
  });

  it('stays finite for any figures in any frame', () => {
    const values = fc.array(fc.option(fc.double({ min: 0, max: 1e7, noNaN: true })), {
      minLength: 4,
      maxLength: 4,
    });
    const frame = fc.record({
      width: fc.integer({ min: 1, max: 2000 }),
      fontSizePx: fc.integer({ min: 8, max: 48 }),
    });
    fc.assert(
      fc.property(values, values, frame, (a, b, { width, fontSizePx }) => {
        const { option, height } = trendOption(
          picture([line('selected', a), line('group', b)]),
          { ...lightTheme, fontSizePx },
          width,
        );
        expect(height).toBeGreaterThan(0);
        expect(JSON.stringify(option)).not.toMatch(/null|NaN/);
      }),
    );
  });
});
