import { describe, expect, it } from 'vitest';
import { barsLayout } from '../../../src/charts/barsLayout';
import type { BarsPicture } from '../../../src/charts/barsPicture';
import { lightTheme } from '../../../src/charts/chartTheme';
import { rankingOption } from '../../../src/charts/rankingOption';
import { trendLayout } from '../../../src/charts/trendLayout';
import { trendOption } from '../../../src/charts/trendOption';
import type { TrendPicture, TrendPoint } from '../../../src/viewmodels/trendModel';
import { contrast } from './contrast';

interface Mark {
  readonly type: string;
  readonly shape: {
    readonly x1: number;
    readonly x2: number;
    readonly y1: number;
    readonly y2: number;
    readonly points: readonly (readonly [number, number])[];
  };
  readonly style: { readonly stroke: string; readonly lineWidth: number; readonly text?: string };
  readonly x: number;
}

const marksIn = ({ option }: ReturnType<typeof rankingOption>): readonly Mark[] =>
  (option.graphic as { readonly elements: readonly Mark[] }).elements;

const picture: BarsPicture = {
  bars: [
    {
      code: 'A',
      name: 'Ashby',
      value: 40,
      label: '40.0',
      selected: false,
      interval: { lower: 30, upper: 55 },
      detail: '95% interval 30.0 to 55.0',
    },
    {
      code: 'B',
      name: 'Birch',
      value: 0,
      label: '0.0',
      selected: true,
      interval: { lower: 0, upper: 60 },
    },
    { code: 'C', name: 'Calder', value: null, label: 'suppressed', selected: false },
  ],
  benchmark: undefined,
  axisTitle: 'per 1,000',
};

describe('the lines on bars', () => {
  it('reach from limit to limit at the height of their bar, with an upright tick at either end', () => {
    const layout = barsLayout(picture, lightTheme, 700);
    const lines = marksIn(rankingOption(picture, lightTheme, 700)).filter(
      ({ type, style }) => type === 'line' && style.stroke === lightTheme.text,
    );
    for (const [index, [lower, upper]] of [
      [30, 55],
      [0, 60],
    ].entries()) {
      const y = layout.barMiddle(index);
      const [from, to] = [layout.xOf(lower ?? 0), layout.xOf(upper ?? 0)];
      const has = (x1: number, x2: number, upright: boolean) =>
        lines.some(({ shape }) => {
          const level = upright ? shape.y1 < y && shape.y2 > y : shape.y1 === y && shape.y2 === y;
          return shape.x1 === x1 && shape.x2 === x2 && level;
        });
      expect(has(from, to, false)).toBe(true);
      expect(has(from, from, true)).toBe(true);
      expect(has(to, to, true)).toBe(true);
    }
    // Two whiskers of three strokes, and the line at zero.
    expect(lines).toHaveLength(7);
  });

  it('fit into the picture, their far ends too', () => {
    for (const width of [700, 320]) {
      const layout = barsLayout(picture, lightTheme, width);
      expect(layout.domain).toEqual([0, 60]);
      expect(layout.xOf(60)).toBeLessThanOrEqual(width - 1);
    }
  });

  it('have a light edge as wide as themselves, so that they stand out on bars of any colour', () => {
    const marks = marksIn(rankingOption(picture, lightTheme, 700));
    const edges = marks.filter(({ style }) => style.stroke === lightTheme.background);
    expect(edges).toHaveLength(6);
    expect(Math.min(...edges.map(({ style }) => style.lineWidth))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(lightTheme.background, lightTheme.accent)).toBeGreaterThanOrEqual(3);
    expect(contrast(lightTheme.text, lightTheme.background)).toBeGreaterThanOrEqual(3);
    expect(contrast(lightTheme.text, lightTheme.soft)).toBeGreaterThanOrEqual(3);
  });

  it('leave no figure at their ends, where it would pass for the limit', () => {
    const layout = barsLayout(picture, lightTheme, 700);
    const figures = marksIn(rankingOption(picture, lightTheme, 700)).filter(({ style }) =>
      /^\d+\.\d$/.test(style.text ?? ''),
    );
    expect(figures).toHaveLength(2);
    for (const { x } of figures) expect(x).toBeLessThan(layout.plot.left);
    expect(layout.figures).toBe('before');
    expect(barsLayout(picture, lightTheme, 320).figures).toBe('above');
  });

  it('are told with the figure when it is pointed at', () => {
    const { targets } = rankingOption(picture, lightTheme, 700);
    expect(targets.map(({ lines }) => lines[0]?.label)).toEqual([
      '40.0, 95% interval 30.0 to 55.0',
      '0.0',
      'suppressed',
    ]);
  });
});

describe('the band round a line', () => {
  const point = (index: number, value: number | null, gapBefore = false) => ({
    month: 2020 * 12 + index * 12,
    value,
    label: String(value),
    gapBefore,
    ...(value === null ? {} : { interval: { lower: value - 5, upper: value + 5 } }),
  });
  const of = (points: readonly TrendPoint[]): TrendPicture => ({
    series: [{ code: 'A', name: 'Ashby', role: 'selected', points }],
    ticks: points.map(({ month }) => ({ month, label: String(month) })),
    breaks: [],
    axisTitle: 'per 1,000',
    shownMonth: points.at(-1)?.month ?? 0,
  });
  const bandsIn = (one: TrendPicture) =>
    marksIn(trendOption(one, lightTheme, 700)).filter(({ type }) => type === 'polygon');

  it('runs along the upper limits and back along the lower', () => {
    const one = of([point(0, 20), point(1, 30)]);
    const { xOf, yOf, scale } = trendLayout(one, lightTheme, 700);
    expect(scale.max).toBeGreaterThanOrEqual(35);
    expect(bandsIn(one).map(({ shape }) => shape.points)).toEqual([
      [
        [xOf(2020 * 12), yOf(25)],
        [xOf(2021 * 12), yOf(35)],
        [xOf(2021 * 12), yOf(25)],
        [xOf(2020 * 12), yOf(15)],
      ],
    ]);
  });

  it('breaks where the line breaks, and is a stroke at a point on its own', () => {
    const parted = of([
      point(0, 20),
      point(1, 30),
      point(2, null),
      point(3, 25),
      point(4, 20, true),
      point(5, 22),
    ]);
    expect(bandsIn(parted).map(({ shape }) => shape.points.length)).toEqual([4, 4]);
    const { xOf, yOf } = trendLayout(parted, lightTheme, 700);
    const alone = marksIn(trendOption(parted, lightTheme, 700)).filter(
      ({ type, shape }) => type === 'line' && shape.x1 === xOf(2023 * 12) && shape.x2 === shape.x1,
    );
    expect(alone.map(({ shape }) => [shape.y1, shape.y2])).toEqual([[yOf(30), yOf(20)]]);
  });

  it('is not drawn without limits', () => {
    const points = [20, 30].map((value, index) => ({
      month: 2020 * 12 + index * 12,
      value,
      label: String(value),
      gapBefore: false,
    }));
    expect(bandsIn(of(points))).toEqual([]);
  });
});
