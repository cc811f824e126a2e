import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../../src/extracts/adapter';
import { canonicalTable } from '../../../src/extracts/canonicalTable';
import { contribution } from '../../../src/extracts/contribution';
import { ReadingStopped } from '../../../src/extracts/readingWay';
import { lancashire } from './knownLancashire';
import { dropped, given, gzipped } from './ownDrop';
import { workbook } from './workbook';

const burnley = 'E07000117';

/** An adapter of a table "area,count" with one figure a row. */
const counts: Adapter = {
  id: 'counts',
  title: 'Counts',
  recognises: ({ rows }) => {
    const header = rows.find(({ cells }) => cells[0] === 'area' && cells[1] === 'count');
    return header && { headerLine: header.line };
  },
  reader: () => {
    const rows: { area_code: string; value: string }[] = [];
    return {
      row: ([area_code = '', value = '']) => {
        if (area_code !== 'area') rows.push({ area_code, value });
      },
      result: () => ({
        tables: new Map([
          [
            'observations',
            canonicalTable(
              'observations',
              rows.map((row) => ({ indicator: 'x', period: '2024', ...row })),
            ),
          ],
        ]),
        account:
          rows.length > 0
            ? [{ kind: 'counted', what: 'counted', rows: rows.length, examples: [] }]
            : [],
      }),
    };
  },
};

const drop = (...files: Parameters<typeof dropped>[0]) =>
  dropped(files, lancashire, { adapters: [counts] });

describe('a drop', () => {
  it('of nothing', async () => {
    expect(await contribution([], lancashire, {})).toEqual({
      files: [],
      read: [],
      faults: [],
      descriptor: undefined,
    });
  });

  it('the same file twice is read once and said', async () => {
    const { figures, words, read } = await drop(
      given('a.csv', `area,count\n${burnley},1\n`),
      given('b.csv', `area,count\n${burnley},1\n`),
    );
    expect(figures.size).toBe(1);
    expect(read).toHaveLength(1);
    expect(words).toEqual([
      'b.csv: The file has the very same content as a.csv. It was read once; nothing needs to be done.',
    ]);
  });

  it('a file that is in an archive too counts once', async () => {
    const text = `area,count\n${burnley},1\n`;
    const { read, figures } = await drop(
      given('a.csv', text),
      given('z.zip', zipSync({ 'a.csv': strToU8(text) })),
    );
    expect(read.map(({ name, sameAs }) => [name, sameAs])).toEqual([
      ['a.csv', undefined],
      ['z.zip > a.csv', 'a.csv'],
    ]);
    expect(figures.size).toBe(1);
  });

  it('two files of one name are told apart, and figures that disagree are a fault', async () => {
    const { figures, words, read } = await drop(
      given('a.csv', `area,count\n${burnley},1\n`),
      given('a.csv', `area,count\n${burnley},22\n`),
    );
    expect(read.map(({ name }) => name)).toEqual(['a.csv', 'a.csv (2)']);
    expect(figures.size).toBe(0);
    expect(words).toEqual([
      `a.csv (2): For x, ${burnley}, 2024 it comes to 22 and a.csv to 1. Add only the newer of the two files; neither figure was used.`,
    ]);
  });

  it('a table that nobody knows waits with its head', async () => {
    const { read, files } = await drop(given('a.csv', 'what,is\nthis,1\n'));
    expect(files).toEqual([]);
    expect(read[0]).toMatchObject({
      name: 'a.csv',
      adapter: undefined,
      rows: 2,
      head: {
        rows: [
          { cells: ['what', 'is'], line: 1 },
          { cells: ['this', '1'], line: 2 },
        ],
      },
    });
  });

  it('a header and no rows, and nothing but blank rows', async () => {
    const { words } = await drop(
      given('a.csv', 'area,count\n'),
      given('b.csv', '\n\n,,\n'),
      given('c.csv', '"what,is\n"this,1\n'),
    );
    expect(words).toEqual([
      'a.csv: The file has a header and no rows. Save the extract again if there should be figures in it.',
      'b.csv: There is nothing in the table: all its rows are blank. Save the extract again; the file was not read.',
      'c.csv, line 1: A quotation mark is opened and never closed. Close the quotation mark or remove it; only this line was left out.',
      'c.csv, line 2: A quotation mark is opened and never closed. Close the quotation mark or remove it; only this line was left out.',
    ]);
  });

  it('titles above and notes below the table reach the adapter, rows of another width are faults', async () => {
    const { figures, words } = await drop(
      given(
        'a.csv',
        `A title, with a comma, and more\n\narea,count\n${burnley},1\nE07000118,1,234\nE07000119,5,\nSource: police\n`,
      ),
    );
    expect([...figures]).toEqual([
      ['x A title 2024', ' with a comma'],
      [`x ${burnley} 2024`, '1'],
      ['x E07000119 2024', '5'],
      ['x Source: police 2024', ''],
    ]);
    expect(words).toEqual([
      'a.csv, line 5: The row has 3 cells and the header has 2. Check the row for a missing or extra delimiter, or a value with a comma that needs quotation marks; it was left out.',
    ]);
  });

  it('windows-1252 is read as such, with a notice', async () => {
    const bytes = new Uint8Array([
      ...strToU8(`area,count\n${burnley},1\n"caf`),
      0xe9,
      ...strToU8('",2\n'),
    ]);
    const { figures, words, read } = await drop(given('a.csv', bytes));
    expect([...figures.keys()]).toEqual([`x ${burnley} 2024`, 'x café 2024']);
    expect(read[0]?.encoding).toBe('windows-1252');
    expect(words).toEqual([
      'a.csv: The file is not UTF-8 and was read as windows-1252. Check names with accents or pound signs, or save it as "CSV UTF-8".',
    ]);
  });

  it('windows-1252 that shows only far into the file is read from the start again', async () => {
    const bytes = new Uint8Array([
      ...strToU8(`area,count\n${'é,1\n'.repeat(100_000)}`),
      0xe9,
      ...strToU8(',2\n'),
    ]);
    const { figures, read } = await drop(given('a.csv', bytes));
    expect([...figures.keys()]).toEqual(['x Ã© 2024', 'x é 2024']);
    expect(read[0]?.rows).toBe(100_001);
  });

  it('a workbook, a gzip file and a text file at once', async () => {
    const book = workbook([
      {
        name: 'S',
        data: `<row r="1"><c r="A1" t="str"><v>area</v></c><c r="B1" t="str"><v>count</v></c></row><row r="2"><c r="A2" t="str"><v>E07000118</v></c><c r="B2"><v>7</v></c></row>`,
      },
    ]);
    const { figures, files } = await drop(
      given('b.xlsx', book),
      given('a.csv.gz', gzipped(`area,count\n${burnley},1\n`)),
      given('c.tsv', 'area\tcount\nE07000119\t3\n'),
    );
    expect([...figures.values()]).toEqual(['7', '1', '3']);
    expect(files.map(({ path, from }) => [path, from])).toEqual([
      ['added-counts.csv', ['b.xlsx > S', 'a.csv', 'c.tsv']],
    ]);
  });

  it('a file that changes or goes away while it is read is a fault in words', async () => {
    const text = `area,count\n${burnley},1\n`;
    const grown = { ...given('a.csv', text), bytes: 5 };
    const gone = {
      name: 'b.csv',
      bytes: 9,
      open: (): Iterable<Uint8Array> => {
        throw new Error('NotReadableError');
      },
    };
    const { words, figures } = await drop(grown, gone);
    expect(figures.size).toBe(0);
    expect(words).toEqual([
      'a.csv: The file changed while it was being read. Close it in other programs and add it again; nothing of it was used.',
      'b.csv: The file can no longer be read: it was changed, moved or closed meanwhile. Close it in other programs and add it again; nothing of it was used.',
    ]);
  });

  it('stops when told to, half-way', async () => {
    const signal = { aborted: false };
    const way = { signal, progress: () => void (signal.aborted = true) };
    const long = given('a.csv', `area,count\n${`${burnley},1\n`.repeat(100_000)}`);
    await expect(
      contribution([long], lancashire, way, { adapters: [counts] }),
    ).rejects.toBeInstanceOf(ReadingStopped);
  });
});

