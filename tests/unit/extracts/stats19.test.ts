import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellsOfCsv } from './cellsOfCsv';
import { knownOf } from './knownOf';
import { dropped, given } from './ownDrop';

const preston = 'E07000123';
const burnley = 'E07000117';

interface Collision {
  readonly ref: string;
  readonly date: string;
  readonly severity?: number | string;
  readonly district?: string;
  readonly people?: number;
  readonly force?: number;
  readonly adjusted?: number | string;
  readonly index?: string;
}

interface Casualty {
  readonly ref: string;
  readonly severity?: number | string;
  readonly adjusted?: number | string;
  readonly index?: string;
  readonly status?: string;
}

/** A collision file with the old names of columns or the new; the year is that of the date. */
function collisions(rows: readonly Collision[], old = false): string {
  const word = old ? 'accident' : 'collision';
  const reference = old ? 'accident_reference' : 'collision_ref_no';
  const header = `${word}_index,${word}_year,${reference},police_force,${word}_severity,number_of_casualties,date,time,local_authority_district,local_authority_ons_district,collision_adjusted_severity_serious`;
  const lines = rows.map(
    ({
      ref,
      date,
      severity = 3,
      district = preston,
      people = 1,
      force = 4,
      adjusted = '',
      index,
    }) => {
      const year = /\d{4}/.exec(date)?.[0];
      return [
        index ?? `${year}${ref}`,
        year,
        ref,
        force,
        severity,
        people,
        date,
        '16:40',
        -1,
        district,
        adjusted,
      ].join(',');
    },
  );
  return `\ufeff${[header, ...lines].join('\r\n')}\r\n`;
}

function casualties(rows: readonly Casualty[], old = false, year = 2024): string {
  const word = old ? 'accident' : 'collision';
  const header = `status,${word}_index,${word}_year,${word}_reference,vehicle_reference,casualty_reference,casualty_severity,casualty_adjusted_severity_serious`;
  const lines = rows.map(({ ref, severity = 3, adjusted = '', index, status = 'Final' }, at) =>
    [status, index ?? `${year}${ref}`, year, ref, 1, at + 1, severity, adjusted].join(','),
  );
  return `\ufeff${[header, ...lines].join('\r\n')}\r\n`;
}

/** One slight collision in each month of 2024 in Preston, the last at the end of December. */
const wholeYear: readonly Collision[] = Array.from({ length: 12 }, (_, at) => ({
  ref: `0410000${String(at).padStart(2, '0')}`,
  date: `${at === 11 ? 31 : 15}/${String(at + 1).padStart(2, '0')}/2024`,
}));

