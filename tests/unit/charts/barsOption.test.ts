import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsLayout } from '../../../src/charts/barsLayout';
import type { BarsPicture } from '../../../src/charts/barsPicture';
import { changeOption } from '../../../src/charts/changeOption';
import { lightTheme } from '../../../src/charts/chartTheme';
import { rankingOption } from '../../../src/charts/rankingOption';

const bar = (name: string, value: number | null, selected = false) => ({
  code: `E-${name}`,
  name,
  value,
  label: value === null ? 'suppressed' : String(value),
  selected,
});
const picture: BarsPicture = {
  bars: [bar('Burnley', 43.2), bar('Wyre', 27.3), bar('Fylde', null)],
  benchmark: { name: 'Lancashire-12', value: 30.8, label: '30.8' },
  axisTitle: 'per 1,000 people',
};
const selected: BarsPicture = { ...picture, bars: [bar('Burnley', 43.2), bar('Wyre', 27.3, true)] };

interface Drawn {
  readonly value: readonly [number | '-', number];
  readonly itemStyle: { readonly color: string; readonly borderColor?: string };
}
const barsIn = ({ option }: ReturnType<typeof rankingOption>): readonly Drawn[] =>
  (option.series as readonly [{ readonly data: readonly Drawn[] }])[0].data;

describe('ranking', () => {
  const drawing = rankingOption(picture, lightTheme, 700);

  it('draws from zero to the largest value, first on top, without motion or a screen reader text of its own', () => {
    expect(drawing.option.xAxis).toMatchObject({ min: 0, max: 43.2 });
    expect(drawing.option.yAxis).toMatchObject({ inverse: true });
    expect(drawing.option.animation).toBe(false);
    expect(drawing.option.aria).toEqual({ enabled: false });
  });

  it('draws no bar for a missing figure', () => {
    expect(barsIn(drawing).map(({ value }) => value)).toEqual([
      [43.2, 0],
      [27.3, 1],
      ['-', 2],
    ]);
  });

  it('fills all bars alike until one is highlighted', () => {
    expect(barsIn(drawing).map(({ itemStyle }) => itemStyle.color)).toEqual(
      Array(3).fill(lightTheme.accent),
    );
    expect(barsIn(rankingOption(selected, lightTheme, 700))).toMatchObject([
      { itemStyle: { color: lightTheme.soft, borderColor: lightTheme.softOutline } },
      { itemStyle: { color: lightTheme.accent } },
    ]);
  });

  it('leaves bars hollow that chance alone may have made, whichever is highlighted', () => {
    const judged = {
      ...picture,
      bars: [
        { ...bar('Burnley', 43.2), certain: true },
        { ...bar('Wyre', 27.3, true), certain: false },
        { ...bar('Fylde', 13), certain: false },
      ],
    };
    const hollow = { color: lightTheme.background, borderType: 'dashed' };
    expect(barsIn(changeOption(judged, lightTheme, 700)).map(({ itemStyle }) => itemStyle)).toEqual(
      [
        expect.objectContaining({ color: lightTheme.soft }),
        expect.objectContaining(hollow),
        expect.objectContaining(hollow),
      ],
    );
  });

  it('can be pointed at along the whole row, with the words of the table', () => {
    expect(drawing.targets).toHaveLength(3);
    expect(drawing.targets[2]).toMatchObject({
      left: 0,
      right: 700,
      code: 'E-Fylde',
      lines: [{ name: 'Fylde', label: 'suppressed' }],
    });
    for (const { top, bottom } of drawing.targets) expect(bottom - top).toBeGreaterThanOrEqual(24);
  });
});

describe('change', () => {
  it('has room for labels on both sides of zero', () => {
    const bars = [bar('Pendle', 13.4), bar('Wyre', -22)];
    const { plot, xOf } = barsLayout({ ...picture, bars, benchmark: undefined }, lightTheme, 700);
    expect(xOf(-22)).toBeCloseTo(plot.left, 6);
    expect(xOf(13.4)).toBeCloseTo(plot.left + plot.width, 6);
    expect(plot.left).toBeGreaterThan(plot.width * 0.1);
    expect(700 - plot.left - plot.width).toBeGreaterThan(30);
  });

  it('is not empty when nothing changed', () => {
    const bars = [bar('Pendle', 0), bar('Wyre', 0)];
    const { option } = changeOption({ ...picture, bars, benchmark: undefined }, lightTheme, 700);
    expect(option.xAxis).toMatchObject({ min: 0, max: 1 });
  });
});

describe('layout', () => {
  it('puts names above bars when there is little room, when text is large, and when a name is long', () => {
    const long = {
      ...picture,
      bars: [bar('Blackburn with Darwen and Pennine Lancashire '.repeat(3), 1)],
    };
    const large = { ...lightTheme, fontSizePx: 32 };
    expect(barsLayout(picture, lightTheme, 700).narrow).toBe(false);
    expect(barsLayout(picture, lightTheme, 400).narrow).toBe(true);
    expect(barsLayout(picture, large, 700).narrow).toBe(true);
    expect(barsLayout(long, lightTheme, 700).narrow).toBe(true);
  });

  it('does not move when another bar is highlighted', () => {
    const none = { ...selected, bars: selected.bars.map((one) => ({ ...one, selected: false })) };
    const place = (one: BarsPicture) => barsLayout(one, lightTheme, 700).plot;
    expect(place(selected)).toEqual(place(none));
  });

  it('stays finite for any picture in any frame', () => {
    const anyBar = fc.record(
      {
        code: fc.string(),
        name: fc.string({ maxLength: 60 }),
        value: fc.option(fc.double({ min: -1e7, max: 1e7, noNaN: true })),
        label: fc.string({ maxLength: 20 }),
        selected: fc.boolean(),
        interval: fc.record({
          lower: fc.double({ min: -1e7, max: 1e7, noNaN: true }),
          upper: fc.double({ min: -1e7, max: 1e7, noNaN: true }),
        }),
        certain: fc.boolean(),
      },
      { requiredKeys: ['code', 'name', 'value', 'label', 'selected'] },
    );
    const frame = fc.record({
      width: fc.integer({ min: 1, max: 2000 }),
      fontSizePx: fc.integer({ min: 8, max: 48 }),
    });
    fc.assert(
      fc.property(fc.array(anyBar, { maxLength: 6 }), frame, (bars, { width, fontSizePx }) => {
        const theme = { ...lightTheme, fontSizePx };
        const any = { ...picture, bars };
        const { height, option } = rankingOption(any, theme, width);
        expect(height).toBeGreaterThan(0);
        expect(JSON.stringify(option)).not.toMatch(/null|NaN/);
        expect(barsLayout(any, theme, width).plot.width).toBeGreaterThan(0);
      }),
    );
  });
});
