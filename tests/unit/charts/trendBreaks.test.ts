import { describe, expect, it } from 'vitest';
import { lightTheme } from '../../../src/charts/chartTheme';
import { trendBreaks } from '../../../src/charts/trendBreaks';

const flags = (months: readonly number[], width = 700) =>
  trendBreaks(
    months.map((month) => ({ month, label: `Recording break, ${month}` })),
    (month) => month,
    lightTheme,
    width,
    50,
  );

describe('trendBreaks', () => {
  it('sets flags that do not touch in one row', () => {
    expect(flags([100, 400]).map(({ top, align }) => [top, align])).toEqual([
      [50, 'left'],
      [50, 'left'],
    ]);
  });

  it('moves a flag down below those it would touch', () => {
    expect(flags([100, 120, 140]).map(({ top }) => top)).toEqual([50, 70, 90]);
  });

  it('flies all flags to the left when one has no room on the right, the last one on top', () => {
    expect(flags([400, 650]).map(({ x, top, align }) => [x, top, align])).toEqual([
      [650, 50, 'right'],
      [400, 50, 'right'],
    ]);
    expect(flags([600, 650]).map(({ x, top }) => [x, top])).toEqual([
      [650, 50],
      [600, 70],
    ]);
  });

  it('wraps words in a picture too narrow for them', () => {
    expect(flags([140], 200)[0]?.lines.length).toBeGreaterThan(1);
  });
});