describe('collision files of DfT', () => {
  it.each([
    ['old', true],
    ['new', false],
  ] as const)('with the %s names, by month and by whole calendar year', async (_, old) => {
    const extra: Collision[] = [
      { ref: '041999001', date: '02/03/2024', severity: 1, district: burnley },
      { ref: '041999002', date: '2024-03-05', severity: 2, district: burnley },
    ];
    const { figures, account, words } = await dropped([
      given('c.csv', collisions([...wholeYear, ...extra], old)),
    ]);
    expect(words).toEqual([]);
    expect(account).toEqual(['counted 14: counted by district, month and severity']);
    expect(figures.get(`road-collisions ${preston} 2024`)).toBe('12');
    expect(figures.get(`road-collisions ${burnley} 2024`)).toBe('2');
    expect(figures.get(`road-collisions-monthly ${burnley} 2024-03`)).toBe('2');
    expect(figures.get(`road-collisions-fatal ${burnley} 2024-03`)).toBe('1');
    expect(figures.get(`road-collisions-serious ${burnley} 2024-03`)).toBe('1');
    expect(figures.get(`road-collisions-ksi ${burnley} 2024-03`)).toBe('2');
    expect(figures.get(`road-collisions-slight ${burnley} 2024-03`)).toBe('0');
    // A true zero: the force has records in April.
    expect(figures.get(`road-collisions-monthly ${burnley} 2024-04`)).toBe('0');
  });

  it('no year and no zero where the file does not go', async () => {
    const { figures, words } = await dropped([
      given(
        'c.csv',
        collisions([
          { ref: '041000001', date: '05/01/2024' },
          { ref: '041000002', date: '10/02/2024', district: burnley },
          { ref: '061000002', date: '30/03/2024', district: 'E08000003', force: 6 },
        ]),
      ),
    ]);
    expect([...figures.keys()].filter((key) => key.startsWith('road-collisions '))).toEqual([]);
    expect(figures.get(`road-collisions-monthly ${burnley} 2024-01`)).toBe('0');
    expect(figures.has(`road-collisions-monthly ${burnley} 2024-03`)).toBe(false);
    expect(words).toEqual([]);
  });

  it('with the names and marks of an unvalidated half-year, which is provisional', async () => {
    const header =
      'status,collision_index,collision_year,collision_reference,police_force,legacy_collision_severity,number_of_casualties,date,time,local_authority_district,local_authority_ons_district,enhanced_severity_collision';
    const day = (month: number) => `28/0${month}/2024`;
    const lines = [1, 2, 3].map((month) =>
      ['Unvalidated', `202404${month}`, 2024, `04${month}`, 4, month, 1, day(month), '08:15', -1]
        .concat([preston, month === 1 ? -1 : 7])
        .join(','),
    );
    const { figures, rows, words } = await dropped([
      given('collision-provisional.csv', [header, ...lines].join('\n')),
    ]);
    expect(words).toEqual([]);
    expect(figures.get(`road-collisions-fatal ${preston} 2024-01`)).toBe('1');
    expect(figures.get(`road-collisions-serious ${preston} 2024-02`)).toBe('1');
    expect(figures.get(`road-collisions-slight ${preston} 2024-03`)).toBe('1');
    const marks = rows.get('added-stats19-collisions.csv')?.slice(1);
    expect(new Set(marks?.map((row) => row[4]))).toEqual(new Set(['p']));
  });

  it('a month that breaks off is said', async () => {
    const { words } = await dropped([
      given('c.csv', collisions([{ ref: '041000001', date: '05/01/2024' }])),
    ]);
    expect(words).toEqual([
      'c.csv: The last records are of day 5 of January 2024: the month seems not to be whole. Compare the month only once a whole one is there; no calendar year was made of it.',
    ]);
  });

  it('a year that sets in late is none, and is said', async () => {
    const days = Array.from({ length: 11 }, (_, at) => ({
      ref: `0418000${String(at).padStart(2, '0')}`,
      date: `${20 + at}/01/2024`,
    }));
    const { figures, words } = await dropped([
      given('c.csv', collisions([...wholeYear.slice(1), ...days])),
    ]);
    expect(figures.has(`road-collisions ${preston} 2024`)).toBe(false);
    expect(words).toEqual([
      'c.csv: The first records are of day 20 of January 2024: the month seems not to be whole. Compare the month only once a whole one is there; no calendar year was made of it.',
    ]);
  });

  it('one record of another force in a district does not take the other months away', async () => {
    const stray: Collision = { ref: '039999999', date: '03/03/2024', force: 3 };
    const { figures } = await dropped([given('c.csv', collisions([...wholeYear, stray]))]);
    expect(figures.get(`road-collisions ${preston} 2024`)).toBe('13');
    expect(figures.get(`road-collisions-monthly ${preston} 2024-01`)).toBe('1');
  });

  it('-1 is missing: no district, no severity; other districts are outside; a collision counts once', async () => {
    const { account, words, figures } = await dropped([
      given(
        'c.csv',
        collisions([
          { ref: '041000001', date: '31/01/2024' },
          { ref: '041000001', date: '31/01/2024' },
          { ref: '041000002', date: '31/01/2024', district: '-1' },
          { ref: '041000003', date: '31/01/2024', district: 'E09000001' },
          { ref: '041000004', date: '31/01/2024', severity: -1 },
          { ref: '041000005', date: '32/01/2024' },
          { ref: '041000006', date: '01/31/2024' },
        ]),
      ),
    ]);
    expect(figures.get(`road-collisions-monthly ${preston} 2024-01`)).toBe('1');
    expect(account).toEqual([
      'counted 1: counted by district, month and severity',
      'leftOut 1: no district',
      'leftOut 1: outside the districts of this dashboard: E09000001 1',
      'rejected 1: the same collision again',
      'rejected 1: the severity is missing or cannot be read',
      'rejected 2: the date is missing or cannot be read',
    ]);
    expect(words).toContain(
      'c.csv, line 6, column collision_severity: "-1" is not a severity that is known. Add the file as DfT published it; the row was left out.',
    );
    expect(words).toContain(
      'c.csv, line 7, column date: "32/01/2024" is not a date that is known. Add the file as DfT published it; the row was left out.',
    );
  });

  it('decoded files, with words and names', async () => {
    const { figures } = await dropped([
      given(
        'c.csv',
        collisions([
          { ref: '041000001', date: '31/01/2024', severity: 'Serious', district: 'Preston' },
        ]),
      ),
    ]);
    expect(figures.get(`road-collisions-serious ${preston} 2024-01`)).toBe('1');
  });

  it('adjusted severity where it is given for all', async () => {
    const rows: Collision[] = [
      { ref: '041000001', date: '31/01/2024', severity: 3, adjusted: 0.4 },
      { ref: '041000002', date: '31/01/2024', severity: 2, adjusted: 1 },
      { ref: '041000003', date: '31/01/2024', severity: 3, adjusted: 0.2 },
      { ref: '041000004', date: '31/01/2024', severity: 3, adjusted: -1, district: burnley },
    ];
    const { figures } = await dropped([given('c.csv', collisions(rows))]);
    expect(figures.get(`road-collisions-serious-adjusted ${preston} 2024-01`)).toBe('2');
    expect(figures.has(`road-collisions-serious-adjusted ${burnley} 2024-01`)).toBe(false);
    expect(figures.get(`road-collisions-serious ${preston} 2024-01`)).toBe('1');
  });

  it('files that give districts only by old numbers are said to', async () => {
    const text =
      'Accident_Index,Police_Force,Accident_Severity,Date,Local_Authority_(District)\n200504A000001,4,3,04/01/2005,74\n';
    const { words, figures } = await dropped([given('c.csv', text)]);
    expect(figures.size).toBe(0);
    expect(words[0]).toContain('There is no column local_authority_ons_district');
  });

  it('a sample of the real thing', async () => {
    const known = knownOf({ E09000013: 'Hammersmith and Fulham', E09000011: 'Greenwich' });
    const { figures, account } = await dropped(
      [given('c.csv', readFileSync('tests/fixtures/own/dft-collision-2022-sample.csv'))],
      known,
    );
    const rows = cellsOfCsv(
      readFileSync('tests/fixtures/own/dft-collision-2022-sample.csv', 'utf8'),
    ).slice(1);
    const inGreenwich = rows.filter((row) => row[15] === 'E09000011').length;
    expect(figures.get('road-collisions-monthly E09000011 2022-01')).toBe(String(inGreenwich));
    expect(account.length).toBe(2);
  });
});

