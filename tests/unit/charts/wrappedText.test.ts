import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/charts/textWidth';
import { widestLine, wrappedText } from '../../../src/charts/wrappedText';

describe('textWidth', () => {
  it('follows the widths of Arial, with a little to spare', () => {
    // Chromium's canvas measures 92.2 px and 98.7 px for this in 16 px Arial (Liberation Sans).
    expect(textWidth('Ribble Valley', 16)).toBeGreaterThan(92.2);
    expect(textWidth('Ribble Valley', 16)).toBeLessThan(92.2 * 1.06);
    expect(textWidth('Ribble Valley', 16, true)).toBeGreaterThan(98.7);
  });

  it('grows with size and weight, and knows characters that Arial lacks', () => {
    expect(textWidth('Wyre', 32)).toBeCloseTo(textWidth('Wyre', 16) * 2, 5);
    expect(textWidth('Wyre', 16, true)).toBeGreaterThan(textWidth('Wyre', 16));
    expect(textWidth('漢字', 16)).toBeGreaterThan(32);
  });
});

describe('wrappedText', () => {
  it('breaks at spaces', () => {
    expect(wrappedText('Blackburn with Darwen', 100, 16)).toEqual(['Blackburn', 'with Darwen']);
  });

  it('breaks inside a word only when it is too wide for a line of its own', () => {
    const [first, ...rest] = wrappedText('Llanfairpwllgwyngyll Town', 60, 16);
    expect(first).toMatch(/^Llanf/);
    expect(rest.at(-1)).toBe('Town');
  });

  it('gives no line for no words', () => {
    expect(wrappedText('  ', 100, 16)).toEqual([]);
    expect(widestLine([], 16)).toBe(0);
  });

  it('loses no character and keeps within the width where a character fits', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 40, max: 400 }), (text, most) => {
        const lines = wrappedText(text, most, 16);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        expect(widestLine(lines, 16)).toBeLessThanOrEqual(most);
      }),
    );
  });
});
