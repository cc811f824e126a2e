import fc from 'fast-check';
import { inferSchema, initParser } from 'udsv';
import { describe, expect, it } from 'vitest';
import { CsvRows } from '../../../src/extracts/csvRows';
import { FaultLog } from '../../../src/extracts/faultLog';
import { piecesOf, recordedRows } from './recordedRows';

describe('well-formed rows', () => {
  it.each<[string, string, string[][], number[]]>([
    [
      'plain cells',
      'a,b\n1,2\n3,4\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
      [2, 3],
    ],
    ['no newline at the end', 'a,b\n1,2', [['1', '2']], [2]],
    ['no newline after a quoted cell', 'a,b\n1,"2"', [['1', '2']], [2]],
    ['no newline after a quoted cell and a space', 'a,b\n1,"2" ', [['1', '2']], [2]],
    [
      'Windows line endings',
      'a,b\r\n1,2\r\n3,4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
      [2, 3],
    ],
    [
      'old Macintosh line endings',
      'a,b\r1,2\r3,4\r',
      [
        ['1', '2'],
        ['3', '4'],
      ],
      [2, 3],
    ],
    [
      'mixed line endings',
      'a,b\r\n1,2\n3,4\r5,6',
      [
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
      [2, 3, 4],
    ],
    [
      'empty cells',
      'a,b\n,2\n1,\n',
      [
        ['', '2'],
        ['1', ''],
      ],
      [2, 3],
    ],
    ['spaces, kept', 'a,b\n 1 , 2\n', [[' 1 ', ' 2']], [2]],
    ['a comma in quotes', 'a,b\n"1,234",2\n', [['1,234', '2']], [2]],
    ['doubled quotes', 'a,b\n"say ""no""",2\n', [['say "no"', '2']], [2]],
    ['a quote within a cell', 'a,b\n5" pipe,2\n', [['5" pipe', '2']], [2]],
    [
      'a quote at the end of a cell',
      'a,b\npipe 5",2\n3,4\n',
      [
        ['pipe 5"', '2'],
        ['3', '4'],
      ],
      [2, 3],
    ],
    [
      'a line break in quotes',
      'a,b\n"x\ny",2\n3,4\n',
      [
        ['x\ny', '2'],
        ['3', '4'],
      ],
      [2, 4],
    ],
    [
      'a Windows line break in quotes',
      'a,b\r\n"x\r\ny",2\r\n3,4',
      [
        ['x\ny', '2'],
        ['3', '4'],
      ],
      [2, 4],
    ],
    [
      'empty lines',
      'a,b\n\n1,2\n  \n3,4\n\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
      [3, 5],
    ],
    ['rows of empty cells', 'a,b\n,\n1,2\n , \n,\n', [['1', '2']], [3]],
    [
      'blank cells too many',
      'a,b\n1,2,,\n3,4, \n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
      [2, 3],
    ],
    [
      'a header with blank cells too many',
      'a,b,,\n1,2,,\n3,4\n',
      [
        ['1', '2', '', ''],
        ['3', '4', '', ''],
      ],
      [2, 3],
    ],
    ['semicolons', 'a;b\n1,5;2\n', [['1,5', '2']], [2]],
    ['tabs', 'a\tb\n1,5\t2\n', [['1,5', '2']], [2]],
    ['bars', 'a|b\n1,5|2\n', [['1,5', '2']], [2]],
    ['one column', 'a\n1\n2\n', [['1'], ['2']], [2, 3]],
  ])('%s', async (_, text, rows, lines) => {
    const read = await recordedRows(text);
    expect(read.rows).toEqual(rows);
    expect(read.lines).toEqual(lines);
    expect(read.seen).toBe(rows.length);
    expect(read.faults).toEqual([]);
  });

  it('a row of empty cells is no data row, seen or handed on', async () => {
    expect(await recordedRows('a,b\n,\n,\n')).toMatchObject({ rows: [], seen: 0, faults: [] });
  });
});

describe('the header', () => {
  it.each<[string, string, number]>([
    ['on the first line', 'a,b\n1,2\n', 1],
    ['below empty lines', '\n \na,b\n1,2\n', 3],
    ['below a row of empty cells', ',\na,b\n1,2\n', 2],
    ['below sep=,', 'sep=,\na,b\n1,2\n', 2],
    ['below an empty line and SEP=,', '\r\nSEP=,\r\na,b\r\n1,2\r\n', 3],
    ['in quotes', '"a","b"\n1,2\n', 1],
  ])('%s', async (_, text, line) => {
    const read = await recordedRows(text);
    expect(read).toMatchObject({ header: ['a', 'b'], headerLine: line, rows: [['1', '2']] });
    expect(read.lines).toEqual([line + 1]);
  });

  it.each([
    ['a semicolon', 'sep=;\na;b\n1,5;2\n'],
    ['a tab', 'sep=\t\na\tb\n1,5\t2\n'],
    ['something unusual', 'sep=~\na~b\n1,5~2\n'],
  ])('sep= declares %s', async (_, text) => {
    expect(await recordedRows(text)).toMatchObject({ header: ['a', 'b'], rows: [['1,5', '2']] });
  });

  it('has its own delimiter, whatever blank lines precede it', async () => {
    expect(await recordedRows('  \na;b\n1,5;2\n')).toMatchObject({
      header: ['a', 'b'],
      headerLine: 2,
    });
  });

  it.each(['', '\n', '\r\n\r\n', ',,\n', '  '])('is not found in %j', async (text) => {
    expect(await recordedRows(text)).toMatchObject({ header: undefined, rows: [], faults: [] });
  });

  it('tells the delimiter, whatever broken rows and lists within cells suggest', async () => {
    const text = 'area,name,other\nE1,Burnley,x;y;z\nE2,Pendle,x;y;z,extra,extra\nE3,Wyre,x;y;z\n';
    const read = await recordedRows(text);
    expect(read.header).toEqual(['area', 'name', 'other']);
    expect(read.lines).toEqual([2, 4]);
  });
});

describe('a row that does not fit the header', () => {
  const remedy =
    'Check the row for a missing or extra delimiter, or a value with a comma that needs quotation marks; it was left out.';

  it.each([
    ['is too short', '1,2', 'The row has 2 cells and the header has 3.'],
    ['is too long', '1,2,3,4', 'The row has 4 cells and the header has 3.'],
    ['has a thousands comma', 'x,y,1,234', 'The row has 4 cells and the header has 3.'],
    ['has blank cells, then one too many', 'x,y,z,,1', 'The row has 5 cells and the header has 3.'],
    ['is a footnote', 'Source: police', 'The row has 1 cell and the header has 3.'],
  ])('and %s is left out, with its line', async (_, row, what) => {
    const read = await recordedRows(`a,b,c\n1,2,3\n${row}\n4,5,6\n`);
    expect(read.faults).toEqual([`asb.csv, line 3: ${what} ${remedy}`]);
    expect(read.rows).toEqual([
      ['1', '2', '3'],
      ['4', '5', '6'],
    ]);
    expect(read.lines).toEqual([2, 4]);
    expect(read.seen).toBe(3);
  });
});

describe('a quotation mark that is not closed', () => {
  const remedy = 'Close the quotation mark or remove it; only this line was left out.';
  const never = 'A quotation mark is opened and never closed.';
  const overLines = (lines: number, evidence: string) =>
    `The row runs over ${lines} lines${evidence}: a quotation mark is probably not closed.`;
  const wholeRows = ', most of which are whole rows';

  it.each<[string, string[], number, string, number[]]>([
    ['never', ['k,l,2,3', 'm,"n,5,6', 'o,p,8,9'], 3, never, [2, 4]],
    ['on the last line', ['k,l,2,3', 'm,n,5,6', 'o,"p,8,9'], 4, never, [2, 3]],
    ['as the last character', ['k,l,2,3', 'm,n,5,6', 'o,p,8,"'], 4, never, [2, 3]],
    ['by a mark before text', ['k,l,2,3', 'm,"n" x,5,6', 'o,p,8,9'], 3, never, [2, 4]],
    [
      'by a mark in another column of the next line',
      ['k,l,2,3', 'm,"n,5,6', 'o,p,8",9'],
      3,
      overLines(2, ' and has 3 cells instead of 4'),
      [2, 4],
    ],
    [
      'by a mark in the same column of the next line',
      ['k,l,2,3', 'm,"n,5,6', 'o,p",8,9'],
      3,
      overLines(2, wholeRows),
      [2, 4],
    ],
    [
      'by a quoted cell of the next line',
      ['k,l,2,3', 'm,"n,5,6', 'o,"p",8,9'],
      3,
      overLines(2, ' and has a quotation mark inside a cell'),
      [2, 4],
    ],
    [
      'by a mark much later, past a short row',
      ['m,"n,5,6', 'k,l,2,3', 'k,l,2', 'k,l,2,3', 'o,p",8,9'],
      2,
      overLines(5, wholeRows),
      [3, 5, 6],
    ],
  ])('%s, costs its own line only', async (_, rows, line, what, lines) => {
    const read = await recordedRows(['a,b,c,d', ...rows].join('\n'));
    expect(read.faults[0]).toBe(`asb.csv, line ${line}: ${what} ${remedy}`);
    expect(read.lines).toEqual(lines);
    expect(read.seen).toBe(rows.length);
  });

  it('leaves the next rows as they are written', async () => {
    const read = await recordedRows('a,b,c,d\nm,"n,5,6\no,p",8,9\nq,r,1,2\n');
    expect(read.rows).toEqual([
      ['o', 'p"', '8', '9'],
      ['q', 'r', '1', '2'],
    ]);
  });

  it('and prose over several lines are told apart', async () => {
    const prose = '"one, two, three\nfour, five\nsix"';
    const read = await recordedRows(`a,b,c,d\nk,l,2,${prose}\nm,n,"x\ny",${prose}\n`);
    expect(read.faults).toEqual([]);
    expect(read.lines).toEqual([2, 5]);
  });

  it('on every line leaves no row and counts the faults', async () => {
    const read = await recordedRows(`a,b,c,d\n${'x,"y,1,2\n'.repeat(100)}`);
    expect(read.rows).toEqual([]);
    expect(read.faults).toHaveLength(20);
    expect(read.faults.at(-1)).toContain('(and 80 more lines like it)');
    expect(read.seen).toBe(100);
  });

  it('on more than a thousand lines makes the file unreadable', async () => {
    const ditto = 'x,",1,2\n';
    expect((await recordedRows(`a,b,c,d\n${ditto.repeat(1000)}`)).thrown).toBeUndefined();
    expect((await recordedRows(`a,b,c,d\n${ditto.repeat(1001)}`)).thrown).toBe(
      'asb.csv, line 1002: More than 1,000 lines have a quotation mark that is not closed. ' +
        'Save the extract again without single quotation marks; the file was not read.',
    );
  });

  it('in the header makes the next line the header', async () => {
    const read = await recordedRows('a,"b,c,d\n1,2,3,4\n5,6,7,8\n');
    expect(read.faults).toEqual([`asb.csv, line 1: ${never} ${remedy}`]);
    expect(read.headerLine).toBe(2);
  });

  it('does not hold up a long file until its end', async () => {
    const handedOn: number[] = [];
    const reader = { header: () => {}, row: (_: unknown, line: number) => handedOn.push(line) };
    const csv = new CsvRows(reader, new FaultLog('asb.csv'));
    await csv.push('a,b,c,d\nm,"n,5,6\n');
    for (let piece = 0; piece < 20; piece += 1) await csv.push('k,l,2,3\n'.repeat(1000));
    expect(handedOn.length).toBeGreaterThan(5000);
    await csv.end();
    expect(handedOn).toEqual(Array.from({ length: 20_000 }, (_, place) => place + 3));
  });
});

const newlines = fc.constantFrom('\n', '\r\n', '\r');
const cuts = fc.array(fc.nat(), { maxLength: 12 });

describe('a very long line', () => {
  it.each([
    ['with an open quotation mark', 'm,"'],
    ['without quotation marks', 'm,'],
  ])('%s is one line, however it arrives', async (_, start) => {
    const text = `a,b\n${start}${'x'.repeat(300_000)}\n1,2\n`;
    const quarters = [text.length / 4, text.length / 2, (text.length * 3) / 4].map(Math.floor);
    const read = await recordedRows(...piecesOf(text, quarters));
    expect(read.lines.at(-1)).toBe(3);
    expect(read.seen).toBe(2);
    expect(read).toEqual(await recordedRows(text));
  });
});

describe('compared with a second parser', () => {
  // Prose over several lines has no commas here: with them it is told from stray quotation marks by its looks.
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', ' ', ';', '£') }),
    fc.string({ unit: fc.constantFrom('a', '"', ' ', '\n', '\t') }),
    fc.constantFrom('', '1,234', '"', '""', '__proto__'),
  );
  const table = fc
    .integer({ min: 2, max: 7 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
    );

  it('the same cells and lines come out, wherever the chunks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        newlines,
        fc.boolean(),
        fc.boolean(),
        cuts,
        async (rows, newline, ended, all, at) => {
          const header = (rows[0] ?? []).map((_, place) => `c${place}`);
          const written = [header, ...rows].map((row) =>
            row.map((one) => quotedCell(one, all)).join(','),
          );
          const text = (written.join('\n') + (ended ? '\n' : '')).replaceAll('\n', newline);
          const read = await recordedRows(...piecesOf(text, at));
          const expected = cellsAndLines(text, newline);
          expect(read.header).toEqual(header);
          expect(read.faults).toEqual([]);
          expect(read.rows).toEqual(expected.map(({ cells }) => cells));
          expect(read.lines).toEqual(expected.map(({ line }) => line));
        },
      ),
      { numRuns: 500 },
    );
  });

  function quotedCell(text: string, all: boolean): string {
    return all || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }

  /** What uDSV makes of the data rows, less those of blank cells. */
  function cellsAndLines(text: string, newline: string) {
    const format = { col: ',', row: newline, encl: '"', esc: '"', trim: false, header: () => [] };
    const [, ...rows] = initParser(inferSchema(text, format)).stringArrs<string[]>(text);
    let line = 2;
    return rows
      .map((raw) => {
        const cells = raw.map((one) => one.replaceAll(newline, '\n'));
        const row = { cells, line };
        line += cells.join('').split('\n').length;
        return row;
      })
      .filter(({ cells }) => cells.some((one) => one.trim() !== ''));
  }
});

