import { describe, expect, it } from 'vitest';
import { targetAt } from '../../../src/charts/chartTarget';
import { lightTheme } from '../../../src/charts/chartTheme';
import { spineLayout } from '../../../src/charts/spineLayout';
import { spineOption } from '../../../src/charts/spineOption';
import type { SpinePicture, SpineRow } from '../../../src/viewmodels/profile/spineModel';

const shown = (value: number) => ({ value, label: String(value) });

const row = (name: string, own: number | null, more: Partial<SpineRow> = {}): SpineRow => ({
  code: name,
  name,
  measure: 'per 1,000, 2023',
  value: own,
  label: own === null ? 'suppressed' : String(own),
  range: { lowest: shown(10), highest: shown(40) },
  middle: { lower: shown(15), upper: shown(25) },
  group: shown(20),
  second: undefined,
  verdict: { side: 'higher', judgement: 'worse' },
  words: own === null ? '' : 'higher: worse',
  ...more,
});

const picture = (...rows: readonly SpineRow[]): SpinePicture => ({
  rows,
  area: 'Ashby',
  group: 'Tenshire',
  second: 'Small group',
  areas: 'areas of Tenshire',
});

const layoutOf = (of: SpinePicture, width = 1000) => spineLayout(of, lightTheme, width);
const place = (of: SpinePicture, at = 0, width = 1000) => {
  const found = layoutOf(of, width).places[at];
  if (!found) throw new Error('a row');
  return found;
};

describe('the rows of a spine chart', () => {
  const two = picture(
    row('Thefts', 35),
    row('Robbery', 3, {
      range: { lowest: shown(1), highest: shown(9) },
      group: shown(4),
      middle: undefined,
    }),
  );

  it.each([1000, 320])('are lined up at the group’s figure, %i pixels wide', (width) => {
    const [first, second] = layoutOf(two, width).places;
    expect(first?.xOf(20)).toBeCloseTo(second?.xOf(4) ?? 0, 6);
  });

  it('run from lower on the left to higher on the right, in proportion', () => {
    const { xOf } = place(two);
    const [low, middle, high] = [xOf(10), xOf(20), xOf(40)];
    expect(low).toBeLessThan(middle);
    expect(high - middle).toBeCloseTo(2 * (middle - low), 6);
  });

  it('use their whole half for what lies farthest, be it the second comparator', () => {
    const { xOf } = place(two);
    const farther = place(picture(row('Thefts', 35, { second: shown(60) })));
    expect(farther.xOf(60)).toBeCloseTo(xOf(40), 6);
    expect(farther.xOf(40)).toBeLessThan(xOf(40));
  });

  it('without a figure of the group have their range in the middle', () => {
    const { xOf } = place(picture(row('Thefts', 35, { group: undefined }), row('Robbery', 20)));
    const lined = place(two).xOf(20);
    expect((xOf(10) + xOf(40)) / 2).toBeCloseTo(lined, 6);
  });

  it('stand their words one under another where there is little room', () => {
    expect(layoutOf(two, 1000).stacked).toBe(false);
    expect(layoutOf(two, 400).stacked).toBe(true);
    expect(place(two, 0, 1000).endsY).toBeUndefined();
    expect(place(two, 0, 130).endsY).toBeGreaterThan(place(two, 0, 130).barY);
  });
});

/** Marks of a kind in the drawing. */
const marksOf = (of: SpinePicture, type: string) => {
  const { graphic } = spineOption(of, lightTheme, 1000).option;
  const elements = (graphic as { elements: readonly { type: string; style: { fill?: string } }[] })
    .elements;
  return elements.filter((one) => one.type === type);
};

describe('the marks', () => {
  it.each([
    ['worse', { side: 'higher', judgement: 'worse' }, lightTheme.signal],
    ['better', { side: 'lower', judgement: 'better' }, lightTheme.accent],
    ['neither', { side: 'lower', judgement: 'none' }, lightTheme.soft],
  ] as const)('of what is %s have a fill of their own and point up or down', (_, verdict, fill) => {
    const own = picture(row('Thefts', 35, { verdict, words: 'words' }));
    const triangles = marksOf(own, 'polygon').filter(({ style }) => style.fill === fill);
    // One in the key, one in the row.
    expect(triangles).toHaveLength(2);
  });

  it('of what is similar are hollow circles', () => {
    const verdict = { side: 'similar', judgement: 'none' } as const;
    const circles = marksOf(picture(row('Thefts', 35, { verdict, words: 'similar' })), 'circle');
    expect(circles.map(({ style }) => style.fill)).toEqual(Array(2).fill(lightTheme.background));
  });

  it('are left out where there is no figure, and the bar stays', () => {
    expect(marksOf(picture(row('Thefts', null)), 'polygon')).toEqual([]);
    // Two samples in the key, two in the row.
    expect(marksOf(picture(row('Thefts', null)), 'rect')).toHaveLength(4);
  });
});

describe('a pointed-at row', () => {
  const own = picture(row('Thefts', 35, { second: shown(22) }), row('Robbery', null));
  const { targets } = spineOption(own, lightTheme, 1000);

  it('says everything it shows', () => {
    const { top } = place(own);
    const target = targetAt(targets, 500, top + 1);
    expect(target?.heading).toBe('Thefts, per 1,000, 2023');
    expect(target?.lines.map(({ name, label }) => `${name}: ${label}`)).toEqual([
      'Ashby: 35, higher: worse',
      'Tenshire: 20',
      'Small group: 22',
      'Lowest and highest: 10, 40',
      'Middle half: 15 to 25',
    ]);
  });

  it('says why a figure is missing, and nothing is beside the rows', () => {
    const { top } = place(own, 1);
    expect(targetAt(targets, 500, top + 1)?.lines[0]?.label).toBe('suppressed');
    expect(targetAt(targets, 500, 1)).toBeUndefined();
  });
});