describe('casualty files of DfT', () => {
  const collision: Collision = { ref: '041000001', date: '31/01/2024', people: 3 };
  const people: readonly Casualty[] = [
    { ref: '041000001', severity: 1, adjusted: 0 },
    { ref: '041000001', severity: 2, adjusted: 1 },
    { ref: '041000001', severity: 3, adjusted: 0.6 },
  ];

  it.each([
    ['old', 'new'],
    ['new', 'old'],
    ['new', 'new'],
  ])('join their collisions, %s names and %s', async (one, other) => {
    const { figures, words } = await dropped([
      given('casualty.csv', casualties(people, one === 'old')),
      given('collision.csv', collisions([collision], other === 'old')),
    ]);
    expect(words).toEqual([]);
    expect(figures.get(`road-casualties-monthly ${preston} 2024-01`)).toBe('3');
    expect(figures.get(`road-fatal-monthly ${preston} 2024-01`)).toBe('1');
    expect(figures.get(`road-ksi-recorded-monthly ${preston} 2024-01`)).toBe('2');
    expect(figures.get(`road-ksi-monthly ${preston} 2024-01`)).toBe('3');
    expect(figures.get(`road-collisions-monthly ${preston} 2024-01`)).toBe('1');
  });

  it('go on with the yearly figures of the package in a whole year', async () => {
    const year = wholeYear.map(({ ref }) => ({ ref, severity: 2, adjusted: 1 }));
    const { figures, words } = await dropped([
      given('collision.csv', collisions(wholeYear)),
      given('casualty.csv', casualties(year)),
    ]);
    expect(words).toEqual([]);
    expect(figures.get(`road-ksi ${preston} 2024`)).toBe('12');
    expect(figures.get(`road-serious-adjusted ${preston} 2024`)).toBe('12');
    expect(figures.get(`road-fatal ${preston} 2024`)).toBe('0');
  });

  it('without adjusted severity there is no adjusted figure', async () => {
    const { figures } = await dropped([
      given('collision.csv', collisions(wholeYear)),
      given('casualty.csv', casualties(wholeYear.map(({ ref }) => ({ ref, severity: 2 })))),
    ]);
    expect([...figures.keys()].some((key) => key.startsWith('road-ksi '))).toBe(false);
    expect(figures.get(`road-ksi-recorded ${preston} 2024`)).toBe('12');
  });

  it('alone they say that they need their collision file', async () => {
    const { figures, words, account } = await dropped([given('casualty.csv', casualties(people))]);
    expect(figures.size).toBe(0);
    expect(account).toEqual(['leftOut 3: no collision file was added with it']);
    expect(words[0]).toBe(
      'casualty.csv: A casualty file says neither where nor when: it needs the collision file of the same years. Add both at once, for example dft-road-casualty-statistics-collision-2024.csv with this one; nothing was counted.',
    );
  });

  it.each<[string, Partial<Casualty>, string]>([
    [
      'shortened',
      { index: '2.02E+12', ref: '41000001' },
      'were shortened by a spreadsheet (such as "2.02E+12")',
    ],
    [
      'without its zeros',
      { index: '202441000001', ref: '41000001' },
      'lost their leading zeros in a spreadsheet',
    ],
    ['missing', { index: '', ref: '' }, 'are missing'],
  ])(
    'a reference that is %s is said to be, and nothing is joined wrongly',
    async (_, damage, what) => {
      const damaged = people.map((one) => ({ ...one, ...damage }));
      const one = await dropped([
        given('casualty.csv', casualties(damaged)),
        given('collision.csv', collisions([collision])),
      ]);
      expect([...one.figures.keys()].some((key) => key.startsWith('road-casualties'))).toBe(false);
      expect(one.words[0]).toBe(
        `casualty.csv: In this file the references of 3 rows ${what}, so casualties cannot be joined to their collisions. Add the files as DfT published them, not saved again by a spreadsheet; no casualty was counted.`,
      );
      const other = await dropped([
        given('casualty.csv', casualties(people)),
        given('collision.csv', collisions([{ ...collision, ...damage }])),
      ]);
      expect(other.words[0]).toContain(`In the collision file the references of 1 row ${what}`);
      expect(other.figures.get(`road-collisions-monthly ${preston} 2024-01`)).toBe('1');
    },
  );

  it('a shortened index does no harm where year and reference are whole', async () => {
    const { figures } = await dropped([
      given(
        'casualty.csv',
        casualties(people.map((one) => ({ ...one, ref: '971000001', index: '2.02E+12' }))),
      ),
      given('collision.csv', collisions([{ ...collision, ref: '971000001' }])),
    ]);
    expect(figures.get(`road-casualties-monthly ${preston} 2024-01`)).toBe('3');
  });

  it('a month in which casualties are missing is left out and said', async () => {
    const { figures, words, account } = await dropped([
      given(
        'collision.csv',
        collisions([collision, { ref: '041000009', date: '28/02/2024', people: 2 }]),
      ),
      given('casualty.csv', casualties([...people.slice(1), { ref: '041999999' }])),
    ]);
    expect([...figures.keys()].some((key) => key.startsWith('road-casualties'))).toBe(false);
    expect(account).toContain('rejected 1: its collision is not in the collision file');
    expect(words).toContain(
      'casualty.csv: In 1 month the collision file says that there were 3 casualties and 2 are here. Add the casualty and collision files of the same release; these months were left out.',
    );
  });

  it('collisions that two files have are expected to have casualties once', async () => {
    const file = collisions([collision, { ref: '041000009', date: '28/02/2024', people: 1 }]);
    const more = collisions([collision, { ref: '041000010', date: '28/03/2024', people: 1 }]);
    const { figures, words } = await dropped([
      given('collision-2024.csv', file),
      given('collision-last-5-years.csv', more),
      given('casualty.csv', casualties(people)),
    ]);
    expect(words.filter((one) => one.includes('casualties'))).toEqual([]);
    expect([...figures.keys()].some((key) => key.startsWith('road-casualties-monthly'))).toBe(true);
  });

  it('a few missing casualties are said, with their districts', async () => {
    const many = Array.from({ length: 60 }, (_, at) => `0412000${String(at).padStart(2, '0')}`);
    const { figures, words } = await dropped([
      given('collision.csv', collisions(many.map((ref) => ({ ref, date: '28/02/2024' })))),
      given('casualty.csv', casualties(many.slice(1).map((ref) => ({ ref })))),
    ]);
    expect(figures.get(`road-casualties-monthly ${preston} 2024-02`)).toBe('59');
    expect(words).toContain(
      'casualty.csv: A few casualties that the collision file speaks of are not here, and figures are too low by so many: Preston 1. Add the casualty and collision files of the same release.',
    );
  });

  it('unvalidated casualties are provisional', async () => {
    const { rows } = await dropped([
      given('collision.csv', collisions([collision])),
      given('casualty.csv', casualties(people.map((one) => ({ ...one, status: 'Unvalidated' })))),
    ]);
    expect(
      new Set(
        rows
          .get('added-stats19-casualties.csv')
          ?.slice(1)
          .map((row) => row[4]),
      ),
    ).toEqual(new Set(['p']));
  });

  it('vehicles are known and passed over', async () => {
    const { account } = await dropped([
      given(
        'v.csv',
        'collision_index,vehicle_reference,vehicle_type,vehicle_manoeuvre\n1,1,9,18\n',
      ),
    ]);
    expect(account).toEqual(['leftOut 1: not used: vehicles are not counted']);
  });
});

