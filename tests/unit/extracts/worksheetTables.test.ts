import { strToU8, unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { faultInWords } from '../../../src/domain/fault';
import { formatOfCode } from '../../../src/extracts/cellFormats';
import { ReadingStopped } from '../../../src/extracts/readingWay';
import { serialDate, serialTime } from '../../../src/extracts/serialDate';
import { unpacked } from '../../../src/extracts/unpacked';
import { given } from './ownDrop';
import { type MadeContext, type MadeSheet, workbook } from './workbook';

async function read(bytes: Uint8Array, piece?: number) {
  const { tables, faults } = await unpacked(given('book.xlsx', bytes, piece), {});
  const sheets: [string, [number, ...string[]][]][] = [];
  for (const table of tables) {
    const rows: [number, ...string[]][] = [];
    await table.rows((cells, line) => rows.push([line, ...cells]), {});
    sheets.push([table.name, rows]);
  }
  return { sheets, words: faults.map(faultInWords) };
}

async function rowsOf(data: string, context?: MadeContext) {
  const { sheets } = await read(workbook([{ name: 'S', data }], context));
  return sheets[0]?.[1];
}

describe('cells as text', () => {
  it.each<[string, string, string]>([
    ['a whole number', '<c r="A1"><v>170002</v></c>', '170002'],
    ['a number with every digit', '<c r="A1"><v>2022010352073</v></c>', '2022010352073'],
    ['a large number in short form', '<c r="A1"><v>2.022010352073E12</v></c>', '2022010352073'],
    ['a binary fraction', '<c r="A1"><v>0.30000000000000004</v></c>', '0.3'],
    ['a day', '<c r="A1" s="1"><v>45296</v></c>', '2024-01-05'],
    ['a day in a format of its own', '<c r="A1" s="2"><v>45296</v></c>', '2024-01-05'],
    ['a day with a time', '<c r="A1" s="1"><v>45296.75</v></c>', '2024-01-05 18:00:00'],
    ['a time', '<c r="A1" s="3"><v>0.75</v></c>', '18:00:00'],
    ['a code with leading zeros', '<c r="A1" s="4"><v>41142763</v></c>', '041142763'],
    ['a number that only has a colour', '<c r="A1" s="5"><v>12</v></c>', '12'],
    ['a share that is shown as a percentage', '<c r="A1" s="6"><v>1</v></c>', '100%'],
    ['a percentage with its digits', '<c r="A1" s="6"><v>0.1234</v></c>', '12.34%'],
    ['a shared text that is not said', '<c r="A1" t="s"/><c r="B1"><v>1</v></c>', ''],
    ['a shared text', '<c r="A1" t="s"><v>1</v></c>', 'Blackburn with Darwen'],
    [
      'a shared text with a line break and a reading above',
      '<c r="A1" t="s"><v>2</v></c>',
      'Area\ncode & more',
    ],
    ['a text of its own', '<c r="A1" t="inlineStr"><is><t>caf&#233;</t></is></c>', 'café'],
    ['the result of a formula', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>yes</v></c>', 'yes'],
    [
      'a formula as a text',
      '<c r="A1" t="inlineStr"><is><t>=cmd|\' /C calc\'!A0</t></is></c>',
      "=cmd|' /C calc'!A0",
    ],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['a day as ISO', '<c r="A1" t="d"><v>2024-01-05T00:00:00</v></c>', '2024-01-05'],
    [
      'an entity that a document type might make long',
      '<c r="A1" t="str"><v>&lol;</v></c>',
      '&lol;',
    ],
  ])('%s', async (_, cell, text) => {
    const context = {
      texts:
        '<si><t>a</t></si><si><r><t>Blackburn</t></r><r><t xml:space="preserve"> with Darwen</t></r></si><si><t>Area_x000A_code &amp; more</t><rPh><t>reading</t></rPh></si>',
      formats: ['[$-809]d mmmm yyyy', 'h:mm', '000000000', '[Red]0', '0.0%'],
    };
    const shown = cell.replace('<c r="A1"', '<c r="A2"');
    const more = cell.includes('B1') ? ['1'] : [];
    expect(await rowsOf(`<row r="2">${shown}</row>`, context)).toEqual([[2, text, ...more]]);
    expect(await rowsOf(`<row r="2">${shown}</row>`, { ...context, prefix: 'x:' })).toEqual([
      [2, text, ...more],
    ]);
  });

  it('gaps, blank rows, and addresses that are left out', async () => {
    const data =
      '<row r="3"><c r="B3"><v>1</v></c><c r="AA3"><v>2</v></c></row><row r="5"><c r="A5" s="1"/></row><row><c><v>3</v></c><c><v>4</v></c></row>';
    const rows = await rowsOf(data);
    expect(rows).toEqual([
      [3, '', '1', ...Array<string>(24).fill(''), '2'],
      [6, '3', '4'],
    ]);
  });

  it('rows whose number is none follow the one before', async () => {
    const cell = '<c><v>1</v></c>';
    const rows = await rowsOf(
      `<row r="7">${cell}</row><row r="x">${cell}</row><row r="-1">${cell}</row>`,
    );
    expect(rows?.map(([line]) => line)).toEqual([7, 8, 9]);
  });

  it.each(['7', '-1', 'x', '1.5', '__proto__', 'length'])(
    'a shared text that is not there (%s) is refused, not taken for a blank cell',
    async (place) => {
      await expect(
        rowsOf(`<row r="4"><c r="A4" t="s"><v>${place}</v></c></row>`, {
          texts: '<si><t>a</t></si>',
        }),
      ).rejects.toThrow('The workbook is damaged: a cell refers to a text that is not in it.');
    },
  );

  it('days counted from 1904', async () => {
    expect(
      await rowsOf('<row r="1"><c r="A1" s="1"><v>43834</v></c></row>', { from1904: true }),
    ).toEqual([[1, '2024-01-05']]);
  });
});

describe('sheets', () => {
  const one: MadeSheet = {
    name: 'Table &amp; C2',
    data: '<row r="1"><c r="A1"><v>1</v></c></row>',
  };

  it('each is a table, hidden ones are passed over and named', async () => {
    const bytes = workbook([
      one,
      { ...one, name: 'Lookup', state: 'hidden' },
      { ...one, name: 'B' },
    ]);
    const { sheets, words } = await read(bytes);
    expect(sheets.map(([name]) => name)).toEqual(['book.xlsx > Table & C2', 'book.xlsx > B']);
    expect(words).toEqual([
      'book.xlsx: Hidden sheets were passed over: Lookup. Unhide a sheet and save the workbook if it should be read.',
    ]);
  });

  it('a workbook in a zip', async () => {
    const zip = zipSync({ 'in/book.xlsx': workbook([one]) });
    expect((await read(zip)).sheets.map(([name]) => name)).toEqual([
      'book.xlsx > in/book.xlsx > Table & C2',
    ]);
  });

  it('the same comes out of small pieces', async () => {
    const bytes = workbook([one, { ...one, name: 'B' }]);
    expect(await read(bytes, 3)).toEqual(await read(bytes));
  });

  it('a workbook without a sheet, and one that breaks off, are refused in words', async () => {
    expect((await read(workbook([]))).words).toEqual([
      'book.xlsx: The workbook has no sheet that can be read. Open it in a spreadsheet program, save it again as .xlsx, and add that.',
    ]);
    const cut = zipSync({
      ...unzipSync(workbook([one])),
      'xl/worksheets/sheet1.xml': strToU8('<sheetData><row r="1"><c r="A'),
    });
    const { tables } = await unpacked(given('book.xlsx', cut), {});
    await expect(tables[0]?.rows(() => {}, {})).rejects.toThrow(
      'The workbook is damaged: a part of it breaks off.',
    );
  });

  it.each(['<c a="', '<v>', '<!--'])(
    'one with a part that never ends (%s) is refused before it is read to its end',
    async (start) => {
      const sheet = strToU8(`<sheetData><row r="1">${start}${'x'.repeat(20_000_000)}`);
      const endless = zipSync(
        { ...unzipSync(workbook([one])), 'xl/worksheets/sheet1.xml': sheet },
        { level: 1 },
      );
      const { tables } = await unpacked(given('book.xlsx', endless), {});
      let done = 0;
      const progress = ({ bytes }: { readonly bytes: number }) => {
        done = bytes;
      };
      await expect(tables[0]?.rows(() => {}, { progress })).rejects.toThrow(
        'The workbook is damaged: a part of it breaks off.',
      );
      expect(done).toBeLessThan(2_000_000);
    },
  );

  it('stops when told to', async () => {
    const { tables } = await unpacked(given('book.xlsx', workbook([one])), {});
    await expect(tables[0]?.rows(() => {}, { signal: { aborted: true } })).rejects.toBeInstanceOf(
      ReadingStopped,
    );
  });

  it('reads what read-excel-file reads', async () => {
    const data = Array.from(
      { length: 50 },
      (_, row) =>
        `<row r="${row * 2 + 1}">${['A', 'B', 'D'].map((letter, at) => `<c r="${letter}${row * 2 + 1}"${at === 2 ? ' t="s"' : ''}><v>${at === 2 ? row % 2 : row * 1.5 + at}</v></c>`).join('')}</row>`,
    ).join('');
    const bytes = workbook([{ name: 'S', data }], {
      texts: '<si><t>a &lt; b</t></si><si><r><t>x</t></r><r><t>y</t></r></si>',
    });
    const [theirs] = await readXlsxFile(bytes.slice().buffer);
    const ours = (await read(bytes)).sheets[0]?.[1];
    const filled = (theirs?.data ?? []).flatMap((row, at) =>
      row.some((cell) => cell !== null)
        ? [[at + 1, ...row.map((cell) => (cell === null ? '' : String(cell)))]]
        : [],
    );
    expect(ours).toEqual(filled);
  });
});

it.each<[string, ReturnType<typeof formatOfCode>]>([
  ['General', undefined],
  ['0.00', undefined],
  ['#,##0', undefined],
  ['0%', 'percent'],
  ['0.0%;[Red]-0.0%', 'percent'],
  ['0"%"', undefined],
  ['@', undefined],
  ['0', undefined],
  ['00000', { digits: 5 }],
  ['dd/mm/yyyy', 'date'],
  ['mmm-yy', 'date'],
  ['mmmm', 'date'],
  ['yyyy\\-mm\\-dd hh:mm', 'date'],
  ['hh:mm:ss', 'time'],
  ['[h]:mm', 'time'],
  ['mm:ss', 'time'],
  ['#,##0 "days"', undefined],
  ['[Red]#,##0;[Blue]-#,##0', undefined],
  ['\\d0', undefined],
])('the format %s', (code, format) => {
  expect(formatOfCode(code)).toEqual(format);
});

it.each<[number, string | undefined]>([
  [61, '1900-03-01'],
  [45_296, '2024-01-05'],
  [60, undefined],
  [-1, undefined],
  [2_958_466, undefined],
  [Number.NaN, undefined],
])('day %s of a spreadsheet', (serial, day) => {
  expect(serialDate(serial)).toBe(day);
  expect(serialTime(serial)).toBeUndefined();
});
