import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';
import { darkTheme } from './darkTheme';
import { darkTokens, deviceDarkTokens, lightTokens } from './styleTokens';

const { background, text, mutedText, accent, secondary, soft, softOutline, signal, shades } =
  darkTheme;
const token = (name: string) => darkTokens[name] ?? '';

describe('the dark colours', () => {
  it('are the same whether the reader or the device asks for them', () => {
    expect(darkTokens).toEqual(deviceDarkTokens);
  });

  it('stand for every colour of the light page but the two tones of the focus ring', () => {
    const colours = Object.keys(lightTokens).filter((name) => name.startsWith('color-'));
    expect(colours.length).toBeGreaterThan(12);
    expect(colours.filter((name) => darkTokens[name] === undefined)).toEqual([
      'color-focus',
      'color-focus-edge',
    ]);
  });

  it.each(['color-background', 'color-surface'])('give words 4.5:1 or more on %s', (ground) => {
    for (const name of [
      'color-text',
      'color-text-muted',
      'color-accent',
      'color-warning',
      'color-danger',
    ])
      expect(contrast(token(name), token(ground)), name).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['color-background', 'color-surface'])('give edges of controls 3:1 on %s', (ground) => {
    expect(contrast(token('color-border'), token(ground))).toBeGreaterThanOrEqual(3);
  });

  it('let words be read on a pressed button', () => {
    expect(contrast(token('color-on-accent'), token('color-accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it('let words and the accent be read on the tint of a chosen row', () => {
    const share = Number(/(\d+)%/.exec(token('color-accent-tint'))?.[1]) / 100;
    const tint = mixed(token('color-accent'), token('color-background'), share);
    for (const name of ['color-text', 'color-text-muted', 'color-accent'])
      expect(contrast(token(name), tint), name).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tint, token('color-background'))).toBeGreaterThanOrEqual(1.3);
  });

  it('show the focus ring by its bright tone', () => {
    expect(contrast(lightTokens['color-focus'] ?? '', background)).toBeGreaterThanOrEqual(3);
  });
});

describe('dark charts', () => {
  it('have words that can be read, also through the edge round their letters', () => {
    expect(contrast(text, background)).toBeGreaterThanOrEqual(7);
    expect(contrast(mutedText, background)).toBeGreaterThanOrEqual(4.5);
  });

  it('have marks of 3:1 or more; hollow ones and dim fills by their outline, hatching by its lines', () => {
    for (const mark of [accent, secondary, softOutline, signal, mutedText])
      expect(contrast(mark, background)).toBeGreaterThanOrEqual(3);
    expect(contrast(soft, softOutline)).toBeGreaterThanOrEqual(3);
  });

  it('tell the highlighted bar from the others by lightness', () => {
    expect(contrast(accent, soft)).toBeGreaterThanOrEqual(3);
  });

  it('let the shades of a map grow from the ground, each told from the one before', () => {
    const away = shades.map((shade) => contrast(shade, background));
    expect(away).toEqual(away.toSorted((a, b) => a - b));
    const steps = shades.slice(1).map((shade, index) => contrast(shade, shades[index] ?? ''));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(1.5);
    expect(contrast(text, background)).toBeGreaterThanOrEqual(3);
  });
});

/** `share` of one colour in another, as color-mix in srgb has it. */
function mixed(one: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((start) => {
    const [a, b] = [one, other].map((colour) =>
      Number.parseInt(colour.slice(start, start + 2), 16),
    );
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
