import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { missingWords } from '../../../src/commentary/missingWords';
import { comparisonFigure } from '../../../src/viewmodels/comparisonFigure';
import { csvFile, fileNameOf } from '../../../src/viewmodels/csvFile';
import type { FigureWords } from '../../../src/viewmodels/figureModel';
import { rankingModel } from '../../../src/viewmodels/rankingModel';
import type { CellModel } from '../../../src/viewmodels/tableModel';
import { trendModel } from '../../../src/viewmodels/trendModel';
import { contextOf, rows } from './contextOf';

/** The words of a figure whose table has one column with these cells, by the name of their row. */
function wordsOf(
  cells: readonly (readonly [string, CellModel])[],
  more: Partial<FigureWords> = {},
): FigureWords {
  return {
    title: 'Title',
    subtitle: 'Measure, areas, 2023',
    alternative: '',
    summary: '',
    notes: [],
    caveat: '',
    source: 'Police, Extract',
    dataTo: 'December 2023',
    illustrative: false,
    table: {
      caption: 'Caption',
      rowHeader: 'Area',
      keyHeader: 'area_code',
      columns: [{ key: 'value', label: 'Rate' }],
      rows: cells.map(([header, cell], place) => ({
        key: `E${place}`,
        header,
        total: false,
        selectable: true,
        cells: [cell],
      })),
    },
    ...more,
  };
}

const number = (value: number): CellModel => ({ text: 'shown', value, reason: undefined });

/** The rows of a file as another program reads them. */
function read(text: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('a file of data', () => {
  it('begins with a byte order mark, ends its lines with CRLF and has one header row', () => {
    const { text, name } = csvFile(wordsOf([['Ashby', number(1.5)]]), 'rates', {});
    expect(name).toBe('rates.csv');
    expect(text).toBe(
      '\ufeffarea_code,area,Rate,measure,source,data_to\r\nE0,Ashby,1.5,"Measure, areas, 2023","Police, Extract",December 2023\r\n',
    );
  });

  it('has unrounded values, shorthands for missing ones, and text where there is no value', () => {
    const cells: readonly (readonly [string, CellModel])[] = [
      ['a', number(1 / 3)],
      ['b', number(-1234567.1234567)],
      ['c', number(1e-9)],
      ['d', { text: '[c]', value: null, reason: 'suppressed' }],
      ['e', { text: '', value: null, reason: undefined }],
    ];
    const values = read(csvFile(wordsOf(cells), 'x', {}).text).map((row) => row[2]);
    expect(values).toEqual(['Rate', '0.333333', '-1234567.123457', '0', '[c]', '']);
  });

  it('carries the mark of illustrative data and what else is given', () => {
    const words = wordsOf([['Ashby', number(1)]], { illustrative: true });
    const [header, row] = read(csvFile(words, 'x', { title: 'T', licence: 'OGL' }).text);
    expect(header).toEqual([
      'area_code',
      'area',
      'Rate',
      'title',
      'licence',
      'measure',
      'source',
      'data_to',
      'warning',
    ]);
    expect(row?.at(-1)).toBe('Illustrative data');
  });

  it('has a column for the status of figures that are not final, where there are any', () => {
    const cells: readonly (readonly [string, CellModel])[] = [
      ['a', { ...number(5), text: '5 [p]', status: 'p' }],
      ['b', number(6)],
    ];
    expect(read(csvFile(wordsOf(cells), 'x', {}).text).map((row) => row.slice(2, 4))).toEqual([
      ['Rate', 'Rate status'],
      ['5', 'p'],
      ['6', ''],
    ]);
  });

  it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', "=cmd|' /C calc'!A0", '-', '--5'])(
    'neutralises %j',
    (name) => {
      const { text } = csvFile(wordsOf([[name, number(1)]]), 'x', {});
      expect(read(text)[1]?.[1]).toBe(`'${name}`);
    },
  );

  it.each(['-5', '-0.25', '7', '£5', "'quoted'", 'a=b', '\u22125'])(
    'leaves %j as it is',
    (name) => {
      const { text } = csvFile(wordsOf([[name, number(-5)]]), 'x', {});
      expect(read(text)[1]?.slice(1, 3)).toEqual([name, '-5']);
    },
  );

  it('gives back every name, however it is written', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 })), (names) => {
        const { text } = csvFile(wordsOf(names.map((name) => [name, number(1)])), 'x', {});
        const found = read(text)
          .slice(1)
          .map((row) => row[1]);
        const safe = names.map((name) =>
          /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(name) && !/^-?\d+(\.\d+)?$/.test(name)
            ? `'${name}`
            : name,
        );
        expect(found).toEqual(safe);
      }),
    );
  });
});

