import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adapters } from '../../../src/extracts/adapters';
import { guessedMapping } from '../../../src/extracts/guessedMapping';
import { mappedAdapter } from '../../../src/extracts/mappedAdapter';
import { lancashire } from './knownLancashire';
import { dropped, given } from './ownDrop';

const file = (name: string) => readFileSync(`tests/fixtures/own/${name}`);
const released = 'policeforceareatablesyejune25final_TableC2.csv';

const heading = 'Geography|Jan-22 - Dec-22||Jan-23 - Dec-23||Change|';
const measures = '|Actuals|Per 1000 population|Actuals|Per 1000 population|Numeric|Percent';
const pasted = [
  'Violence against the person recorded by the police',
  heading,
  measures,
  'Lancashire-12|40,453|32.7|37,607|30.4|-2,846|-7%',
  'Burnley|4,710|49.7|4,161|43.9|-549|-12%',
  'Ribble Valley|1,026|16.6|979|15.8|-47|-5%',
];
const violence = {
  'violence-against-the-person L12 2022': '40453',
  'violence-against-the-person L12 2023': '37607',
  'violence-against-the-person E07000117 2022': '4710',
  'violence-against-the-person E07000117 2023': '4161',
  'violence-against-the-person E07000124 2022': '1026',
  'violence-against-the-person E07000124 2023': '979',
};

describe('a drop of tables', () => {
  it.each(['table-c2.csv', 'table-c2.xlsx'])('reads Table C2 from %s', async (name) => {
    const drop = await dropped([given(name, file(name))]);
    expect(drop.figures.get('csp-violence E07000117 YE2025-06')).toBe('3880');
    expect(drop.figures.size).toBe(345);
    expect(
      drop.words.filter((words) => !words.includes('Cover') && !words.includes('Notes')),
    ).toEqual([]);
    expect(drop.account).toContain('counted 15: figures of areas of the loaded package');
  });

  it('passes over the cover sheet of a workbook, and says so', async () => {
    const drop = await dropped([given('c2.xlsx', file('table-c2.xlsx'))]);
    expect(drop.read.map(({ name }) => name)).toEqual(['c2.xlsx > Notes', 'c2.xlsx > Table C2']);
    expect(drop.words).toEqual([
      'c2.xlsx > Cover sheet: The sheet is text without columns and was passed over. Nothing needs to be done unless it should hold figures.',
    ]);
  });

  it('asks for the year of Table C2 and takes the answer', async () => {
    const text = file('table-c2.csv').toString().replace(', year ending June 2025', '');
    const first = await dropped([given('sheet.csv', text)]);
    expect(first.read[0]?.asks.map(({ about }) => about)).toEqual(['period']);
    const answers = new Map([['sheet.csv', { period: 'YE2025-06' }]]);
    const second = await dropped([given('sheet.csv', text)], lancashire, { answers });
    expect(second.figures.size).toBe(345);
    expect((await dropped([given(released, text)])).figures.size).toBe(345);
  });

  it.each([
    ['tabs', '\t'],
    ['semicolons', ';'],
    ['bars', '|'],
  ])('reads the table of two periods with %s', async (_, mark) => {
    const text = pasted.map((line) => line.replaceAll('|', mark)).join('\r\n');
    const drop = await dropped([given('pasted.txt', text)]);
    expect(Object.fromEntries(drop.figures)).toEqual(violence);
    expect(drop.words).toEqual([]);
  });

  it('reads the table of two periods with several spaces', async () => {
    const text = pasted
      .map((line) =>
        line
          .split('|')
          .map((cell) => cell.padEnd(20))
          .join('  ')
          .trimEnd(),
      )
      .join('\n');
    const drop = await dropped([given('pasted.txt', text)]);
    expect(Object.fromEntries(drop.figures)).toEqual(violence);
    expect(drop.words).toEqual([]);
  });

  it('reads next quarter\u2019s file of a colleague by the mapping of this one', async () => {
    const first =
      'Complaints, quarter 1\nDistrict,Month,Complaints\nBurnley,Jan 2024,"1,025"\nWyre,Jan 2024,7\n';
    const unknown = await dropped([given('q1.csv', first)]);
    expect(unknown.read[0]?.adapter).toBeUndefined();
    const head = unknown.read[0]?.head ?? { name: '', rows: [] };
    const mapping = {
      ...guessedMapping(head, lancashire),
      indicator: { fixed: 'policeuk-asb' },
    };
    const next = first.replaceAll('Jan', 'Apr').replace('quarter 1', 'quarter 2');
    const options = { adapters: [mappedAdapter(mapping), ...adapters] };
    const drop = await dropped([given('q2.csv', next)], lancashire, options);
    expect(Object.fromEntries(drop.figures)).toEqual({
      'policeuk-asb E07000117 2024-04': '1025',
      'policeuk-asb E07000128 2024-04': '7',
    });
    expect(drop.words).toEqual([]);
  });

  it('reads a canonical worksheet and a canonical file with a title', async () => {
    const text =
      'Our figures\n\nperiod,value,indicator,area_code\n2024,12,asb-incidents,E07000117\n';
    const drop = await dropped([given('ours.csv', text)]);
    expect(Object.fromEntries(drop.figures)).toEqual({ 'asb-incidents E07000117 2024': '12' });
  });
});
