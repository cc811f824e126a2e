import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dictionary, GrowingColumn } from '../../../src/extracts/growingColumn';

describe('GrowingColumn', () => {
  it.each([0, 1, 1024, 1025, 5000])('gives back %i values', (length) => {
    const column = new GrowingColumn(Float64Array);
    const values = Array.from({ length }, (_, place) => place / 2);
    for (const value of values) column.push(value);
    expect(column.length).toBe(length);
    expect([...column.column()]).toEqual(values);
  });

  it('gives a copy, which later values do not change', () => {
    const column = new GrowingColumn(Uint8Array);
    column.push(1);
    const copy = column.column();
    column.push(2);
    expect([...copy]).toEqual([1]);
    expect([...column.column()]).toEqual([1, 2]);
  });
});

describe('Dictionary', () => {
  it('holds each text once, in order of first appearance', () => {
    const dictionary = new Dictionary();
    for (const text of ['b', 'b', 'a', 'b', '', 'a', '__proto__']) dictionary.add(text);
    expect(dictionary.texts).toEqual(['b', 'a', '', '__proto__']);
    expect([...dictionary.places.column()]).toEqual([0, 0, 1, 0, 2, 1, 3]);
  });

  it('gives every text back', () => {
    const texts = fc.array(fc.string({ maxLength: 2 }));
    fc.assert(
      fc.property(texts, (column) => {
        const dictionary = new Dictionary();
        for (const text of column) dictionary.add(text);
        const places = [...dictionary.places.column()];
        expect(places.map((place) => dictionary.texts[place])).toEqual(column);
        expect(new Set(dictionary.texts).size).toBe(dictionary.texts.length);
      }),
    );
  });
});
