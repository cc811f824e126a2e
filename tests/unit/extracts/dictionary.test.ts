import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dictionary } from '../../../src/extracts/dictionary';

describe('Dictionary', () => {
  it('holds each text once, in order of first appearance', () => {
    const dictionary = new Dictionary();
    const texts = ['b', 'b', 'a', 'b', '', 'a', '__proto__'];
    expect(texts.map((text) => dictionary.placeOf(text))).toEqual([0, 0, 1, 0, 2, 1, 3]);
    expect(dictionary.texts).toEqual(['b', 'a', '', '__proto__']);
  });

  it('gives every text back', () => {
    const texts = fc.array(fc.string({ maxLength: 2 }));
    fc.assert(
      fc.property(texts, (column) => {
        const dictionary = new Dictionary();
        const places = column.map((text) => dictionary.placeOf(text));
        expect(places.map((place) => dictionary.texts[place])).toEqual(column);
        expect(new Set(dictionary.texts).size).toBe(dictionary.texts.length);
      }),
    );
  });
});
