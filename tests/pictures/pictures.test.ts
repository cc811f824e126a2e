import { describe, expect, it } from 'vitest';
import { lightTheme } from '../../src/charts/chartTheme';
import { drawnSvg } from '../../src/charts/drawnSvg';
import { everyFixture as fixtures } from './everyFixture';
import type { PictureFixture } from './fixtures';
import { barsOf, markerCount, renumbered, runsOf, type SvgText, sizeOf, textsOf } from './svgParts';

const ofBars = ({ kind }: PictureFixture) =>
  ['ranking', 'change', 'parts', 'groups'].includes(kind);

const draw = (fixture: PictureFixture) => {
  const { width = 700, fontSizePx = 16 } = fixture;
  return drawnSvg(fixture.draw, { ...lightTheme, fontSizePx }, width).svg;
};

const touch = (a: SvgText, b: SvgText) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(fixtures)('$name', (fixture) => {
  const svg = draw(fixture);
  const texts = textsOf(svg);
  const size = sizeOf(svg);

  it('is drawn as before', async () => {
    await expect(renumbered(svg)).toMatchFileSnapshot(`./snapshots/${fixture.name}.svg`);
  });

  it('holds no failed calculation', () => {
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
  });

  it('keeps all words inside the picture', () => {
    const outside = texts.filter(
      ({ left, right, top, bottom }) =>
        left < -1 || right > size.width + 1 || top < 0 || bottom > size.height,
    );
    expect(outside).toEqual([]);
  });

  it('lets no words touch others', () => {
    const touching = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => touch(one, other))
        .map((other) => `${one.text} / ${other.text}`),
    );
    expect(touching).toEqual([]);
  });

  it('has text of 12 points or more', () => {
    const sizes = [...svg.matchAll(/font-size:([\d.]+)px/g)].map(([, px]) => Number(px));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  });
});

describe.each(fixtures.filter(ofBars))('bars of $name', (fixture) => {
  const bars = barsOf(draw(fixture));

  it('are as many as there are figures, each as long as its value', () => {
    expect(bars).toHaveLength(fixture.bars.length);
    const largest = Math.max(1e-9, ...fixture.bars.map(Math.abs));
    const longest = Math.max(0, ...bars.map(({ width }) => Math.abs(width)));
    const expected = fixture.bars.map((value) => (value / largest) * longest);
    const errors = bars.map(({ width }, index) =>
      Math.abs(width - (expected[index] ?? Number.NaN)),
    );
    expect(Math.max(0, ...errors)).toBeLessThan(1.5);
  });

  it('all start at zero', () => {
    const starts = bars.map(({ start }) => start);
    const spread = starts.length > 0 ? Math.max(...starts) - Math.min(...starts) : 0;
    expect(spread).toBeLessThan(1.5);
  });
});

describe.each(fixtures.filter(({ kind }) => kind === 'trend'))('lines of $name', (fixture) => {
  const svg = draw(fixture);

  it('hold every point', () => {
    const points = runsOf(svg).map((runs) => runs.reduce((sum, run) => sum + run, 0));
    const ascending = (a: number, b: number) => a - b;
    expect(points.toSorted(ascending)).toEqual(fixture.lines.toSorted(ascending));
  });

  it('mark points that stand alone', () => {
    const alone = runsOf(svg)
      .flat()
      .filter((run) => run === 1);
    expect(markerCount(svg)).toBeGreaterThanOrEqual(alone.length);
  });
});

describe('bars', () => {
  it('stay visible in a narrow picture and with text at 200%', () => {
    const small = fixtures.filter((one) => ofBars(one) && (one.width ?? 700) < 400);
    expect(small.length).toBeGreaterThan(3);
    for (const fixture of small) {
      const widths = barsOf(draw(fixture)).map(({ width }) => Math.abs(width));
      expect(Math.max(...widths)).toBeGreaterThan((fixture.width ?? 700) / 3);
    }
  });
});

describe('gaps', () => {
  it('break the line where a period is missing and where none is held', () => {
    const gap = fixtures.find(({ name }) => name === 'trend-gap-and-break');
    expect(gap && runsOf(draw(gap))).toEqual([
      [3, 4, 1],
      [2, 5, 1],
    ]);
  });
});