it('prose in an archive is passed over and named', async () => {
  const zip = zipSync({
    'README.txt': strToU8('These are figures.\nThey are from us.\n'),
    'a.csv': strToU8(`area,count\n${burnley},1\n`),
  });
  const { read, words } = await drop(given('z.zip', zip));
  expect(read.map(({ name }) => name)).toEqual(['z.zip > a.csv']);
  expect(words).toEqual([
    'z.zip > README.txt: The file is text without columns and was passed over. Nothing needs to be done unless it should hold figures.',
  ]);
});

describe('canonical files', () => {
  const header = 'indicator,area_code,period,value\n';

  it('are used as they are, with paths of their own', async () => {
    const { files, read } = await dropped([
      given('My figures (final).csv', `${header}a,${burnley},2024,1\n`),
      given('x/My figures (final).csv', `${header}b,${burnley},2024,1\n`),
    ]);
    expect(files.map(({ path, role }) => [path, role])).toEqual([
      ['added-My-figures-final-.csv', 'observations'],
      ['added-My-figures-final--2.csv', 'observations'],
    ]);
    expect(read.map(({ rows }) => rows)).toEqual([undefined, undefined]);
  });

  it('a package in a zip is taken as it stands, and what it lacks is said', async () => {
    const descriptor = JSON.stringify({
      title: 'T',
      resources: [
        { path: 'a.csv', role: 'observations', title: 'A' },
        { path: 'b.csv', role: 'areas' },
      ],
    });
    const {
      files,
      descriptor: found,
      words,
      read,
    } = await dropped([
      given(
        'p.zip',
        zipSync({
          'pack/datapackage.json': strToU8(descriptor),
          'pack/a.csv': strToU8(`${header}a,${burnley},2024,1\n`),
          'pack/other.csv': strToU8('x,y\n1,2\n'),
        }),
      ),
    ]);
    expect(found?.name).toBe('p.zip > pack/datapackage.json');
    expect(files.map(({ path, role, title }) => [path, role, title])).toEqual([
      ['a.csv', 'observations', 'A'],
    ]);
    expect(words).toEqual([
      'p.zip > pack/datapackage.json: The package lists b.csv, which was not added with it. Add all files of the package at once, best as one zip.',
    ]);
    expect(read.map(({ name }) => name)).toEqual(['p.zip > pack/other.csv']);
  });

  it('a description that is no JSON is a fault, and the files are read without it', async () => {
    const { words, descriptor } = await dropped([given('datapackage.json', '{"resources": ')]);
    expect(descriptor).toBeDefined();
    expect(words[0]).toMatch(/^datapackage.json: The file is not valid JSON/);
  });
});
