import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type LinePoint, sparklineDrawing } from '../../src/charts/sparklineDrawing';
import { Sparkline } from '../../src/ui/Sparkline';

interface Fixture {
  readonly name: string;
  readonly points: readonly LinePoint[];
  readonly breaks?: readonly number[];
  /** How many lines and dots are to be seen. */
  readonly lines: number;
  readonly dots: number;
}

const start = 24_000;
const years = (...values: readonly (number | null)[]): readonly LinePoint[] =>
  values.map((value, place) => ({ month: start + 12 * place, value, apart: false }));
const brokenAt = (points: readonly LinePoint[], place: number): readonly LinePoint[] =>
  points.map((point, at) => (at === place ? { ...point, apart: true } : point));

const fixtures: readonly Fixture[] = [
  { name: 'normal', points: years(12, 14, 13, 9, 10, 11), lines: 1, dots: 1 },
  { name: 'gap', points: years(12, 14, null, 9, 10), lines: 2, dots: 1 },
  { name: 'lone-points', points: years(12, null, 9, null, 10), lines: 0, dots: 3 },
  { name: 'level', points: years(7, 7, 7), lines: 1, dots: 1 },
  { name: 'zeros', points: years(0, 0, 0), lines: 1, dots: 1 },
  {
    name: 'break',
    points: brokenAt(years(20, 22, 18, 15, 16), 3),
    breaks: [start + 30],
    lines: 2,
    dots: 1,
  },
  {
    name: 'break-between-two',
    points: brokenAt(years(15, 13), 1),
    breaks: [start + 6],
    lines: 0,
    dots: 2,
  },
  {
    name: 'months',
    points: Array.from({ length: 84 }, (_, at) => ({
      month: start + at,
      value: 100 + 20 * ((at % 12) - 6) ** 2,
      apart: false,
    })),
    lines: 1,
    dots: 1,
  },
  { name: 'below-zero', points: years(-4, 3, -1), lines: 1, dots: 1 },
];

describe.each(fixtures)('the sparkline $name', ({ name, points, breaks = [], lines, dots }) => {
  const svg = renderToStaticMarkup(
    <Sparkline {...sparklineDrawing(points, breaks)} label={`A line: ${name}.`} />,
  );

  it('is drawn as before', async () => {
    const told = `${svg.replaceAll('><', '>\n<')}\n`;
    await expect(told).toMatchFileSnapshot(`./snapshots/sparkline-${name}.svg`);
  });

  it('shows every run of points, each point alone, and every break', () => {
    const count = (part: string) => svg.split(part).length - 1;
    expect(count('<path')).toBe(lines);
    expect(count('<circle')).toBe(dots);
    expect(count('sparkline__break')).toBe(breaks.length);
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  it('has its words', () => {
    expect(svg).toContain(`role="img" aria-label="A line: ${name}."`);
  });
});
