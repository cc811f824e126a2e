import { describe, expect, it } from 'vitest';
import { type ObservationRow, ObservationRows } from '../../../src/extracts/observationRows';

const names = ['indicator', 'area', 'period', 'source', 'reason', 'status', 'line'] as const;

function rowAt(place: number): ObservationRow {
  const row = { indicator: 1, area: 2, period: 3, source: 4, reason: 5, status: 6, line: 7 };
  for (const name of names) row[name] = (row[name] * (place + 1)) % 256;
  return { ...row, value: place / 2 };
}

describe('ObservationRows', () => {
  it.each([0, 1, 1024, 1025, 3072, 3073, 200_000])('gives %i rows back by column', (rows) => {
    const held = new ObservationRows();
    for (let place = 0; place < rows; place += 1) held.add(rowAt(place));
    expect(held.rows).toBe(rows);
    const columns = held.columns();
    expect(columns.rows).toBe(rows);
    for (const name of names) expect(columns[name].length).toBe(rows);
    expect(columns.value.length).toBe(rows);
    for (const place of [0, 1023, 1024, 3071, 3072, rows - 1].filter((one) => one < rows)) {
      if (place < 0) continue;
      const wanted = rowAt(place);
      expect(columns.value[place]).toBe(wanted.value);
      for (const name of names) expect(columns[name][place]).toBe(wanted[name]);
    }
  });

  it('gives copies, which later rows do not change', () => {
    const held = new ObservationRows();
    held.add(rowAt(0));
    const { value } = held.columns();
    held.add(rowAt(1));
    expect([...value]).toEqual([0]);
    expect([...held.columns().value]).toEqual([0, 0.5]);
  });
});
