import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultInWords } from '../../../src/domain/fault';
import { contentKind } from '../../../src/extracts/contentKind';
import { NotUtf8 } from '../../../src/extracts/decodedText';
import { FaultLog } from '../../../src/extracts/faultLog';
import { headOfTable } from '../../../src/extracts/headOfTable';
import { type ReadingProgress, ReadingStopped } from '../../../src/extracts/readingWay';
import { textTable } from '../../../src/extracts/textTable';
import { given } from './ownDrop';

/** The rows of bytes in the encoding that is told from them, each with its line, and what was said. */
async function read(content: string | Uint8Array, piece?: number) {
  const source = given('x.csv', content, piece);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const kind = contentKind(bytes.subarray(0, 4096));
  const log = new FaultLog('x.csv');
  const rows: [number, ...string[]][] = [];
  const table = textTable(source, kind.kind === 'text' ? kind.encoding : 'utf-8');
  await table.rows((cells, line) => rows.push([line, ...cells]), {}, log);
  return { rows, words: log.faults().map(faultInWords), encoding: table.encoding };
}

function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2);
  const view = new DataView(bytes.buffer);
  for (const [at, letter] of Array.from(`${mark ? '\ufeff' : ''}${text}`).entries()) {
    view.setUint16(at * 2, letter.charCodeAt(0), !big);
  }
  return bytes;
}

describe('text in every form', () => {
  const plain: [number, ...string[]][] = [
    [1, 'area', 'value'],
    [2, 'Ynys Môn', '£5'],
  ];
  const text = 'area,value\nYnys Môn,£5\n';

  it.each<[string, string | Uint8Array]>([
    ['UTF-8', text],
    ['UTF-8 with a byte order mark', `\ufeff${text}`],
    ['UTF-16 little end first, with a mark', utf16(text, false, true)],
    ['UTF-16 big end first, with a mark', utf16(text, true, true)],
    ['UTF-16 little end first, without a mark', utf16(text, false, false)],
    ['UTF-16 big end first, without a mark', utf16(text, true, false)],
    ['mixed line ends', 'area,value\r\nYnys Môn,£5\r'],
  ])('%s', async (_, content) => {
    expect((await read(content)).rows).toEqual(plain);
    expect((await read(content, 3)).rows).toEqual(plain);
  });

  it('windows-1252 is not UTF-8, and read as such from the start again', async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('area,value\nCaf'),
      0xe9,
      44,
      0xa3,
      53,
      0x93,
      10,
    ]);
    const table = textTable(given('x.csv', bytes), 'utf-8');
    await expect(table.rows(() => {}, {})).rejects.toBeInstanceOf(NotUtf8);
    const rows: (readonly string[])[] = [];
    await table.inEncoding('windows-1252').rows((cells) => rows.push(cells), {});
    expect(rows).toEqual([
      ['area', 'value'],
      ['Café', '£5“'],
    ]);
  });

  it('a line that declares the delimiter is no row', async () => {
    expect((await read('sep=;\na;b\n1;2\n')).rows).toEqual([
      [2, 'a', 'b'],
      [3, '1', '2'],
    ]);
  });

  it('titles above and notes below are rows like all others, with their lines', async () => {
    const { rows, words } = await read(
      'Crime, Lancashire\n\narea,2023,2024\nBurnley,1,2\nSource: police\n',
    );
    expect(rows).toEqual([
      [1, 'Crime', ' Lancashire'],
      [3, 'area', '2023', '2024'],
      [4, 'Burnley', '1', '2'],
      [5, 'Source: police'],
    ]);
    expect(words).toEqual([]);
  });

  it('a title and a header over several lines', async () => {
    const { rows, words } = await read(
      '"Title\nof it"\n"Area\ncode",All,x,y\nE1,2,3,4\nE2,2,3,4\n',
    );
    expect(rows.map(([line]) => line)).toEqual([1, 3, 5, 6]);
    expect(words).toEqual([]);
  });

  it('a quotation mark that is not closed costs its own line', async () => {
    const { rows, words } = await read(`a,b,c,d\n1,2,3,4\n"5,6,7,8\n${'1,2,3,4\n'.repeat(300)}`);
    expect(rows).toHaveLength(302);
    expect(words).toEqual([
      'x.csv, line 3: A quotation mark is opened and never closed. Close the quotation mark or remove it; only this line was left out.',
    ]);
  });

  it('10,000 columns', async () => {
    const wide = Array.from({ length: 10_000 }, (_, at) => `c${at}`);
    const { rows } = await read(`${wide.join(',')}\n${wide.join(',')}\n`);
    expect(rows.map((row) => row.length)).toEqual([10_001, 10_001]);
  });

  it('the names of columns are cells like all others', async () => {
    const { rows } = await read('__proto__,constructor,a,a\n1,2,3,4\n');
    expect(rows).toEqual([
      [1, '__proto__', 'constructor', 'a', 'a'],
      [2, '1', '2', '3', '4'],
    ]);
    expect(({} as Record<string, unknown>)[1]).toBeUndefined();
  });

  it('the same rows come out, wherever the chunks are cut', async () => {
    const cell = fc.constantFrom('a', '1', '', 'b c', '"q"', '"x\ny"', '"d""d"', 'é', ';');
    const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(','));
    const file = fc.array(row, { minLength: 1, maxLength: 12 }).map((rows) => rows.join('\n'));
    await fc.assert(
      fc.asyncProperty(file, fc.integer({ min: 1, max: 20 }), async (content, piece) => {
        expect(await read(content, piece)).toEqual(await read(content));
      }),
    );
  });
});

describe('the way of a long reading', () => {
  const long = `a,b\n${'1,2\n'.repeat(100_000)}`;

  it('pauses, and reports bytes and rows', async () => {
    const seen: ReadingProgress[] = [];
    let pauses = 0;
    const way = {
      pause: () => void (pauses += 1),
      progress: (one: ReadingProgress) => void seen.push(one),
    };
    await textTable(given('x.csv', long), 'utf-8').rows(() => {}, way);
    expect(pauses).toBeGreaterThan(3);
    expect(seen.at(-1)).toEqual({
      name: 'x.csv',
      bytes: long.length,
      of: long.length,
      rows: 100_001,
    });
  });

  it('stops half-way when told to, and closes the file', async () => {
    const signal = { aborted: false };
    let closed = false;
    const source = {
      ...given('x.csv', long),
      open: async function* () {
        try {
          yield* given('x.csv', long).open();
        } finally {
          closed = true;
        }
      },
    };
    let rows = 0;
    const reading = textTable(source, 'utf-8').rows(
      () => {
        rows += 1;
        signal.aborted = rows > 20_000;
      },
      { signal },
    );
    await expect(reading).rejects.toBeInstanceOf(ReadingStopped);
    expect(rows).toBeLessThan(60_000);
    expect(closed).toBe(true);
  });

  it('a head takes no more than the start of the file', async () => {
    let opened = 0;
    const source = {
      ...given('x.csv', long),
      open: async function* () {
        for await (const chunk of given('x.csv', long).open()) {
          opened += chunk.length;
          yield chunk;
        }
      },
    };
    const { rows } = await headOfTable(textTable(source, 'utf-8'), {});
    expect(rows).toHaveLength(60);
    expect(opened).toBeLessThan(long.length / 2);
  });
});
