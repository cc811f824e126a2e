import { describe, expect, it } from 'vitest';
import { GrowingColumn } from '../../../src/extracts/growingColumn';

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
