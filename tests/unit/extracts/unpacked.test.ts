import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { faultInWords } from '../../../src/domain/fault';
import { ExtractFault } from '../../../src/extracts/extractFault';
import type { OwnSource } from '../../../src/extracts/ownSource';
import { ReadingStopped } from '../../../src/extracts/readingWay';
import { unpacked } from '../../../src/extracts/unpacked';
import { given, gzipped } from './ownDrop';

async function opened(source: OwnSource) {
  const { tables, json, faults } = await unpacked(source, {});
  const rows: Record<string, (readonly string[])[]> = {};
  for (const table of tables) {
    const taken: (readonly string[])[] = [];
    await table.rows((cells) => taken.push(cells), {});
    rows[table.name] = taken;
  }
  return { rows, json: json.map(({ name }) => name), words: faults.map(faultInWords) };
}

const table = 'a,b\n1,2\n3,4\n';
const cells = [
  ['a', 'b'],
  ['1', '2'],
  ['3', '4'],
];

describe('what a file is, whatever its name', () => {
  it('text', async () => {
    expect(await opened(given('x.csv', table))).toEqual({
      rows: { 'x.csv': cells },
      json: [],
      words: [],
    });
  });

  it('gzip, in small pieces', async () => {
    const packed = gzipped(table.repeat(1000));
    const { rows } = await opened(given('x.csv.gz', packed, 7));
    expect(rows['x.csv']).toHaveLength(3000);
    const { tables } = await unpacked(given('x.csv.gz', packed), {});
    expect(tables[0]?.bytes).toBe(12_000);
  });

  it('gzip of two parts one after the other', async () => {
    const both = new Uint8Array([...gzipped('a,b\n1,2\n'), ...gzipped('3,4\n')]);
    expect((await opened(given('x.csv.gz', both))).rows['x.csv']).toEqual(cells);
  });

  it.each<[string, (packed: Uint8Array) => Uint8Array]>([
    ['a byte is another', (packed) => packed.with(25, (packed[25] ?? 0) ^ 1)],
    [
      'its check sum is another',
      (packed) => packed.with(packed.length - 6, (packed.at(-6) ?? 0) ^ 1),
    ],
    ['it breaks off in its last bytes', (packed) => packed.slice(0, -3)],
    ['it breaks off in its header', (packed) => packed.slice(0, 7)],
    [
      'it breaks off in a second part',
      (packed) => new Uint8Array([...packed, ...packed.slice(0, 30)]),
    ],
    [
      'a byte of the first part is another',
      (packed) => new Uint8Array([...packed.with(25, 0), ...packed]),
    ],
  ])('a gzip file is refused where %s', async (_, damage) => {
    const packed = gzipSync(strToU8(table.repeat(20)), { level: 0 });
    const { rows, words } = await opened(given('x.csv.gz', damage(packed), 16)).catch(
      (cause: unknown) => {
        if (!(cause instanceof ExtractFault)) throw cause;
        return { rows: {}, words: [faultInWords(cause.fault)] };
      },
    );
    expect(rows).toEqual({});
    expect(words).toEqual([
      'x.csv.gz: The packed file is damaged or not complete and cannot be unpacked. Download or copy it again; the file was not read.',
    ]);
  });

  it('a zip whose names begin with dots and slashes, and with two files of one name', async () => {
    const zip = zipSync({
      './a.csv': strToU8(table),
      '../../b.csv': strToU8(table),
      '/c.csv': strToU8(table),
      constructor: strToU8(table),
      'x/d.csv': strToU8(table),
      'x/e.csv': strToU8('a,b\n9,9\n'),
      './._a.csv': strToU8('junk'),
    });
    const text = String.fromCharCode(...zip).replaceAll('x/e.csv', 'x/d.csv');
    const twice = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const { rows, words } = await opened(given('a.zip', twice));
    expect(words).toEqual([]);
    expect(rows).toEqual({
      'a.zip > ./a.csv': cells,
      'a.zip > ../../b.csv': cells,
      'a.zip > /c.csv': cells,
      'a.zip > constructor': cells,
      'a.zip > x/d.csv': cells,
      'a.zip > x/d.csv (2)': [cells[0], ['9', '9']],
    });
  });

  it('a zip with folders, junk, and files that are no tables', async () => {
    const zip = zipSync({
      '2024-01/2024-01-lancashire-street.csv': strToU8(table),
      '2024-02/2024-02-lancashire-street.csv': [strToU8(table), { level: 0 }],
      '__MACOSX/._x.csv': strToU8('junk'),
      '.DS_Store': strToU8('junk'),
      'map.png': strToU8('\x89PNG....', true),
      'empty.csv': new Uint8Array(),
      'datapackage.json': strToU8('{}'),
    });
    expect(await opened(given('march.zip', zip))).toEqual({
      rows: {
        'march.zip > 2024-01/2024-01-lancashire-street.csv': cells,
        'march.zip > 2024-02/2024-02-lancashire-street.csv': cells,
      },
      json: ['march.zip > datapackage.json'],
      words: [
        'march.zip: 2 files in the archive are no tables and were passed over: map.png (a picture (PNG)), empty.csv (empty). Nothing needs to be done unless one of them should hold figures.',
      ],
    });
  });

  it.each(['[Area],[Count]\n1,2\n', '<5,<10\n1,2\n', '{x},y\n1,2\n'])(
    'a table that begins %j is one',
    async (text) => {
      expect((await opened(given('x.csv', text))).words).toEqual([]);
    },
  );

  it('a gzip file within a zip', async () => {
    const zip = zipSync({ 'x.csv.gz': [gzipped(table), { level: 0 }] });
    expect((await opened(given('a.zip', zip))).rows).toEqual({ 'a.zip > x.csv': cells });
  });

  it.each<[string, Uint8Array | string, string]>([
    [
      'an empty file',
      '',
      'x.csv: The file is empty. Save or download it again; there is nothing in it.',
    ],
    [
      'a picture',
      strToU8('\x89PNG\r\n', true),
      'x.csv: The file is a picture (PNG), whatever its name says. Add a table as CSV, TSV, text or XLSX, or a zip of such files.',
    ],
    [
      'a PDF',
      '%PDF-1.7',
      'x.csv: The file is a PDF document, whatever its name says. Add a table as CSV, TSV, text or XLSX, or a zip of such files.',
    ],
    [
      'a web page',
      '\n<!DOCTYPE html><html>',
      'x.csv: The file is a web page (HTML), whatever its name says. Add a table as CSV, TSV, text or XLSX, or a zip of such files.',
    ],
    ...['<meta charset="utf-8">\n<table>', '<style>td{}</style><table>', '<!-- x --><table>'].map(
      (page): [string, string, string] => [
        `a web page that begins ${page.slice(0, 6)}`,
        page,
        'x.csv: The file is a web page (HTML), whatever its name says. Add a table as CSV, TSV, text or XLSX, or a zip of such files.',
      ],
    ),
    ...['{"a": [1, 2],\n"b": 3}', '[{"a": 1, "b": 2},\n{"a": 3}]', '[["a", "b"]]'].map(
      (json): [string, string, string] => [
        `JSON that begins ${json.slice(0, 3)}`,
        json,
        'x.csv: The file is a JSON document, whatever its name says. Add a table as CSV, TSV, text or XLSX, or a zip of such files.',
      ],
    ),
    [
      'bytes that no text has',
      new Uint8Array([65, 44, 0, 0, 0, 66, 10, 1, 2, 3]),
      'x.csv: The file is no text (it has bytes that no text has), whatever its name says. Add a table as CSV, TSV, text or XLSX, or a zip of such files.',
    ],
    [
      'a zip that is cut off',
      zipSync({ 'a.csv': strToU8(table) }).subarray(0, 60),
      'x.csv: The archive is damaged or not complete: its list of files cannot be read. Download or copy it again; nothing in it was read.',
    ],
    [
      'a gzip file that is cut off',
      gzipped(table.repeat(99)).subarray(0, 30),
      'x.csv: The packed file is damaged or not complete and cannot be unpacked. Download or copy it again; the file was not read.',
    ],
    [
      'an archive of another kind',
      strToU8('7z\xbc\xaf', true),
      'x.csv: The file is an archive of the kind 7z, whatever its name says. Add a table as CSV, TSV, text or XLSX, or a zip of such files.',
    ],
    [
      'a Word document',
      zipSync({ 'word/document.xml': strToU8('<w/>') }),
      'x.csv: The file is a Word document. Copy the table in it and paste it here, or save it as CSV.',
    ],
    [
      'an OpenDocument sheet',
      zipSync({ mimetype: strToU8('a'), 'content.xml': strToU8('<w/>') }),
      'x.csv: The file is an OpenDocument file. Save it as .xlsx or CSV and add that.',
    ],
    [
      'an empty zip',
      zipSync({}),
      'x.csv: There is no file in the archive. Check that it was packed and copied whole.',
    ],
  ])('%s is refused in words', async (_, content, words) => {
    expect(await opened(given('x.csv', content))).toEqual({ rows: {}, json: [], words: [words] });
  });

  it('a zip in a zip is refused, and the rest is read', async () => {
    const zip = zipSync({
      'in.zip': zipSync({ 'x.csv': strToU8(table) }),
      'x.csv': strToU8(table),
    });
    const { rows, words } = await opened(given('a.zip', zip));
    expect(rows).toEqual({ 'a.zip > x.csv': cells });
    expect(words).toEqual([
      'a.zip > in.zip: An archive within an archive is not unpacked. Unpack the outer one yourself and add what is in it.',
    ]);
  });
});