describe('the files of the figures', () => {
  const given = [
    ...rows('asb', '2021', 100, 200, 400, 800),
    ...rows('asb', '2022', 150, 200, '[c]', 900),
  ];

  it('have a column of their own for everything', async () => {
    const context = await contextOf(given);
    const [ranking, trend] = [
      rankingModel(context),
      trendModel(await contextOf(given, { area: 'E1' })),
    ];
    if (ranking.kind === 'nothing' || trend.kind === 'nothing') throw new Error('figures');
    for (const words of [comparisonFigure(context), ranking.words, trend.words]) {
      const [header = [], ...body] = read(csvFile(words, 'x', {}).text);
      expect(new Set(header).size).toBe(header.length);
      for (const row of body) expect(row).toHaveLength(header.length);
    }
    expect(read(csvFile(trend.words, 'x', {}).text)[0]?.slice(0, 2)).toEqual([
      'period_code',
      'period',
    ]);
  });

  it('carry the notes, the caveat and what the shorthands mean in every row', async () => {
    const words = comparisonFigure(await contextOf(given));
    const said = { ...words, notes: ['One note.', 'Another.'], caveat: 'Beware.' };
    const [header = [], ...body] = read(csvFile(said, 'x', {}).text);
    const notes = body.map((row) => row[header.indexOf('notes')]);
    expect(new Set(notes).size).toBe(1);
    expect(notes[0]).toMatch(/One note\. Another\. Beware\.$/);
    const broken = { ...words.table, legend: ['[b] the series breaks'] };
    const [, first = []] = read(csvFile({ ...said, table: broken }, 'x', {}).text);
    expect(first[header.indexOf('notes')]).toContain('[b] the series breaks. One note.');
    const silent = csvFile(wordsOf([['Ashby', number(1)]]), 'x', {});
    expect(silent.text).not.toContain('notes');
  });

  it('say in a column of its own where a series breaks', async () => {
    const breaks = { 'series-breaks.csv': ['indicator,from_period', 'walks,2022'] };
    const walks = [2021, 2022, 2023].flatMap((year) => rows('walks', `${year}`, 5));
    const model = trendModel(await contextOf(walks, { indicator: 'walks' }, breaks));
    if (model.kind === 'nothing') throw new Error(model.why);
    const [header, ...body] = read(csvFile(model.words, 'x', {}).text);
    expect(header?.slice(0, 4)).toEqual(['period_code', 'period', 'mark', 'Ashby']);
    expect(body.map((row) => row.slice(0, 4))).toEqual([
      ['2021', '2021', '', '5'],
      ['2022', '2022', 'b', '5'],
      ['2023', '2023', '', '5'],
    ]);
  });

  it('hold the values of the table, unrounded', async () => {
    const words = comparisonFigure(await contextOf(given));
    const body = read(csvFile(words, 'x', {}).text).slice(1);
    for (const [place, row] of words.table.rows.entries()) {
      const cells = row.cells.map(({ value, reason, text }) =>
        reason ? missingWords[reason].shorthand : (value ?? text),
      );
      const texts = body[place]?.slice(2, 2 + cells.length);
      const rounded = (value: number | string | null) =>
        typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
      expect(texts?.map((text) => (/^-?[\d.]+$/.test(text) ? Number(text) : text))).toEqual(
        cells.map(rounded),
      );
    }
  });
});

describe('the name of a file', () => {
  it.each([
    ['ASB incidents, Burnley, 2023', 'asb-incidents-burnley-2023'],
    ['Ynys Môn: 50% & more', 'ynys-mon-50-more'],
    ['../../etc/passwd', 'etc-passwd'],
    ['日本', 'figure'],
    ['', 'figure'],
  ])('for %j is %s', (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });

  it('is never longer than 80 characters, and safe everywhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        expect(fileNameOf(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(fileNameOf(title).length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
