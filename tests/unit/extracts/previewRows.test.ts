import { describe, expect, it } from 'vitest';
import { previewRows } from '../../../src/extracts/previewRows';
import { headOf } from './adaptedOf';
import { lancashire } from './knownLancashire';
import { mappingOf } from './mappingOf';

const header = ['District', 'Month', 'Count'];

describe('previewRows', () => {
  it('shows the first rows, what becomes of them and what is asked', () => {
    const head = headOf([
      ['A title'],
      header,
      ['Burnley', '2024-01', '5'],
      ['Burnly', '2024-02', 'x5'],
    ]);
    const preview = previewRows(mappingOf(header), head, lancashire);
    expect(preview.header).toEqual(header);
    expect(preview.rows.map(({ line }) => line)).toEqual([3, 4]);
    expect(preview.figures.slice(1).map((row) => row.slice(0, 4))).toEqual([
      ['asb-incidents', 'E07000117', '2024-01', '5'],
    ]);
    expect(preview.account.map(({ kind, rows }) => [kind, rows])).toEqual([
      ['counted', 1],
      ['rejected', 1],
    ]);
    expect(preview.asks.map(({ text }) => text)).toEqual(['Burnly']);
    expect(preview.faults).toEqual([]);
  });

  it('shows rows without figures while columns are to be chosen', () => {
    const head = headOf([header, ['Burnley', '2024-01', '5']]);
    const preview = previewRows(mappingOf(header, { area: undefined }), head, lancashire);
    expect(preview.rows).toHaveLength(1);
    expect(preview.figures).toHaveLength(1);
  });
});
