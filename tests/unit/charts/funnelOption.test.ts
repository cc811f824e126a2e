import { describe, expect, it } from 'vitest';
import { targetAt } from '../../../src/charts/chartTarget';
import { lightTheme } from '../../../src/charts/chartTheme';
import { funnelLayout } from '../../../src/charts/funnelLayout';
import { funnelMarks } from '../../../src/charts/funnelMarks';
import { funnelOption } from '../../../src/charts/funnelOption';
import type { FunnelPicture, FunnelPoint } from '../../../src/viewmodels/funnelModel';

const point = (
  name: string,
  expected: number,
  rate: number,
  more: Partial<FunnelPoint> = {},
): FunnelPoint => ({
  code: name,
  name,
  expected,
  rate,
  label: String(rate),
  position: 'within',
  detail: 'expected, inside',
  selected: false,
  ...more,
});

const picture = (...points: readonly FunnelPoint[]): FunnelPicture => ({
  points,
  centre: { name: 'County', value: 30, label: '30.0' },
  curves: [
    {
      level: '95%',
      points: [
        { expected: 100, lower: 10, upper: 400 },
        { expected: 1000, lower: 25, upper: 36 },
      ],
    },
  ],
  axisTitle: 'per 1,000 residents',
  expectedTitle: 'expected',
});

const given = picture(
  point('Ashby', 200, 12, { position: 'farBelow' }),
  point('Birch', 500, 31),
  point('Calder', 505, 31.2),
  point('Dene', 900, 60, { position: 'above' }),
);

const layout = funnelLayout(given, lightTheme, 700);

/** Words of a picture, as they are drawn. */
const wordsOf = (one: FunnelPicture, width = 700) =>
  funnelMarks(one, funnelLayout(one, lightTheme, width), lightTheme).flatMap((mark) =>
    mark.type === 'text' ? [mark.style.text] : [],
  );

describe('a funnel', () => {
  it('has every point where its numbers put it', () => {
    const shapes = funnelMarks(given, layout, lightTheme).filter(
      ({ type, z }) => type !== 'text' && type !== 'line' && z === 4,
    );
    const middles = shapes.flatMap((shape) =>
      shape.type === 'circle' ? [[shape.shape.cx, shape.shape.cy]] : [],
    );
    for (const [expected, rate] of [
      [500, 31],
      [505, 31.2],
    ] as const)
      expect(middles).toContainEqual([layout.xOf(expected), layout.yOf(rate)]);
    // Two points outside the limits, and their samples in the key, are triangles.
    expect(shapes.filter(({ type }) => type === 'polygon')).toHaveLength(4);
  });

  it('names what lies outside, and what is highlighted', () => {
    expect(wordsOf(given)).toEqual(expect.arrayContaining(['Ashby', 'Dene']));
    expect(wordsOf(given)).not.toContain('Birch');
    const chosen = picture(
      ...given.points.map((one) => ({ ...one, selected: one.name === 'Birch' })),
    );
    expect(wordsOf(chosen)).toContain('Birch');
  });

  it('always names the highlighted area, however crowded it is', () => {
    const crowd = Array.from({ length: 200 }, (_, place) =>
      point(`Area ${place}`, 400 + (place % 20) * 10, 25 + Math.floor(place / 20)),
    );
    const chosen = picture(...crowd.map((one, place) => ({ ...one, selected: place === 100 })));
    for (const width of [300, 700, 1300]) expect(wordsOf(chosen, width)).toContain('Area 100');
  });

  it('lets no limit that runs away flatten the points', () => {
    expect(layout.up.max).toBeLessThan(120);
    expect(funnelOption(given, lightTheme, 700).option.series).toHaveLength(3);
  });

  it('points at the nearest of points that lie close together, within reach', () => {
    const { targets } = funnelOption(given, lightTheme, 700);
    for (const { name, expected, rate } of given.points)
      expect(targetAt(targets, layout.xOf(expected), layout.yOf(rate))?.code).toBe(name);
    expect(targetAt(targets, layout.xOf(500) - 8, layout.yOf(31))?.code).toBe('Birch');
    expect(targetAt(targets, layout.xOf(505) + 8, layout.yOf(31.2))?.code).toBe('Calder');
    expect(targetAt(targets, layout.xOf(700), layout.yOf(31))).toBeUndefined();
    for (const { left, right, top, bottom } of targets)
      expect(Math.min(right - left, bottom - top)).toBeGreaterThanOrEqual(24);
  });

  it('has a key for what is drawn only', () => {
    const words = layout.key.map(({ entry }) => entry.words);
    expect(words).toEqual([
      'County 30.0',
      '95% limits',
      '99.8% limits',
      'high, outside',
      'inside the limits',
      'low, outside',
    ]);
    const inside = funnelLayout(picture(point('Birch', 500, 31)), lightTheme, 700);
    expect(inside.key.map(({ entry }) => entry.words).slice(3)).toEqual(['inside the limits']);
  });
});
