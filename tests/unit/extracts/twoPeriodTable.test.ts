import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { twoPeriodTable } from '../../../src/extracts/twoPeriodTable';
import { adaptedOf, headOf } from './adaptedOf';
import { cellsOfCsv } from './cellsOfCsv';

const published = [
  ['anti-social-behaviour', 'asb-incidents', 'asb'],
  ['domestic-abuse', 'domestic-abuse-crimes', 'domestic-abuse'],
  ['violence-against-the-person', 'violence-against-the-person', 'violence'],
] as const;

const rowsOf = (name: string) =>
  cellsOfCsv(readFileSync(`tests/fixtures/own/${name}-2022-2023.csv`, 'utf8'));

const withSource = (row: readonly string[] | undefined) => row?.slice(0, 4);

/** A table as the committee prints it, with its title and two rows of headings. */
function printed(name = 'anti-social-behaviour', title = 'Anti-social behaviour'): string[][] {
  return [
    [title],
    ['Geography', 'Jan-22 - Dec-22', '', 'Jan-23 - Dec-23', '', 'Change', ''],
    ['', 'Actuals', 'Per 1000 population', 'Actuals', 'Per 1000 population', 'Numeric', 'Percent'],
    ...rowsOf(name)
      .slice(1)
      .map(([, area = '', first, rate, second, later, change, percent]) => [
        area,
        Number(first).toLocaleString('en-GB'),
        rate ?? '',
        Number(second).toLocaleString('en-GB'),
        later ?? '',
        Number(change).toLocaleString('en-GB'),
        `${percent}%`,
      ]),
  ];
}

const asb = { answers: { indicator: 'asb-incidents' } };

/** Rows split at commas where each line is one text, as a file without a delimiter of its own comes. */
const atCommas = (lines: readonly string[]) => lines.map((line) => line.split(','));

