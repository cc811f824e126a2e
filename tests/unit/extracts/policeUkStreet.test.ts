import { existsSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { knownPackage } from '../../../src/extracts/knownPackage';
import { cellsOfCsv } from './cellsOfCsv';
import { lancashireFacts } from './knownLancashire';
import { dropped, given } from './ownDrop';

const header =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';

/** A street file: district, category and how many records, of a force and month. */
function street(
  records: readonly (readonly [string, string, number])[],
  { force = 'Lancashire Constabulary', month = '2024-05' } = {},
): string {
  const rows = records.flatMap(([district, category, times]) =>
    Array.from(
      { length: times },
      () =>
        `,${month},${force},${force},-2.4,53.7,On or near A,E01012607,${district && `${district} 001A`},${category},,`,
    ),
  );
  return `${[header, ...rows].join('\n')}\n`;
}

const asb = 'Anti-social behaviour';
const burnley = 'E07000117';
const chorley = 'E07000118';

describe('street-level crime of data.police.uk', () => {
  it('counts records by district, month and category; those without an ID are never taken for one', async () => {
    const { figures, account, read, words } = await dropped([
      given(
        'a.csv',
        street([
          ['Burnley', asb, 3],
          ['Burnley', 'Burglary', 1],
          ['Chorley', asb, 2],
          ['', asb, 4],
          ['Bolton', asb, 2],
          ['Leeds', asb, 1],
        ]),
      ),
    ]);
    expect([...figures]).toEqual([
      [`policeuk-asb ${burnley} 2024-05`, '3'],
      [`policeuk-burglary ${burnley} 2024-05`, '1'],
      [`policeuk-asb ${chorley} 2024-05`, '2'],
      [`policeuk-burglary ${chorley} 2024-05`, '0'],
    ]);
    expect(account).toEqual([
      'counted 6: counted by district, month and category',
      'leftOut 4: no location (no LSOA)',
      'leftOut 3: outside the districts of this dashboard: Bolton 2, Leeds 1',
    ]);
    expect(read[0]?.rows).toBe(13);
    expect(words).toEqual([]);
  });

  it('keeps violence and sexual offences apart from violence against the person', async () => {
    const { rows, figures } = await dropped([
      given('a.csv', street([['Burnley', 'Violence and sexual offences', 2]])),
    ]);
    expect([...figures.keys()]).toEqual([
      `policeuk-violence-and-sexual-offences ${burnley} 2024-05`,
    ]);
    const [columns = [], ...definitions] = rows.get('added-indicators.csv') ?? [];
    expect(definitions.map((row) => [row[0], row[1]])).toEqual([
      ['policeuk-violence-and-sexual-offences', 'serious-violence'],
    ]);
    expect(definitions[0]?.[columns.indexOf('caveat')]).toContain('never to be joined');
    expect(definitions[0]?.[columns.indexOf('unit_plural')]).toBe(
      'recorded crimes (violence and sexual offences)',
    );
  });

  it('brings no definition that the package has, and a theme only where one is new', async () => {
    const first = await dropped([given('a.csv', street([['Burnley', asb, 1]]))]);
    expect([...first.rows.keys()]).toEqual(['added-policeuk-street.csv', 'added-sources.csv']);
    const second = await dropped([given('a.csv', street([['Burnley', 'Burglary', 1]]))]);
    expect(second.rows.get('added-themes.csv')?.[1]?.[0]).toBe('policeuk-crime');
  });

  it('finds columns by name, in any order, as other programs write them', async () => {
    const text =
      'Crime.type;LSOA.name;Month;Falls.within\nDrugs;Burnley 001A;Jan-24;Lancashire Constabulary\nDrugs;Burnley 001B;2024-01;Lancashire Constabulary\n';
    const { figures } = await dropped([given('a.csv', text)]);
    expect([...figures]).toEqual([[`policeuk-drugs ${burnley} 2024-01`, '2']]);
  });

  it('the very same record counts once; one with its ID that says something else is counted and said', async () => {
    const of = (id: string, kind: string) =>
      `${id},2024-05,F,F,-2.4,53.7,On or near A,E01,Burnley 001A,${kind},,`;
    const rows = [
      of('a1', 'Drugs'),
      of('a1', 'Drugs'),
      of('a1', 'Robbery'),
      of('', asb),
      of('', asb),
    ];
    const { figures, account, words } = await dropped([
      given('a.csv', `${[header, ...rows].join('\n')}\n`),
    ]);
    expect(Object.fromEntries(figures)).toEqual({
      [`policeuk-drugs ${burnley} 2024-05`]: '1',
      [`policeuk-robbery ${burnley} 2024-05`]: '1',
      [`policeuk-asb ${burnley} 2024-05`]: '2',
    });
    expect(account).toContain('rejected 1: the very same record again, Crime ID included');
    expect(words).toEqual([
      'a.csv, line 4, column Crime ID: The Crime ID is that of another record, which says something else. Both were counted; compare them if there are many.',
    ]);
  });

  it('a row that cannot be read is rejected, with its line and the reason', async () => {
    const text = `${street([['Burnley', asb, 1]])},,x,x,,,,,Burnley 001A,${asb},,\n,2024-05,x,x\n`;
    const { figures, account, words } = await dropped([given('a.csv', text)]);
    expect(figures.get(`policeuk-asb ${burnley} 2024-05`)).toBe('1');
    expect(account).toContain('rejected 1: the month cannot be read');
    expect(words).toEqual([
      'a.csv, line 3, column Month: The cell is empty. Download the file again from data.police.uk; the row was left out.',
      'a.csv, line 4: The row has 4 cells and the header has 12. Check the row for a missing or extra delimiter, or a value with a comma that needs quotation marks; it was left out.',
    ]);
  });

  it('a column that is there twice is a fault', async () => {
    const { words, figures } = await dropped([
      given(
        'a.csv',
        `Month,Month,LSOA name,Crime type,__proto__\n2024-01,2024-02,Burnley 001A,${asb},x\n`,
      ),
    ]);
    expect(figures.size).toBe(0);
    expect(words).toEqual([
      'a.csv, line 1, column month: Two columns have this name. Rename or remove one of them; the file was not read.',
    ]);
  });

  it.each(['Burnley 001A', 'E01012607', '12', '-2.4', '', 'x'])(
    'a crime type that is none (%j) becomes no indicator',
    async (category) => {
      const { figures, words, account } = await dropped([
        given(
          'a.csv',
          street([
            ['Burnley', asb, 3],
            ['Burnley', category, 1],
          ]),
        ),
      ]);
      expect([...figures]).toEqual([[`policeuk-asb ${burnley} 2024-05`, '3']]);
      expect(account).toContain('rejected 1: the crime type cannot be read');
      expect(words.join()).toContain('column Crime type');
    },
  );

  it('the British Transport Police is left out', async () => {
    const { figures, account } = await dropped([
      given('a.csv', street([['Burnley', asb, 3]])),
      given(
        'b.csv',
        street(
          [
            ['Burnley', asb, 2],
            ['', asb, 1],
          ],
          { force: 'British Transport Police' },
        ),
      ),
    ]);
    expect([...figures]).toEqual([[`policeuk-asb ${burnley} 2024-05`, '3']]);
    expect(account[1]).toMatch(/^leftOut 3: of the British Transport Police/);
  });

  it("what a neighbouring force records in a district is not the district's figure, with its own force's file or without", async () => {
    const cumbria = street(
      [
        ['Carlisle', asb, 900],
        ['Burnley', asb, 1],
      ],
      { force: 'Cumbria Constabulary' },
    );
    const alone = await dropped([given('c.csv', cumbria)]);
    expect(alone.figures.size).toBe(0);
    expect(alone.account).toContain(
      'leftOut 1: too few records in a district for it to be one of this force: Burnley 1',
    );
    const wider = street(
      [
        ['Carlisle', asb, 100],
        ['Burnley', asb, 1],
      ],
      { force: 'Cumbria Constabulary' },
    );
    const both = await dropped([
      given('c.csv', wider),
      given('l.csv', street([['Burnley', asb, 3]])),
    ]);
    expect([...both.figures]).toEqual([[`policeuk-asb ${burnley} 2024-05`, '3']]);
  });

  it('a small force has too few records in the large districts around it, whatever their share of its own', async () => {
    const kinds = [asb, 'Burglary', 'Drugs', 'Robbery', 'Public order', 'Shoplifting'];
    const city = kinds.map((kind) => ['Blackpool', kind, 100] as const);
    const file = (more: number) =>
      given('c.csv', street([...city, ['Burnley', asb, more]], { force: 'Small Force' }));
    const few = await dropped([file(40)]);
    expect([...few.figures.keys()].filter((key) => key.includes(burnley))).toEqual([]);
    expect(few.account).toContain(
      'leftOut 40: too few records in a district for it to be one of this force: Burnley 40',
    );
    const enough = await dropped([file(50)]);
    expect(enough.figures.get(`policeuk-asb ${burnley} 2024-05`)).toBe('50');
    const oneKind = street([
      ['Blackpool', 'Robbery', 560],
      ['Burnley', 'Robbery', 20],
    ]);
    const chosen = await dropped([given('r.csv', oneKind)]);
    expect(chosen.figures.get(`policeuk-robbery ${burnley} 2024-05`)).toBe('20');
  });

  it('files of one force and month with other districts are parts, and all count', async () => {
    const { figures } = await dropped([
      given('b.csv', street([['Burnley', asb, 2]])),
      given('c.csv', street([['Chorley', asb, 5]])),
    ]);
    expect([...figures.values()]).toEqual(['2', '5']);
  });

  it('districts that the same drop lists, in a group, are counted', async () => {
    const areas =
      'area_code,area_name,area_type\nE06000060,Buckinghamshire,unitary\nX,Devon,county\n';
    const groups =
      'group_code,group_name,area_code\nTV,Thames Valley,E06000060\nTV,Thames Valley,X\n';
    const text = street([
      ['Buckinghamshire', asb, 2],
      ['Devon', asb, 1],
    ]);
    const files = [given('s.csv', text), given('areas.csv', areas), given('g.csv', groups)];
    const { figures, account } = await dropped(files);
    expect([...figures]).toEqual([['policeuk-asb E06000060 2024-05', '2']]);
    expect(account).toContain('leftOut 1: outside the districts of this dashboard: Devon 1');
  });

  it('the partnership with the name of a district is not the district', async () => {
    const named = (type: string) =>
      knownPackage({
        ...lancashireFacts,
        areas: [{ code: 'X1', name: 'North Devon', otherNames: [], isGroup: false, type }],
        groupAreas: ['X1'],
      });
    const file = given('d.csv', street([['North Devon', asb, 2]]));
    const sizes = [];
    for (const type of ['community_safety_partnership', 'ward', 'county', 'district', ''])
      sizes.push((await dropped([file], named(type))).figures.size);
    expect(sizes).toEqual([0, 0, 0, 1, 1]);
  });

  it('the same month in two files counts once: the file with more records', async () => {
    const { figures, account } = await dropped([
      given('part.csv', street([['Burnley', asb, 2]])),
      given('whole.csv', street([['Burnley', asb, 5]])),
    ]);
    expect([...figures]).toEqual([[`policeuk-asb ${burnley} 2024-05`, '5']]);
    expect(account[0]).toBe(
      'leftOut 2: of a force, month and district that a larger file of the same drop holds too',
    );
  });

  it('a zip as police.uk sends it, with outcomes and searches', async () => {
    const zip = zipSync({
      '2024-05/2024-05-lancashire-street.csv': strToU8(street([['Burnley', asb, 2]])),
      '2024-06/2024-06-lancashire-street.csv': strToU8(
        street([['Burnley', asb, 7]], { month: '2024-06' }),
      ),
      '2024-05/2024-05-lancashire-outcomes.csv': strToU8(
        'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type\na,2024-05,,,,,,,Burnley 001A,Local resolution\n',
      ),
    });
    const { figures, read, account, words } = await dropped([given('x.zip', zip)]);
    expect([...figures.values()]).toEqual(['2', '7']);
    expect(read.map(({ adapter }) => adapter?.id)).toEqual([
      'policeuk-street',
      'policeuk-street',
      'policeuk-outcomes',
    ]);
    expect(account.at(-1)).toBe('leftOut 1: not used: an outcome is no further crime');
    expect(words).toEqual([
      'x.zip > 2024-05/2024-05-lancashire-outcomes.csv: No figure came of this file. What became of its rows is listed with it.',
    ]);
  });

  it('a sample of the real thing', async () => {
    const { figures, account } = await dropped([
      given('s.csv', readFileSync('tests/fixtures/own/2024-01-lancashire-street-sample.csv')),
    ]);
    expect(account).toEqual([
      'counted 62: counted by district, month and category',
      'leftOut 1: outside the districts of this dashboard: Ashfield 1',
      'leftOut 4: no location (no LSOA)',
    ]);
    const sum = [...figures.values()].reduce((all, value) => all + Number(value), 0);
    expect(sum).toBe(62);
  });
});

const shared = new URL('../../../../shared/data/', import.meta.url);
const month = new URL('raw/2024-01-lancashire-street.csv', shared);

it.skipIf(!existsSync(month))('a whole month comes to what another program counted', async () => {
  const { figures } = await dropped([given('2024-01.csv', readFileSync(month))]);
  const tidy = cellsOfCsv(
    readFileSync(
      new URL('tidy/police_street_lancashire_monthly_2024_01_to_04.csv', shared),
      'utf8',
    ),
  );
  const expected = tidy
    .slice(1)
    .filter(([period, code]) => period === '2024-01' && code !== '')
    .map(([period, code, , category = '', value]) => {
      const slug = category === asb ? 'asb' : category.toLowerCase().replaceAll(' ', '-');
      return [`policeuk-${slug} ${code} ${period}`, value] as const;
    });
  const zeros = [...figures].filter(([, value]) => value === '0').length;
  expect(figures.size - zeros).toBe(expected.length);
  expect(expected.filter(([key, value]) => figures.get(key) !== value)).toEqual([]);
});
