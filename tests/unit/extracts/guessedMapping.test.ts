import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guessedMapping } from '../../../src/extracts/guessedMapping';
import { mappingGaps } from '../../../src/extracts/mapping';
import { headOf } from './adaptedOf';
import { cellsOfCsv } from './cellsOfCsv';
import { lancashire } from './knownLancashire';

const guess = (rows: string[][], name?: string) => guessedMapping(headOf(rows, name), lancashire);

describe('guessedMapping', () => {
  it('finds area, month and count of a colleague\u2019s table, and asks for the indicator', () => {
    const mapping = guess([
      ['Noise complaints to the council'],
      ['Ref', 'District', 'Ward', 'Month', 'Rate per 1,000', 'Complaints'],
      ['N1', 'Burnley', 'Daneshouse', 'Jan 2024', '0.3', '25'],
      ['N2', 'Ribble Vally', 'Clitheroe', 'Jan 2024', '0.1', '1,204'],
      ['N3', 'Wyre', 'Fleetwood', 'Feb 2024', '0.2', '[c]'],
    ]);
    expect(mapping).toMatchObject({
      title: 'Noise complaints to the council',
      area: { column: 1, by: 'name' },
      period: { column: 3, form: 'written' },
      indicator: undefined,
      value: { column: 5 },
    });
    expect(mappingGaps(mapping)).toEqual(['indicator']);
  });

  it('takes no list of incidents where a column of counts has cells that are none', () => {
    const mapping = guess([
      ['Area', 'Month', 'Incidents'],
      ['Burnley', '2024-01', '1,234'],
      ['Wyre', '2024-01', '<5'],
      ['Preston', '2024-01', '-'],
    ]);
    expect(mapping.value).toBeUndefined();
    expect(mappingGaps(mapping)).toEqual(['indicator', 'value']);
  });

  it('takes no number that names a record for a count', () => {
    const mapping = guess([
      ['Incident number', 'District', 'Date'],
      ['20240017', 'Burnley', '31/01/2024'],
      ['20240018', 'Wyre', '01/02/2024'],
    ]);
    expect(mapping.value).toBe('rows');
  });

  it('takes codes rather than names, and rows as incidents where nothing is counted', () => {
    const mapping = guess(
      [
        ['Incident ID', 'Local authority', 'LAD code', 'Date'],
        ['77001', 'Burnley', 'E07000117', '31/01/2024'],
        ['77002', 'Wyre', 'E07000128', '01/02/2024'],
      ],
      'incidents.csv',
    );
    expect(mapping).toMatchObject({
      title: 'incidents.csv',
      area: { column: 2, by: 'code' },
      period: { column: 3, form: 'dayFirst' },
      value: 'rows',
    });
  });

  it('takes Excel serial numbers for dates only where the column is named so', () => {
    const rows = (name: string) => [
      ['District', name, 'Total'],
      ['Burnley', '45292', '12'],
      ['Wyre', '45323', '13'],
    ];
    expect(guess(rows('Date')).period).toEqual({ column: 1, form: 'excelSerial' });
    expect(guess(rows('Steps')).period).toBeUndefined();
  });

  it('leaves dates with two readings to choose', () => {
    const mapping = guess([
      ['District', 'Date', 'Total'],
      ['Burnley', '03/04/2024', '12'],
    ]);
    expect(mapping.period).toEqual({ column: 1, form: undefined });
    expect(mappingGaps(mapping)).toEqual(['period', 'indicator']);
  });

  it('knows a canonical file in full', () => {
    const rows = cellsOfCsv(readFileSync('data/asb.csv', 'utf8'));
    expect(guess(rows)).toMatchObject({
      area: { column: 1, by: 'code' },
      period: { column: 2, form: 'written' },
      indicator: { column: 0, codes: [] },
      value: { column: 3 },
      status: 4,
    });
    expect(mappingGaps(guess(rows))).toEqual([]);
  });

  it('takes the row that a person says is the header', () => {
    const head = headOf([
      ['2023', '2024', '2025'],
      ['District', 'Month', 'Total'],
      ['Wyre', '2024-01', '3'],
    ]);
    const mapping = guessedMapping(head, lancashire, head.rows[1]);
    expect(mapping.shape).toBe('["district","month","total"]');
    expect(mapping.value).toEqual({ column: 2 });
  });

  it('chooses nothing of a table that is none, or has odd names, or no rows', () => {
    expect(mappingGaps(guess([]))).toEqual(['area', 'period', 'indicator', 'value']);
    expect(mappingGaps(guess([['one text with no delimiter']]))).toHaveLength(4);
    expect(
      guess([
        ['__proto__', 'constructor'],
        ['a', 'b'],
      ]).area,
    ).toBeUndefined();
    expect(guess([['District', 'Month', 'Count']])).toMatchObject({
      area: { column: 0, by: 'name' },
      value: undefined,
    });
  });
});