const tidy = new URL('../../../../shared/data/tidy/', import.meta.url);

it.skipIf(!existsSync(tidy))(
  'a year of Lancashire comes to what another program counted',
  async () => {
    const [columns = [], ...records] = cellsOfCsv(
      readFileSync(new URL('stats19_collisions_2024_lancashire.csv', tidy), 'utf8'),
    );
    const at = (name: string) => columns.indexOf(name);
    const rows = records.map(
      (row): Collision => ({
        ref: (row[at('collision_index')] ?? '').slice(4),
        date: (row[at('date')] ?? '').split('-').toReversed().join('/'),
        severity: row[at('collision_severity')] ?? '',
        district: row[at('lad_code')] ?? '',
        people: Number(row[at('number_of_casualties')]),
        adjusted: row[at('adjusted_severity_serious')] ?? '',
      }),
    );
    const { figures, account } = await dropped([given('c.csv', collisions(rows))]);
    expect(account).toEqual(['counted 2731: counted by district, month and severity']);
    const expected = cellsOfCsv(readFileSync('data/road-collisions.csv', 'utf8'))
      .slice(1)
      .filter(([, , period = '']) => period.startsWith('2024'))
      .map(([code, area, period, value]) => [`${code} ${area} ${period}`, value] as const);
    expect(expected.length).toBe(14 * (1 + 4 * 12));
    expect(expected.filter(([key, value]) => figures.get(key) !== value)).toEqual([]);
  },
);