describe('old and protected workbooks', () => {
  const compound = (text: string) =>
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Uint8Array(504),
      ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);

  it('says that a workbook has a password', async () => {
    expect((await opened(given('x.xlsx', compound('EncryptedPackage')))).words).toEqual([
      'x.xlsx: The workbook is protected with a password. Open it, remove the password (File, Info, Protect Workbook) and save it again, or save the sheet as CSV.',
    ]);
  });

  it('says that an .xls was renamed', async () => {
    expect((await opened(given('x.xlsx', compound('Workbook')))).words).toEqual([
      'x.xlsx: The file is a document in the old format of Office (.xls), whatever its name says. Open it in a spreadsheet program, save it as .xlsx or CSV, and add that.',
    ]);
  });
});

describe('archives made to do harm', () => {
  /** The zip with something changed in each entry of its directory. */
  function altered(zip: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
    const bytes = zip.slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) change(view, at);
    }
    return bytes;
  }

  it('one with 100,000 files is refused', async () => {
    const entry = new Uint8Array(47);
    new DataView(entry.buffer).setUint32(0, 0x02014b50, true);
    new DataView(entry.buffer).setUint16(28, 1, true);
    entry[46] = 65;
    const bytes = new Uint8Array(47 * 100_000 + 22 + 4);
    bytes.set([0x50, 0x4b, 3, 4]);
    for (let number = 0; number < 100_000; number += 1) bytes.set(entry, 4 + number * 47);
    const end = new DataView(bytes.buffer, 4 + 4_700_000);
    end.setUint32(0, 0x06054b50, true);
    end.setUint16(10, 100_000 % 65_536, true);
    end.setUint32(12, 4_700_000, true);
    end.setUint32(16, 4, true);
    expect((await opened(given('many.zip', bytes))).words).toEqual([
      'many.zip: The archive holds 50,001 files; at most 50,000 are read. Take out the files you need and add those; nothing in it was read.',
    ]);
  });

  it('one whose list of files is as long as a memory is refused before the list is read', async () => {
    const zip = zipSync({ 'x.csv': strToU8(table) });
    const bytes = new Uint8Array(80 * 2 ** 20 + 22);
    bytes.set(zip.subarray(0, 40));
    bytes.set(zip.subarray(-22), bytes.length - 22);
    const end = new DataView(bytes.buffer, bytes.length - 22);
    end.setUint32(12, bytes.length - 62, true);
    end.setUint32(16, 40, true);
    let longest = 0;
    const source = given('long.zip', bytes);
    const open: OwnSource['open'] = (from = 0, to = bytes.length) => {
      if (from > 0) longest = Math.max(longest, to - from);
      return from > 0 ? source.open(from, to) : [bytes.subarray(0, 4096)];
    };
    const { faults } = await unpacked({ ...source, open }, {});
    expect(faults.map(({ what }) => what)).toEqual([
      'The archive is damaged or not complete: its list of files cannot be read.',
    ]);
    expect(longest).toBeLessThan(2 ** 20);
  });

  it('one that says it unpacks to far too much is refused before anything is unpacked', async () => {
    const zip = altered(zipSync({ 'x.csv': strToU8(table) }), (view, at) =>
      view.setUint32(at + 24, 0xffff_fff0, true),
    );
    expect((await opened(given('bomb.zip', zip))).words).toEqual([
      'bomb.zip: The file unpacks to more than 200 times its size, as no extract does and a file made to fill the memory would. Unpack it yourself and add the files you need; it was not read.',
    ]);
  });

  const damaged = (name: string) =>
    `${name}: The file is damaged: it is not what the list of the archive says. Download or copy the archive again; the file was not read.`;

  it('one that hides how much it unpacks to is stopped while it is read', async () => {
    const zip = altered(zipSync({ 'x.csv': new Uint8Array(2 ** 20).fill(65) }), (view, at) =>
      view.setUint32(at + 24, 100, true),
    );
    expect((await opened(given('bomb.zip', zip))).words).toEqual([damaged('bomb.zip > x.csv')]);
  });

  it('a gzip file that unpacks to a thousand times its size is stopped', async () => {
    const bomb = gzipped(`${'x'.repeat(9999)}\n`.repeat(7000));
    const { tables } = await unpacked(given('bomb.csv.gz', bomb), {});
    const reading = tables[0]?.rows(() => {}, {});
    await expect(reading).rejects.toThrow('unpacks to more than 200 times its size');
  });

  it('one whose bytes were changed is noticed', async () => {
    const zip = zipSync({ 'x.csv': [strToU8(table), { level: 0 }] });
    zip[zip.indexOf(50)] = 57;
    expect((await opened(given('a.zip', zip))).words).toEqual([damaged('a.zip > x.csv')]);
  });

  it('protected files are named, the others read', async () => {
    let first = true;
    const zip = altered(
      zipSync({ 'secret.csv': strToU8(table), 'open.csv': strToU8(table) }),
      (view, at) => {
        if (first) view.setUint16(at + 8, 1, true);
        first = false;
      },
    );
    const { rows, words } = await opened(given('a.zip', zip));
    expect(Object.keys(rows)).toEqual(['a.zip > open.csv']);
    expect(words).toEqual([
      'a.zip: 1 file in the archive is protected with a password: secret.csv. Unpack it with the password and add the files themselves; they were not read.',
    ]);
  });

  it('a way of packing that is not known is named', async () => {
    const zip = altered(zipSync({ 'x.csv': strToU8(table) }), (view, at) =>
      view.setUint16(at + 10, 9, true),
    );
    expect((await opened(given('a.zip', zip))).words).toEqual([
      'a.zip > x.csv: The file is packed in a way that is not known here (method 9). Pack the archive again as an ordinary zip, or add the file itself; it was not read.',
    ]);
  });
});

it('stops when told to', async () => {
  await expect(
    unpacked(given('x.csv', table), { signal: { aborted: true } }),
  ).rejects.toBeInstanceOf(ReadingStopped);
});
