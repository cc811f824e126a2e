import { describe, expect, it } from 'vitest';
import { lightTheme } from '../../../src/charts/chartTheme';
import { palette } from '../../../src/charts/palette';
import { contrast } from './contrast';

const white = '#ffffff';

describe('palette', () => {
  it('is known to the contrast formula', () => {
    expect(contrast('#000000', white)).toBeCloseTo(21, 5);
    expect(contrast(palette.darkBlue, white)).toBeCloseTo(10.25, 2);
  });

  it.each(palette.categorical)('%s stands out from white', (colour) => {
    expect(contrast(colour, white)).toBeGreaterThanOrEqual(2.99);
  });

  it('keeps neighbours in order apart', () => {
    const neighbours = palette.categorical
      .slice(1)
      .map((colour, index) => contrast(colour, palette.categorical[index] ?? ''));
    expect(Math.min(...neighbours)).toBeGreaterThanOrEqual(3);
  });

  it('is not safe out of order, so the order matters', () => {
    const [blue, turquoise, pink, orange] = palette.categorical;
    expect(contrast(turquoise, orange)).toBeLessThan(1.1);
    expect(contrast(blue, pink)).toBeLessThan(1.1);
  });
});

describe('light theme', () => {
  it('has words dark enough to read, none of them in a palette colour', () => {
    const colours: readonly string[] = [...palette.categorical, palette.softBlue];
    for (const words of [lightTheme.text, lightTheme.mutedText]) {
      expect(contrast(words, lightTheme.background)).toBeGreaterThanOrEqual(4.5);
      expect(colours).not.toContain(words);
    }
  });

  it('has bars and lines that stand out, pale fills by their outline', () => {
    for (const shape of [lightTheme.accent, lightTheme.secondary, lightTheme.softOutline])
      expect(contrast(shape, lightTheme.background)).toBeGreaterThanOrEqual(3);
    expect(contrast(lightTheme.soft, lightTheme.background)).toBeLessThan(3);
    expect(contrast(lightTheme.soft, lightTheme.softOutline)).toBeGreaterThanOrEqual(3);
  });

  it('tells the highlighted bar from the others by lightness', () => {
    expect(contrast(lightTheme.accent, lightTheme.soft)).toBeGreaterThanOrEqual(3);
  });
});
