import { existsSync, readFileSync } from 'node:fs';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { knownPackage } from '../../../src/extracts/knownPackage';
import { recordedCrimeTable } from '../../../src/extracts/recordedCrimeTable';
import { adaptedOf, headOf } from './adaptedOf';
import { cellsOfCsv } from './cellsOfCsv';
import { lancashireFacts } from './knownLancashire';

const fixture = 'tests/fixtures/own/table-c2.csv';
const rows = cellsOfCsv(readFileSync(fixture, 'utf8'));
const name = 'policeforceareatablesyejune25final_TableC2.csv';
const read = (given: Parameters<typeof adaptedOf>[2] = {}, table = rows) =>
  adaptedOf(recordedCrimeTable, table, { name, ...given });

/** Rows with the cells of one column changed. */
const changed = (at: number, change: (cell: string, row: number) => string) =>
  rows.map((cells, row) => cells.map((cell, place) => (place === at ? change(cell, row) : cell)));

describe('recordedCrimeTable', () => {
  it('is told by its header, whatever stands above it', () => {
    expect(recordedCrimeTable.recognises(headOf(rows))).toEqual({ headerLine: 8 });
    expect(recordedCrimeTable.recognises(headOf(rows.slice(7)))).toEqual({ headerLine: 1 });
    expect(recordedCrimeTable.recognises(headOf(rows.slice(0, 7)))).toBeUndefined();
    expect(recordedCrimeTable.recognises(headOf([['indicator', 'area_code']]))).toBeUndefined();
  });

  it('accounts for every row below the header', () => {
    expect(read().told).toEqual([
      'counted 15: figures of areas of the loaded package',

      'leftOut 11: the loaded package does not list the area',
      'leftOut 3: a whole police force that the loaded package does not list',
      'leftOut 3: a partnership of several districts that the loaded package does not list',
      'leftOut 4: crimes that the police put to no partnership',
      'leftOut 2: one of several partnerships that divide a district',
    ]);
    expect(read().faults).toEqual([]);
  });

  it('gives the figures of the default package for the very same release', () => {
    const shipped = cellsOfCsv(readFileSync('data/csp-recorded-crime.csv', 'utf8')).filter(
      (row) => row[2] === 'YE2025-06',
    );
    expect(shipped).toHaveLength(126);
    expect(read().observations).toEqual(expect.arrayContaining(shipped));
  });

  it('gives the force its own row, with the crimes that have no district', () => {
    expect(read().observations).toContainEqual([
      'csp-violence',
      'E23000003',
      'YE2025-06',
      '54647',
      '',
      'csp-ye-jun-2025',
    ]);
  });

  it('defines only what the loaded package does not know', () => {
    const { tables } = read();
    const indicators = tables.get('indicators') ?? [];
    expect(indicators[0]?.slice(0, 3)).toEqual(['indicator', 'theme', 'title']);
    expect(indicators).toHaveLength(1 + 14);
    expect(indicators.map(([code]) => code)).not.toContain('csp-violence');
    expect(indicators.find(([code]) => code === 'csp-burglary')).toContain('census-2021');
    expect(tables.get('themes')?.[1]?.[0]).toBe('recorded-crime');
    expect(tables.has('sources')).toBe(false);
    const bare = knownPackage({ ...lancashireFacts, indicators: [], themes: [], sources: [] });
    const all = read({ known: bare }).tables;
    expect(all.get('indicators')).toHaveLength(1 + 23);
    expect(all.get('sources')?.[1]?.slice(0, 3)).toEqual([
      'csp-ye-jun-2025',
      'Office for National Statistics and Home Office',
      'Table C2: Number of police recorded crimes for headline offences by Community Safety Partnership area, England and Wales, year ending June 2025',
    ]);
  });

  it('reads the workbook as it reads the text', async () => {
    const sheets = await readWorkbook('tests/fixtures/own/table-c2.xlsx');
    const cells = sheets[2]?.data.map((row) => row.map((cell) => String(cell ?? ''))) ?? [];
    expect(read({}, cells).observations).toEqual(read().observations);
    expect(read({}, cells).told).toEqual(read().told);
  });

  it('takes names where there are no codes, and never a force for a district of its name', () => {
    const codes = [0, 2, 4];
    const named = rows.map((cells) => cells.filter((_, place) => !codes.includes(place)));
    const { observations, told } = read({}, named);
    expect(observations).toEqual(read().observations);
    expect(told[0]).toBe('counted 15: figures of areas of the loaded package');
    expect(told.join()).toContain('2: one of several partnerships that divide a district');
    const wiltshire = knownPackage({
      ...lancashireFacts,
      areas: [{ code: 'E07000121', name: 'Lancashire', otherNames: [], isGroup: false }],
    });
    expect(read({ known: wiltshire }, named).observations).toEqual([]);
  });

  it('does not take an area by its name where it has another code', () => {
    const recoded = changed(4, (cell) => (cell === 'E07000117' ? 'E07000999' : cell));
    const { observations, told } = read({}, recoded);
    expect(observations.some(([, area]) => area === 'E07000117')).toBe(false);
    expect(told[0]).toBe('counted 14: figures of areas of the loaded package');
  });

  it('takes partnerships that divide a district by their own codes', () => {
    const bournemouth = { code: 'E22000063', name: 'Bournemouth', otherNames: [], isGroup: false };
    const whole = { code: 'E06000058', name: 'BCP', otherNames: [], isGroup: false };
    const known = knownPackage({ ...lancashireFacts, areas: [whole, bournemouth] });
    const areas = new Set(read({ known }).observations.map(([, area]) => area));
    expect([...areas]).toEqual(['E22000063']);
  });

  it('knows headers by release, with footnote marks, and names what is new by its own words', () => {
    const header = changed(6, (cell, row) =>
      row === 7 ? 'Total recorded crime - excluding fraud [note 12]' : cell,
    ).map((cells, row) =>
      cells.map((cell, at) =>
        row === 7 && at === 8 ? 'Homicide3' : at === 28 && row === 7 ? 'Cyber nuisance [x]' : cell,
      ),
    );
    const { observations, tables } = read({}, header);
    const codes = new Set(observations.map(([indicator]) => indicator));
    expect(codes).toContain('csp-all-crime');
    expect(codes).toContain('csp-homicide');
    expect(codes).toContain('csp-cyber-nuisance');
    const row = tables.get('indicators')?.find(([code]) => code === 'csp-cyber-nuisance');
    expect(row?.[3]).toBe('Cyber nuisance');
  });

  it('keeps markers, and reports what is neither number nor marker', () => {
    const values = ['[x]', '[u]', '5 [r]', '-', '12 [u]'];
    const marked = changed(7, (cell, row) =>
      rows[row]?.[0] === 'E23000003' && row > 7 ? (values.shift() ?? cell) : cell,
    );
    const { observations, faults } = read({}, marked);
    const violence = observations.filter(([indicator]) => indicator === 'csp-violence');
    expect(violence.slice(0, 4).map((row) => row.slice(3, 5))).toEqual([
      ['[x]', ''],
      ['[u]', ''],
      ['5', 'r'],
      ['12', ''],
    ]);
    expect(faults).toEqual([
      expect.stringContaining(
        '"-" is neither a number nor a marker. Correct the cell; this figure was left out.',
      ),
      expect.stringContaining('"12 [u]" is marked as of low reliability.'),
    ]);
  });

  it('asks for the year where neither title nor name says it, and takes the answer', () => {
    const untitled = changed(0, (cell, row) => (row === 0 ? 'Table C2' : cell));
    const asked = read({ name: 'sheet.csv' }, untitled);
    expect(asked.asks).toEqual([
      {
        about: 'period',
        what: 'Neither the title nor the name of the file says for which 12 months the figures are.',
      },
    ]);
    expect(asked.observations).toEqual([]);
    expect(asked.told).toEqual(['rejected 38: the year of the table is not known']);
    expect(read({}, untitled).observations).toEqual(read().observations);
    const answered = read(
      { name: 'sheet.csv', answers: { period: 'year ending June 2025' } },
      untitled,
    );
    expect(answered.observations).toEqual(read().observations);
    const again = read({ name: 'sheet.csv', answers: { period: '05/06' } }, untitled);
    expect(again.asks?.[0]?.what).toContain('could be');
    const calendar = read({ answers: { period: '2023' } }, untitled);
    expect(calendar.observations[0]?.slice(2, 6)).toEqual([
      'YE2023-12',
      expect.anything(),
      '',
      'csp-ye-dec-2023',
    ]);
  });

  it('knows headers of other releases', () => {
    const names: Record<number, string> = {
      0: 'PFA code',
      1: 'Force name',
      2: 'CSP code [note 2]',
      3: 'CSP name',
      4: 'LA code',
      5: 'Local Authority District name',
      6: 'Total police recorded crime (excluding fraud)',
      7: 'Violence against the person offences',
      14: 'Robbery offences',
      26: 'Possession of weapons',
    };
    const renamed = rows.map((cells, row) => [
      row === 7 ? 'Region name' : 'North West',
      ...cells.map((cell, at) => (row === 7 ? (names[at] ?? cell) : cell)),
    ]);
    renamed[0] = rows[0] ?? [];
    const { observations, faults } = read({}, renamed);
    expect(observations).toEqual(read().observations);
    expect(faults).toEqual([expect.stringContaining('passed over: "Region name".')]);
  });

  it.each([
    'Table C3: Rate of police recorded crime per 1,000 population, year ending June 2025',
    'Police recorded crime by partnership, crimes per 1,000 residents, year ending June 2025',
  ])('refuses a table of rates: %s', (title) => {
    const rates = changed(0, (cell, row) => (row === 0 ? title : cell));
    expect(read({}, rates).observations).toEqual([]);
    expect(read({}, rates).faults[0]).toContain('holds rates or changes, not numbers of crimes');
  });

  it('passes over populations and changes, and trusts neither of two columns of one name', () => {
    const other = changed(8, (cell, row) => (row === 7 ? 'Violence against the person' : cell)).map(
      (cells, row) =>
        cells.map((cell, at) => (row === 7 && at === 28 ? 'Percentage change' : cell)),
    );
    const { observations, faults } = read({}, other);
    const codes = new Set(observations.map(([indicator]) => indicator));
    expect(codes).not.toContain('csp-violence');
    expect(codes).not.toContain('csp-miscellaneous');
    expect(codes).toContain('csp-robbery');
    expect(faults[0]).toContain('More than one column has this name.');
    expect(faults[1]).toContain('"Percentage change"');
  });

  it('takes a row once, and says where it stood before', () => {
    const burnley = rows.findIndex(([, , , , code]) => code === 'E07000117');
    const twice = [...rows, rows[burnley] ?? []];
    expect(read({}, twice).told).toContain(
      `rejected 1: the area stands in line ${burnley + 1} already`,
    );
    expect(read({}, twice).observations).toEqual(read().observations);
  });
});

