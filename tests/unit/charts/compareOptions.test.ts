import { describe, expect, it } from 'vitest';
import { lightTheme } from '../../../src/charts/chartTheme';
import { multiplesOption } from '../../../src/charts/multiplesOption';
import { periodBarsOption } from '../../../src/charts/periodBarsOption';
import type { PeriodBarsPicture } from '../../../src/viewmodels/compare/periodBarsModel';
import type { TrendPicture } from '../../../src/viewmodels/trendModel';

const panel = (name: string, values: readonly number[], upTo: readonly number[]): TrendPicture => ({
  series: [
    {
      code: name,
      name,
      role: 'selected',
      points: values.map((value, place) => ({
        month: 24000 + place * 12,
        value,
        label: String(value),
        gapBefore: false,
      })),
    },
  ],
  ticks: values.map((_, place) => ({ month: 24000 + place * 12, label: String(2000 + place) })),
  breaks: [],
  axisTitle: '',
  shownMonth: 24000,
  panel: true,
  alsoHolds: upTo,
});

const long = 'A district with a name that needs two lines of words';
const multiples = (upTo: readonly number[], width = 1100) =>
  multiplesOption(
    { panels: [panel('A', [10, 40], upTo), panel(long, [3, 4], upTo), panel('C', [9, 8], upTo)] },
    lightTheme,
    width,
  );
const axesOf = ({ option }: ReturnType<typeof multiples>) =>
  (option.yAxis as { min: number; max: number }[]).map(({ min, max }) => [min, max]);
const gridsOf = ({ option }: ReturnType<typeof multiples>) =>
  option.grid as { left: number; top: number; width: number; height: number }[];

describe('small trends side by side', () => {
  it('share one scale from zero where they hold one value', () => {
    expect(axesOf(multiples([40]))).toEqual([
      [0, 40],
      [0, 40],
      [0, 40],
    ]);
  });

  it('have scales of their own from zero where not', () => {
    const axes = axesOf(multiples([]));
    expect(axes.map(([min]) => min)).toEqual([0, 0, 0]);
    expect(new Set(axes.map(([, max]) => max)).size).toBe(3);
  });

  it('stand in a row with their plots at one height, and on a phone under one another', () => {
    const wide = gridsOf(multiples([40]));
    expect(new Set(wide.map(({ top }) => top)).size).toBe(1);
    expect(wide.map(({ left }) => left)).toEqual(
      wide.map(({ left }) => left).toSorted((a, b) => a - b),
    );
    const narrow = gridsOf(multiples([40], 320));
    expect(new Set(narrow.map(({ left }) => left)).size).toBe(1);
    const ends = narrow.map(({ top, height }) => top + height);
    expect(narrow.slice(1).every(({ top }, place) => top > (ends[place] ?? 0))).toBe(true);
  });

  it('can be pointed at where they stand: no two targets overlap', () => {
    const { targets } = multiples([40]);
    expect(targets).toHaveLength(6);
    for (const [place, one] of targets.entries())
      for (const other of targets.slice(place + 1))
        expect(
          one.left < other.right - 1e-6 &&
            other.left < one.right - 1e-6 &&
            one.top < other.bottom &&
            other.top < one.bottom,
        ).toBe(false);
    expect(targets.every(({ left, right, guideX = 0 }) => guideX >= left && guideX <= right)).toBe(
      true,
    );
  });
});

describe.each([1100, 320])('bars of periods, %i pixels wide', (width) => {
  const values = [
    [40, 20, 0],
    [10, null, 30],
  ];
  const picture: PeriodBarsPicture = {
    periods: ['2021', '2022', '2023'],
    axisTitle: 'per 1,000',
    rows: values.map((bars, row) => ({
      code: `E${row}`,
      name: `Area ${row}`,
      selected: false,
      whole: false,
      bars: bars.map((value) => ({ value, label: value === null ? 'suppressed' : String(value) })),
    })),
  };
  const { option, targets } = periodBarsOption(picture, lightTheme, width);
  const { elements } = option.graphic as unknown as {
    elements: { type: string; shape: { x: number; width: number } }[];
  };
  const bars = elements.filter(({ type }) => type === 'rect');

  it('are as long as their values, on one scale', () => {
    const known = values.flat().filter((value) => value !== null && value > 0);
    expect(bars).toHaveLength(known.length);
    const perUnit = bars.map(({ shape }, place) => shape.width / Number(known[place]));
    for (const one of perUnit) expect(one).toBeCloseTo(perUnit[0] ?? 0, 9);
    expect(perUnit[0]).toBeGreaterThan(1);
  });

  it('start at one line for each period', () => {
    const starts = new Set(bars.map(({ shape }) => shape.x.toFixed(6)));
    expect(starts.size).toBe(width > 1000 ? 3 : 1);
  });

  it('say what the table says, the area with its periods', () => {
    expect(targets.map(({ heading, code }) => [heading, code])).toEqual([
      ['Area 0', 'E0'],
      ['Area 1', 'E1'],
    ]);
    expect(targets[1]?.lines.map(({ name, label }) => `${name} ${label}`)).toEqual([
      '2021 10',
      '2022 suppressed',
      '2023 30',
    ]);
  });
});
