import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessedMapping } from '../../../src/extracts/guessedMapping';
import { mappedAdapter } from '../../../src/extracts/mappedAdapter';
import type { Mapping } from '../../../src/extracts/mapping';
import { adaptedOf, headOf } from './adaptedOf';
import { cellsOfCsv } from './cellsOfCsv';
import { lancashire, lancashireFacts } from './knownLancashire';
import { mappingOf } from './mappingOf';

const header = ['District', 'Month', 'Count', 'Kind'];
const read = (rows: string[][], changes: Partial<Mapping> = {}) =>
  adaptedOf(mappedAdapter(mappingOf(header, changes)), [header, ...rows]);

describe('mappedAdapter', () => {
  it('applies to next quarter\u2019s file, and to no other', () => {
    const { recognises } = mappedAdapter(mappingOf(header));
    expect(recognises(headOf([['Quarter 2'], [' district', 'Month ', 'COUNT', 'kind']]))).toEqual({
      headerLine: 2,
    });
    expect(recognises(headOf([['District', 'Count', 'Month', 'Kind']]))).toBeUndefined();
    expect(recognises(headOf([]))).toBeUndefined();
    expect(mappedAdapter(mappingOf([])).recognises(headOf([['a']]))).toBeUndefined();
  });

  it('makes canonical rows, with a source of its own', () => {
    const { tables, told, faults } = read([
      ['Burnley', 'Jan 2024', '1,204 ', 'x'],
      ['WYRE BOROUGH', '2024-02', '[c]', 'x'],
    ]);
    expect(tables.get('observations')).toEqual([
      ['indicator', 'area_code', 'period', 'value', 'status', 'source'],
      ['asb-incidents', 'E07000117', '2024-01', '1204', '', 'own-noise-complaints'],
      ['asb-incidents', 'E07000128', '2024-02', '[c]', '', 'own-noise-complaints'],
    ]);
    expect(tables.get('sources')?.[1]?.slice(0, 3)).toEqual([
      'own-noise-complaints',
      '',
      'Noise complaints',
    ]);
    expect(told).toEqual(['counted 2: figures']);
    expect(faults).toEqual([]);
  });

  it.each([
    ['abc', 'is neither a number nor a marker', 'the number cannot be read'],
    ['#N/A', 'is neither a number nor a marker', 'the number cannot be read'],
    ['100%', 'is neither a number nor a marker', 'the number cannot be read'],
    ['-5', 'is negative, as no count is', 'the number is negative'],
    ['1.5', 'is a fraction, as no count is', 'the number is a fraction'],
  ])('a sum of which one part is %s is not known, and no smaller number', (part, words, why) => {
    const rows = [
      ['Burnley', '2024-01', '7', ''],
      ['Burnley', '2024-01', part, ''],
      ['Burnley', '2024-02', part, ''],
      ['Burnley', '2024-02', '8', ''],
      ['Wyre', '2024-01', '9', ''],
    ];
    const { observations, told, faults } = read(rows, { value: { column: 2, addUp: true } });
    expect(observations.map((cells) => cells.slice(1, 4).join(' '))).toEqual([
      'E07000117 2024-01 [x]',
      'E07000117 2024-02 [x]',
      'E07000128 2024-01 9',
    ]);
    expect(told).toEqual(['counted 3: figures', `rejected 2: ${why}`]);
    expect(faults[0]).toContain(
      `"${part}" ${words}. Correct it; what it is added to is not known until then.`,
    );
  });

  it('counts rows as incidents, of the kinds that were chosen', () => {
    const { observations, told } = read(
      [
        ['Burnley', '2024-01', '', 'noise'],
        ['Burnley', '2024-01', '', ' noise '],
        ['Burnley', '2024-01', '', 'litter'],
        ['Wyre', '2024-01', '', 'noise'],
      ],
      { value: 'rows', filters: [{ column: 3, texts: ['noise', 'music'] }] },
    );
    expect(observations.map((row) => row.slice(1, 4))).toEqual([
      ['E07000117', '2024-01', '2'],
      ['E07000128', '2024-01', '1'],
    ]);
    expect(told).toEqual([
      'counted 3: incidents',
      'leftOut 1: not among the rows that were chosen',
    ]);
  });

  it('adds up only where told to, and a sum with a hidden part is hidden', () => {
    const rows = [
      ['Burnley', '2024-01', '2', ''],
      ['Burnley', '2024-01', '3', ''],
      ['Wyre', '2024-01', '[c]', ''],
      ['Wyre', '2024-01', '3', ''],
    ];
    const { observations, faults, told } = read([
      ...rows,
      ['Wyre', '2024-02', '3', ''],
      ['Wyre', '2024-02', '3', ''],
    ]);
    expect(observations).toEqual([]);
    expect([faults[0], faults[2]]).toEqual([
      'dropped.csv, line 3: For the same area and period line 2 has another number. Choose which rows count, or add them up; none of them was used.',
      'dropped.csv, line 7: For the same area and period line 6 has the same number. Choose which rows count, or add them up; none of them was used.',
    ]);
    expect(told).toEqual(['rejected 6: several rows for the same area and period']);
    const added = read(rows, { value: { column: 2, addUp: true } }).observations;
    expect(added.map((row) => row[3])).toEqual(['5', '[c]']);
  });

  it.each([
    ['iso', (day: number) => `2024-03-${day}`],
    ['dayFirst', (day: number) => `${day}/03/2024`],
    ['monthFirst', (day: number) => `3/${day}/2024 10:30`],
  ] as const)('says where incidents by date (%s) break off within a month', (form, written) => {
    const incidents = (days: readonly number[]) =>
      read(
        days.map((day) => ['Burnley', written(day), '', '']),
        { value: 'rows', period: { column: 1, form } },
      ).faults;
    const half = Array.from({ length: 15 }, (_, at) => at + 1);
    expect(incidents(half)).toEqual([
      'dropped.csv: The last records are of day 15 of March 2024: the month seems not to be whole. Compare the month only once a whole one is there.',
    ]);
    expect(incidents([...half, 29])).toEqual([]);
    // The first of the month stands for the month.
    expect(incidents(half.map(() => 1))).toEqual([]);
    expect(incidents(half.map((day) => day + 15))).toEqual([
      expect.stringContaining('The first records are of day 16 of March 2024'),
    ]);
  });

  it('takes names that were confirmed, and asks for the others with suggestions', () => {
    const rows = [
      ['Burnly', '2024-01', '2', ''],
      ['Rosendale', '2024-01', '3', ''],
      ['Rosendale', '2024-02', '3', ''],
      ['', '2024-02', '3', ''],
    ];
    const { observations, asks, told } = read(rows, { confirmed: [['BURNLY', 'E07000117']] });
    expect(observations.map((row) => row[1])).toEqual(['E07000117']);
    expect(asks).toEqual([
      {
        about: 'area',
        text: 'Rosendale',
        what: '"Rosendale" is no area of the loaded package.',
        suggestions: ['E07000125'],
      },
    ]);
    expect(told).toEqual([
      'counted 1: figures',
      'leftOut 1: no area',
      'rejected 2: the loaded package does not know the name of the area',
    ]);
  });

  it('does not take a name that is confirmed for an area which the package does not have', () => {
    const { observations } = read([['Burnley', '2024-01', '2', '']], {
      confirmed: [['Burnley', 'E0']],
    });
    expect(observations).toEqual([]);
  });

  it('says what it cannot read, and leaves a formula alone', () => {
    const { observations, faults, told } = read([
      ['Burnley', 'Janvier 2024', '2', ''],
      ['Burnley', '2024-01', "=cmd|' /C calc'!A0", ''],
    ]);
    expect(observations).toEqual([]);
    expect(faults).toEqual([
      'dropped.csv, line 2: "Janvier 2024" cannot be read as periods as they are written. Correct it or choose how it is written; the row was left out.',
      `dropped.csv, line 3: "=cmd|' /C calc'!A0" is neither a number nor a marker. Correct it; the row was left out.`,
    ]);
    expect(told).toEqual([
      'rejected 1: the period cannot be read',
      'rejected 1: the number cannot be read',
    ]);
  });

  it.each<[string, Mapping['period'], string]>([
    ['45292', { column: 1, form: 'excelSerial' }, '2024-01'],
    ['03/04/2024', { column: 1, form: 'dayFirst' }, '2024-04'],
    ['03/04/2024', { column: 1, form: 'monthFirst' }, '2024-03'],
    ['anything', { fixed: 'year ending June 2025' }, 'YE2025-06'],
  ])('reads %j by %j as %s', (text, period, code) => {
    const { observations } = read([['Burnley', text, '2', '']], { period });
    expect(observations[0]?.[2]).toBe(code);
  });

  it('reads nothing while something is still to be chosen', () => {
    const { observations, told } = read([['Burnley', '03/04/2024', '2', '']], {
      period: { column: 1, form: undefined },
    });
    expect(observations).toEqual([]);
    expect(told).toEqual(['rejected 1: not all columns are chosen']);
  });

  it('brings the indicators that it defines, and a theme for them', () => {
    const defined = {
      code: 'noise',
      theme: 'own',
      title: 'Noise complaints',
      shortTitle: 'Noise',
      units: ['complaint', 'complaints'],
      definition: 'Complaints.',
      caveat: 'Ours.',
      status: 'Management information',
    } as const;
    const { tables, observations, asks } = read(
      [
        ['Burnley', '2024-01', '2', 'Noise'],
        ['Burnley', '2024-01', '2', 'asb-incidents'],
        ['Burnley', '2024-01', '2', '__proto__'],
      ],
      { indicator: { column: 3, codes: [['Noise', 'noise']] }, defined: [defined] },
    );
    expect(observations.map(([code]) => code)).toEqual(['noise', 'asb-incidents']);
    expect(tables.get('indicators')?.[1]?.slice(0, 4)).toEqual([
      'noise',
      'own',
      'Noise complaints',
      'Noise',
    ]);
    expect(tables.get('themes')?.[1]?.slice(0, 2)).toEqual(['own', 'Added figures']);
    expect(asks?.map(({ about, text }) => [about, text])).toEqual([['indicator', '__proto__']]);
  });

  it('is unharmed by names that stand twice: columns go by their place', () => {
    const twice = ['Area', 'Area', '__proto__', '__proto__'];
    const mapping = mappingOf(twice, {
      area: { column: 1, by: 'code' },
      period: { column: 2, form: 'written' },
      value: { column: 3 },
    });
    const rows = [twice, ['nowhere', 'E07000117', '2024', '7']];
    expect(adaptedOf(mappedAdapter(mapping), rows).observations[0]?.slice(0, 4)).toEqual([
      'asb-incidents',
      'E07000117',
      '2024',
      '7',
    ]);
  });

  it.each(['asb', 'csp-recorded-crime', 'road-collisions', 'policeuk-asb'])(
    'gives the rows of the canonical file %s back',
    (file) => {
      const rows = cellsOfCsv(readFileSync(`data/${file}.csv`, 'utf8'));
      const mapping = guessedMapping(headOf(rows), lancashire);
      const { observations, faults } = adaptedOf(mappedAdapter(mapping), rows);
      expect(observations.map((row) => row.slice(0, 5))).toEqual(
        rows.slice(1).map((row) => row.slice(0, 5)),
      );
      expect(faults).toEqual([]);
    },
  );

  it('gives any canonical rows back, also from what is kept as JSON', () => {
    const row = fc.tuple(
      fc.constantFrom(...lancashireFacts.indicators.map(({ code }) => code)),
      fc.constantFrom(...lancashireFacts.areas.map(({ code }) => code)),
      fc.constantFrom('2023', '2022/23', '2023-Q4', '2023-11', 'YE2025-06'),
      fc.oneof(fc.nat().map(String), fc.constantFrom('[c]', '[x]', '[z]', '[u]', '')),
      fc.constantFrom('', 'p', 'r', 'e'),
    );
    const canonical = ['indicator', 'area_code', 'period', 'value', 'status'];
    const mapping = mappingOf(canonical, {
      area: { column: 1, by: 'code' },
      period: { column: 2, form: 'written' },
      indicator: { column: 0, codes: [] },
      value: { column: 3 },
      status: 4,
    });
    const kept = JSON.parse(JSON.stringify(mapping)) as Mapping;
    fc.assert(
      fc.property(
        fc.uniqueArray(row, {
          minLength: 1,
          maxLength: 30,
          selector: (cells) => cells.slice(0, 3).join(),
        }),
        (rows) => {
          const { observations } = adaptedOf(mappedAdapter(kept), [canonical, ...rows]);
          expect(observations.map((cells) => cells.slice(0, 5))).toEqual(rows);
        },
      ),
    );
  });
});
