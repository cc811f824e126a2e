import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lightTheme } from '../../../src/charts/chartTheme';
import { overlaps } from '../../../src/charts/labelBox';
import { pictureKey } from '../../../src/charts/pictureKey';
import { placedLabels } from '../../../src/charts/placedLabels';
import { widestLine } from '../../../src/charts/wrappedText';

const room = {
  bounds: { left: 0, right: 400, top: 0, bottom: 300 },
  marks: [],
  fontSizePx: 16,
  lineHeight: 20,
  away: 10,
};
const label = (x: number, y: number, name = 'Burnley', bold = false) => ({
  x,
  y,
  lines: [name],
  bold,
});

describe('labels', () => {
  it('stand to the right of their points where nothing is in the way', () => {
    expect(placedLabels([label(100, 100)], room)).toMatchObject([
      { x: 110, y: 100, align: 'left' },
    ]);
  });

  it.each<[number, number, string]>([
    [395, 100, 'right'],
    [5, 5, 'left'],
  ])('keep inside the picture at %i, %i', (x, y, align) => {
    expect(placedLabels([label(x, y)], room)).toMatchObject([{ align }]);
  });

  it('keep off marks, and off lines where they can', () => {
    const mark = { left: 105, right: 140, top: 90, bottom: 110 };
    expect(placedLabels([label(100, 100)], { ...room, marks: [mark] })).toMatchObject([
      { align: 'right' },
    ]);
    const traces = Array.from({ length: 40 }, (_, step) => [100 + step * 3, 100] as const);
    expect(placedLabels([label(100, 100)], { ...room, traces })).toMatchObject([
      { align: 'right' },
    ]);
  });

  it('are left out where there is no room, unless they are bold', () => {
    const marks = [{ left: 0, right: 400, top: 0, bottom: 300 }];
    expect(placedLabels([label(100, 100)], { ...room, marks })).toEqual([]);
    expect(placedLabels([label(100, 100, 'Burnley', true)], { ...room, marks })).toHaveLength(1);
  });

  it('never touch one another', () => {
    const spots = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 })),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(spots, (points) => {
        const placed = placedLabels(
          points.map(([x, y], place) => label(x, y, `Area ${place}`, place === 0)),
          room,
        );
        const boxes = placed.map(({ x, y, lines, align, bold = false }) => {
          const wide = widestLine(lines, 16, bold);
          const left = align === 'left' ? x : align === 'right' ? x - wide : x - wide / 2;
          return { left, right: left + wide, top: y - 10, bottom: y + 10 };
        });
        for (const [index, one] of boxes.entries())
          for (const other of boxes.slice(index + 1)) expect(overlaps(one, other)).toBe(false);
      }),
    );
  });
});

describe('a key', () => {
  const entries = ['the rate of the county', '95% limits', '99.8% limits'].map((words) => ({
    words,
  }));

  it('goes on in another row where it is too narrow for one', () => {
    const wide = pictureKey(entries, { left: 0, top: 0, width: 900 }, lightTheme);
    expect(new Set(wide.places.map(({ text }) => text.y)).size).toBe(1);
    const narrow = pictureKey(entries, { left: 0, top: 0, width: 200 }, lightTheme);
    expect(new Set(narrow.places.map(({ text }) => text.y)).size).toBe(3);
    expect(narrow.bottom).toBeGreaterThan(wide.bottom);
    for (const { text } of narrow.places)
      expect(text.x + widestLine(text.lines, 16)).toBeLessThanOrEqual(200);
  });

  it('breaks words that are wider than it', () => {
    const { places } = pictureKey(
      entries.slice(0, 1),
      { left: 20, top: 5, width: 150 },
      lightTheme,
    );
    expect(places[0]?.text.lines.length).toBeGreaterThan(1);
    expect(places[0]?.sample.left).toBe(20);
  });
});