const shared = '/work/shared/data/tidy/recorded_crime_csp_all_england_wales.csv';
const whole = '/work/shared/data/raw/policeforceareatablesyejune25final_TableC2.csv';

describe.skipIf(!existsSync(shared) || !existsSync(whole))('the whole of Table C2', () => {
  it('gives every cell of the tidy data', () => {
    const tidy = cellsOfCsv(readFileSync(shared, 'utf8'))
      .slice(1)
      .filter((row) => row[0] === '2025-06' && row[7] !== 'unassigned');
    const wanted = new Map<string, string>();
    for (const [, force = '', , partnership = '', , , , level, offence = '', count = ''] of tidy) {
      wanted.set(`${level === 'PFA' ? force : partnership} ${offence}`, count);
    }
    const codes = new Set([...wanted.keys()].map((key) => key.slice(0, 9)));
    const known = knownPackage({
      ...lancashireFacts,
      areas: [...codes].map((code) => ({ code, name: code, otherNames: [], isGroup: false })),
    });
    const { observations } = read({ known }, cellsOfCsv(readFileSync(whole, 'utf8')));
    expect(observations).toHaveLength(wanted.size);
    const offences = [...new Set(tidy.map((row) => row[8] ?? ''))];
    const counts = [...codes].flatMap((code) =>
      offences.map((one) => wanted.get(`${code} ${one}`)),
    );
    const got = new Map<string, string[]>();
    for (const [, area = '', , value = ''] of observations) {
      got.set(area, [...(got.get(area) ?? []), value]);
    }
    expect([...codes].flatMap((code) => got.get(code) ?? [])).toEqual(counts);
  });
});
