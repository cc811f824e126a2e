import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';
import { darkTokens, lightTokens } from './styleTokens';

const shades = ['heat-low-2', 'heat-low-1', 'heat-high-1', 'heat-high-2'];

describe.each([
  ['light', lightTokens],
  ['dark', darkTokens],
])('the shades of the heat map on a %s page', (_, tokens) => {
  const token = (name: string) => tokens[`color-${name}`] ?? '';

  it.each(shades)(
    '%s is a ground that text is read on, also where it is chosen or in small print',
    (shade) => {
      expect(contrast(token(shade), token('text'))).toBeGreaterThanOrEqual(7);
    },
  );

  it('are told from paper and from one another on either side by lightness alone', () => {
    const paper = token('background');
    for (const side of ['low', 'high']) {
      const [weak, strong] = [token(`heat-${side}-1`), token(`heat-${side}-2`)];
      expect(contrast(weak, paper)).toBeGreaterThanOrEqual(1.2);
      expect(contrast(strong, weak)).toBeGreaterThanOrEqual(1.35);
    }
  });

  it('tell lower from higher by hue, blue against orange, which few confuse', () => {
    for (const step of [1, 2]) {
      const [low, high] = [token(`heat-low-${step}`), token(`heat-high-${step}`)];
      const warmth = (colour: string) =>
        Number.parseInt(colour.slice(1, 3), 16) - Number.parseInt(colour.slice(5, 7), 16);
      expect(warmth(low)).toBeLessThan(0);
      expect(warmth(high)).toBeGreaterThan(0);
    }
  });
});