describe('whatever is in the file', () => {
  it('the outcome does not depend on where the chunks are cut', async () => {
    const junk = fc.string({
      unit: fc.constantFrom('a', 'b', ',', ',', ';', '"', ' ', '\n', '\n', '\r'),
      maxLength: 80,
    });
    await fc.assert(
      fc.asyncProperty(junk, cuts, async (text, at) => {
        const whole = await recordedRows(`a,b,c\n${text}`);
        expect(await recordedRows(...piecesOf(`a,b,c\n${text}`, at))).toEqual(whole);
        expect(await recordedRows(...piecesOf(text, at))).toEqual(await recordedRows(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('one quotation mark, and a second one later, cost no line but their own', async () => {
    const plain = fc.constantFrom<string[]>('', 'x', 'Burnley', '12', 'a b');
    const place = { row: fc.nat({ max: 7 }), column: fc.nat({ max: 3 }) };
    const mark = fc.record({ ...place, end: fc.constantFrom('start', 'end', 'none') });
    const table = fc.array(fc.tuple(fc.constantFrom<string[]>('k'), plain, plain, plain), {
      minLength: 8,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(table, mark, mark, cuts, async (rows, first, second, at) => {
        const marked = rows.map((row) => [...row]);
        for (const { row, column, end } of [first, second]) {
          const cell = marked[row]?.[column] ?? '';
          const other = end === 'start' ? `"${cell}` : `${cell}"`;
          if (end !== 'none') marked[row]?.splice(column, 1, other);
        }
        const text = ['a,b,c,d', ...marked.map((row) => row.join(','))].join('\n');
        const read = await recordedRows(...piecesOf(text, at));
        const touched = [first, second]
          .filter(({ end }) => end !== 'none')
          .map(({ row }) => row + 2);
        const untouched = read.lines.map((line, index) => ({ line, cells: read.rows[index] }));
        const expected = rows.map((cells, index) => ({ line: index + 2, cells }));
        const others = ({ line }: { line: number }) => !touched.includes(line);
        expect(untouched.filter(others)).toEqual(expected.filter(others));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a line without an end', () => {
  it.each(['', 'a,b\n1,2\n', 'a,b\n"'])(
    'is given up before it fills the memory, after %j',
    async (before) => {
      const log = new FaultLog('x.csv');
      const rows = new CsvRows({ header: () => {}, row: () => {} }, log);
      const piece = 'x'.repeat(1 << 17);
      let pushed = 0;
      const reading = async () => {
        await rows.push(before);
        for (; pushed < 100; pushed += 1) await rows.push(piece);
      };
      await expect(reading()).rejects.toThrow('The line has more than 4,194,304 characters');
      expect(pushed).toBeLessThan(34);
    },
  );

  it('is given up wherever it is cut, and one that ends in time is not', async () => {
    const read = async (length: number, piece: number) => {
      const rows = new CsvRows({ header: () => {}, row: () => {} }, new FaultLog('x.csv'));
      const text = `a\n${'x'.repeat(length)}\n1\n`;
      for (let at = 0; at < text.length; at += piece) await rows.push(text.slice(at, at + piece));
      await rows.end();
      return rows.rows;
    };
    for (const piece of [99_999, 1 << 17]) {
      await expect(read((1 << 22) + 1, piece)).rejects.toThrow('characters');
      expect(await read(1 << 22, piece)).toBe(2);
    }
  });
});