describe('twoPeriodTable', () => {
  it.each(published)(
    'reads the published table of %s into the shipped figures',
    (name, indicator, file) => {
      const shipped = cellsOfCsv(readFileSync(`data/${file}.csv`, 'utf8')).slice(1);
      const wanted = shipped.filter((row) => row[0] === indicator).map(withSource);
      const { observations, faults, told } = adaptedOf(twoPeriodTable, rowsOf(name), {
        answers: { indicator },
      });
      expect(new Set(observations.map((row) => withSource(row)?.join()))).toEqual(
        new Set(wanted.map((row) => row?.join())),
      );
      expect(observations).toHaveLength(wanted.length);
      expect(faults).toEqual([]);
      expect(told).toEqual(['counted 13: counts of two periods']);
    },
  );

  it('reads it as it is printed, with merged headings in two lines', () => {
    expect(twoPeriodTable.recognises(headOf(printed()))).toEqual({ headerLine: 3, loose: true });
    const { observations, faults } = adaptedOf(twoPeriodTable, printed(), asb);
    expect(observations).toHaveLength(26);
    expect(observations.slice(0, 2)).toEqual([
      ['asb-incidents', 'L12', '2022', '40808', '', 'two-period-table'],
      ['asb-incidents', 'L12', '2023', '38039', '', 'two-period-table'],
    ]);
    expect(faults).toEqual([]);
  });

  it.each<[string, (rows: string[][]) => string[][]]>([
    [
      'headings that are merged and appear once',
      ([title = [], , , ...rest]) => [
        title,
        ['Geography', 'Jan-22 - Dec-22', 'Jan-23 - Dec-23', 'Change'],
        ['Actuals', 'Per 1000 population', 'Actuals', 'Per 1000 population', 'Numeric', 'Percent'],
        ...rest,
      ],
    ],
    [
      'changes named in the upper row only',
      ([title = [], , , ...rest]) => [
        title,
        ['Geography', 'Jan-22 - Dec-22', 'Jan-23 - Dec-23', 'Numeric change', '% change'],
        ['', 'Actuals', 'Per 1000 population', 'Actuals', 'Per 1000 population'],
        ...rest,
      ],
    ],
    [
      'line breaks within headings',
      ([title = [], , , ...rest]) => [
        title,
        ['Geography', 'Jan-22 -\nDec-22', '', 'Jan-23 -\nDec-23', '', '', ''],
        [
          '',
          'Actuals',
          'Per 1000\npopulation',
          'Actuals',
          'Per 1000\npopulation',
          'Numeric',
          'Percent',
        ],
        ...rest,
      ],
    ],
    ['tabs in a file split at commas', (rows) => atCommas(rows.map((row) => row.join('\t')))],
    ['semicolons in a file split at commas', (rows) => atCommas(rows.map((row) => row.join(';')))],
    [
      'several spaces in a file split at commas',
      (rows) =>
        atCommas(
          rows.map((row) =>
            row
              .map((cell) => cell.padEnd(22))
              .join('  ')
              .trim(),
          ),
        ),
    ],
    ['no title', (rows) => rows.slice(1)],
    ['notes below', (rows) => [...rows, ['Source: Lancashire Constabulary'], ['', '', '']]],
  ])('reads %s', (_, change) => {
    const rows = change(printed());
    const { observations, faults } = adaptedOf(twoPeriodTable, rows, asb);
    expect(observations).toEqual(adaptedOf(twoPeriodTable, printed(), asb).observations);
    expect(faults).toEqual([]);
  });

  it('says which printed figures are not what the counts give, and takes the counts', () => {
    const rows = printed();
    rows[4] = ['Burnley', '4,666', '49.2', '4,087', '43.2', '-597', '-13%'];
    rows[5] = ['Chorley', '0', '0.0', '0', '', '0', '0%'];
    const { observations, faults } = adaptedOf(twoPeriodTable, rows, asb);
    expect(observations[2]?.slice(1, 4)).toEqual(['E07000117', '2022', '4666']);
    expect(faults).toEqual([
      expect.stringContaining(
        'line 5: Burnley: The rate is printed as 49.2; the count and the population give 49.3.',
      ),
      expect.stringContaining(
        'line 5: Burnley: The change is printed as -597; the two counts give -579.',
      ),
      expect.stringContaining(
        'line 5: Burnley: The percentage is printed as -13%; the two counts give -12.',
      ),
      expect.stringContaining(
        'line 6: Chorley: The change is printed as 0%, but there is no percentage of 0.',
      ),
    ]);
  });

  it('asks for the indicator, with those that share words with the title', () => {
    const { asks, observations, told } = adaptedOf(twoPeriodTable, printed());
    expect(observations).toEqual([]);
    expect(told).toEqual(['counted 13: counts of two periods']);
    expect(asks?.[0]?.about).toBe('indicator');
    expect(asks?.[0]?.what).toBe('Which indicator is the table "Anti-social behaviour" about?');
    expect(asks?.[0]?.suggestions).toContain('asb-incidents');
  });

  it.each([
    'Violence against the person recorded by the police',
    'Table 4: Violence against the person recorded by the police by district',
    'VIOLENCE AGAINST THE PERSON RECORDED BY THE POLICE',
  ])('takes the indicator that the title %j names in full', (title) => {
    const { asks, observations } = adaptedOf(
      twoPeriodTable,
      printed('violence-against-the-person', title),
    );
    expect(asks).toEqual([]);
    expect(observations[0]?.slice(0, 4)).toEqual([
      'violence-against-the-person',
      'L12',
      '2022',
      '40453',
    ]);
  });

  it('does not guess areas: a typo is said with what is near, and left out', () => {
    const rows = printed();
    rows[4] = ['Burnly', '4,666', '49.3', '4,087', '43.2', '-579', '-12%'];
    rows[5] = ['Total', '1', '', '2', '', '', ''];
    const { observations, faults, told, asks } = adaptedOf(twoPeriodTable, rows, asb);
    expect(observations).toHaveLength(22);
    expect(asks).toEqual([
      {
        about: 'area',
        what: '"Burnly" is no area of the loaded package.',
        text: 'Burnly',
        suggestions: ['E07000117'],
      },
    ]);
    const areas = [['Burnly', 'E07000117']] as const;
    const answered = adaptedOf(twoPeriodTable, rows, { answers: { ...asb.answers, areas } });
    expect(answered.observations).toHaveLength(24);
    expect(answered.faults).toEqual([]);
    expect(faults).toEqual([
      expect.stringContaining(
        'line 5: "Burnly" is no area of the loaded package. Is it Burnley? Correct the name',
      ),
    ]);
    expect(told).toEqual([
      'counted 11: counts of two periods',
      'leftOut 1: a total of areas that the table does not name',
      'rejected 1: the loaded package does not know the area',
    ]);
  });

  it('rejects a row that does not fit, an area that stands twice and what is no number', () => {
    const rows = printed();
    rows[4] = ['Burnley', '4,666', '49.3', '4,087', '43.2', '-579', '-12%', 'and more'];
    rows[5] = ['Fylde', 'many', '', '5', '', '', ''];
    rows[8] = ['Lancaster', 'some', '', '5', '', '', ''];
    const { faults, told, observations } = adaptedOf(twoPeriodTable, rows, asb);
    expect(told).toEqual([
      'counted 10: counts of two periods',
      'rejected 1: too few or too many cells for the headings',
      'rejected 2: Fylde stands in the table with other counts',
    ]);
    expect(faults).toEqual([
      'dropped.csv, line 7: Fylde has other counts in line 6. Remove one of the two rows; neither was used.',
      'dropped.csv, line 9: "some" is neither a number nor a marker. Correct the cell; this figure was left out.',
    ]);
    expect(observations).toHaveLength(19);
  });

  it('takes markers, footnote marks and totals of groups', () => {
    const rows = printed();
    rows[3] = ['Lancashire 12 [1]', '40,808 [r]', '33.0', '[c]', '', '', ''];
    expect(adaptedOf(twoPeriodTable, rows, asb).observations.slice(0, 2)).toEqual([
      ['asb-incidents', 'L12', '2022', '40808', 'r', 'two-period-table'],
      ['asb-incidents', 'L12', '2023', '[c]', '', 'two-period-table'],
    ]);
  });

  it('uses nothing where the periods have two readings', () => {
    const rows = printed();
    rows[1] = ['Geography', '2011-12', '', '2012-13', '', '', ''];
    const { observations, faults } = adaptedOf(twoPeriodTable, rows, asb);
    expect(observations).toEqual([]);
    expect(faults[0]).toContain('two readings');
  });

  it.each([
    [
      [
        ['Geography', '2022', '2023'],
        ['', 'Widgets', 'Widgets'],
      ],
    ],
    [
      [
        ['Geography', '2022', '2022'],
        ['', 'Actuals', 'Actuals', 'Numeric'],
      ],
    ],
    [[['indicator', 'area_code', 'period', 'value']]],
    [[['__proto__', 'constructor', '2022', '2023']]],
    [[]],
  ])('does not know %j', (rows) => {
    expect(twoPeriodTable.recognises(headOf(rows))).toBeUndefined();
  });
});
