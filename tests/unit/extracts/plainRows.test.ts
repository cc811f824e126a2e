import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { headerDelimiter } from '../../../src/extracts/headerDelimiter';
import { plainRows } from '../../../src/extracts/plainRows';

type Rows = readonly (readonly string[])[];

/** The rows that are plain, and the text from the first one on that is not. */
function split(text: string, delimiter = ','): { rows: Rows; left: string } {
  const rows: (readonly string[])[] = [];
  const at = plainRows(text, delimiter, (cells) => rows.push(cells));
  return { rows, left: text.slice(at) };
}

/** The complete rows of a text and where the one begins that is not. */
function papaparsed(text: string, delimiter: string): { rows: Rows; at: number } {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  const { data, meta } = parser.parse(text, 0, true) as Papa.ParseResult<string[]>;
  return { rows: data, at: meta.cursor };
}

/** Plain rows, then papaparse for the rest, as against papaparse for everything. */
function expectSameAsPapaparse(text: string, delimiter: string) {
  const all = papaparsed(text, delimiter);
  const { rows, left } = split(text, delimiter);
  const rest = papaparsed(left, delimiter);
  expect([...rows, ...rest.rows]).toEqual(all.rows);
  expect(text.length - left.length + rest.at).toBe(all.at);
  return { plain: rows.length, all: all.rows.length };
}

describe('plain rows', () => {
  it.each<[string, string, Rows]>([
    [
      'without quotation marks',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'with blank cells',
      ',\na,,b\n',
      [
        ['', ''],
        ['a', '', 'b'],
      ],
    ],
    ['with spaces, kept', ' a , b\n', [[' a ', ' b']]],
    ['that are empty', '\n\n', [[''], ['']]],
    ['all quoted', '"a","b"\n', [['a', 'b']]],
    [
      'partly quoted',
      'a,"b"\n"c",d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['with the delimiter in quotes', '"1,234",2\n', [['1,234', '2']]],
    ['with empty quotes', '"",""\n', [['', '']]],
    [
      'with doubled marks',
      '"""a""",""""\n"b ""c"", d",e\n',
      [
        ['"a"', '"'],
        ['b "c", d', 'e'],
      ],
    ],
    ['of differing lengths', 'a,b\nc\nd,e,f\n', [['a', 'b'], ['c'], ['d', 'e', 'f']]],
  ])('%s', (_, text, rows) => {
    expect(split(text)).toEqual({ rows, left: '' });
  });

  it.each(['\t', ';', '|', ' ', '~', 'a'])('delimited by %j', (mark) => {
    const text = `1${mark}"x${mark}y"${mark}\n${mark}2\n`;
    expect(split(text, mark)).toEqual({
      rows: [
        ['1', `x${mark}y`, ''],
        ['', '2'],
      ],
      left: '',
    });
  });
});

describe('what is not plain, or not complete, is left', () => {
  it.each([
    ['a line without its end', 'c,d'],
    ['a quoted cell without the end of its line', 'c,"d"'],
    ['a line break in a cell', 'c,"d\ne"\n'],
    ['a mark within a cell', '5" pipe,d\n'],
    ['a mark at the end of a cell', 'pipe 5",d\n'],
    ['a mark that is never closed', 'c,"d\n'],
    ['a mark alone', '"\n'],
    ['text after a closing mark', '"c"x,d\n'],
    ['a space after a closing mark', '"c" ,d\n'],
    ['a space before an opening mark', 'c, "d"\n'],
    ['single marks in quotes', '"say "no"",d\n'],
  ])('%s', (_, line) => {
    const text = `${line}${line.endsWith('\n') ? 'e,f\n' : ''}`;
    expect(split(`a,"b"\n${text}`)).toEqual({ rows: [['a', 'b']], left: text });
  });
});

/** The files in a folder and below it whose names end in .csv. */
function csvFiles(folder: string): string[] {
  return readdirSync(join(import.meta.dirname, '../../..', folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.csv'));
}

/** Text as CsvRows hands it on; bytes that are not UTF-8 are as good as any. */
function textOf(file: string): string {
  const text = readFileSync(join(import.meta.dirname, '../../..', file), 'utf8');
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

describe('the files at hand', () => {
  it.each([...csvFiles('data'), ...csvFiles('tests/fixtures')])(
    '%s is split as by papaparse',
    (file) => {
      const text = textOf(file);
      const { all } = expectSameAsPapaparse(text, headerDelimiter(text.split('\n')[0] ?? ''));
      expect(all === 0).toBe(text === '');
    },
  );

  it.each(csvFiles('data'))('%s can be read without papaparse', (file) => {
    const text = textOf(file);
    expect(split(text.endsWith('\n') ? text : `${text}\n`).left).toBe('');
  });
});

describe('any text', () => {
  const marks = [',', ';', '\t', '|', ' '];
  const junk = fc.string({ unit: fc.constantFrom('a', 'é', '"', '"', '\n', ' ', ...marks) });
  const cells = fc.constantFrom('', ' ', 'x', '"x"', '"x,;|y"', '""', '"""x"""', '"x"" y"', 'é£');
  const slips = fc.constantFrom('"x\ny"', 'x"', '"x" ', ' "x"', '"x"y', '"', '"x""', '"a "b" c"');
  const tableText = (mark: string, slip: number) =>
    fc
      .array(
        fc.array(fc.oneof({ arbitrary: cells, weight: 50 }, { arbitrary: slips, weight: slip }), {
          minLength: 1,
          maxLength: 6,
        }),
        { maxLength: 40 },
      )
      .map((rows) => rows.map((row) => row.join(mark)).join('\n'));

  it.each(marks)('delimited by %j is split as by papaparse', (mark) => {
    const texts = fc.oneof(junk, tableText(mark, 0), tableText(mark, 1));
    let [plain, all] = [0, 0];
    fc.assert(
      fc.property(texts, (text) => {
        const counted = expectSameAsPapaparse(text, mark);
        plain += counted.plain;
        all += counted.all;
      }),
      { numRuns: 1500 },
    );
    // Neither way may go untested.
    expect(plain / all).toBeGreaterThan(0.3);
    expect(plain / all).toBeLessThan(0.95);
  });
});
