import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultInWords } from '../../../src/domain/fault';
import { extractedResource, type ReadingExtras } from '../../../src/extracts/extractedResource';
import { ObservationBytes } from '../../../src/extracts/observationBytes';

const root = join(import.meta.dirname, '../../..');
const entry = { path: 'asb.csv', title: 'ASB', role: 'observations', onDemand: undefined } as const;
const inBytes = (text: string) => new TextEncoder().encode(text);

/** Everything that reading these chunks comes to, as text throughout or by bytes as far as they are clean. */
async function read(chunks: readonly Uint8Array[], byBytes: boolean) {
  let lines = 0;
  const observations: ReadingExtras['observations'] = (text, rows, reader) => {
    const passRow = rows.passRow.bind(rows);
    rows.passRow = () => {
      lines += 1;
      return passRow();
    };
    return new ObservationBytes(text, rows, reader);
  };
  const extras = byBytes ? { observations } : {};
  const resource = await extractedResource(entry, () => chunks, undefined, extras);
  const faults = resource.faults.map(faultInWords);
  // Of a file that is given up, how much had arrived depends on the chunks.
  const bytes = resource.content ? resource.bytes : undefined;
  return { resource: { ...resource, bytes, faults }, clean: lines };
}

/** The chunks that bytes fall into when they are cut at the given places. */
function chunksOf(bytes: Uint8Array, cuts: readonly number[]): readonly Uint8Array[] {
  const places = cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b);
  return [...places, bytes.length].map((place, at) => bytes.slice(places[at - 1] ?? 0, place));
}

/** Reads in both ways, cut at these places, expects the same, and returns how many rows were clean. */
async function expectSameBothWays(
  bytes: Uint8Array,
  cuts: readonly number[] = [],
): Promise<number> {
  const chunks = chunksOf(bytes, cuts);
  const { resource } = await read(chunks, false);
  const { resource: direct, clean } = await read(chunks, true);
  expect(direct).toEqual(resource);
  return clean;
}

function csvFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.csv'));
}

describe('the files at hand', () => {
  it.each([...csvFiles('data'), ...csvFiles('tests/fixtures')])(
    '%s comes to the same in both ways',
    async (file) => {
      const bytes = readFileSync(join(root, file));
      const third = Math.floor(bytes.length / 3);
      await expectSameBothWays(bytes, [third, third + 1, third * 2]);
    },
  );
});

const header = 'indicator,area_code,period,value,status,source\n';

describe('clean rows', () => {
  it.each<[string, string, number]>([
    ['of digits', `${header}asb,E1,2022,5,,police\nasb,E2,2022,06,p,police\n`, 2],
    ['with markers', `${header}asb,E1,2022,[c],,x\nasb,E1,2023,,r,x\nasb,E1,2024,*,e,x\n`, 3],
    ['of other numbers', `${header}asb,E1,2022,1234567890123456,,\nasb,E1,2023,-1.5,,\n`, 2],
    ['that cannot be right', `${header}asb,E1,2022,many,q,\nasb,E1,2023,1e5,,\n`, 2],
    ['in other letters', `${header}asb,Ynys Môn,2022,5,,\nasb,Ynys Môn,2023,£6,é,\n`, 2],
    ['with Windows line endings', `${header}asb,E1,2022,5,,x\n`.replaceAll('\n', '\r\n'), 1],
    ['below a byte order mark', `\ufeff${header}asb,E1,2022,5,,x\n`, 1],
    ['with one within', `${header}asb,\ufeffE1,2022,5,,\ufeff\n`, 1],
    ['delimited by semicolons', 'sep=;\nindicator;area_code;period;value\nasb;E1;2022;5,5\n', 1],
    ['with further columns', 'note,value,period,x,area_code,indicator\né,5,2022,,E1,asb\n', 1],
    ['below blank lines', `\n \n${header}asb,E1,2022,5,,x\n`, 1],
    ['without any', header, 0],
  ])('%s', async (_, text, rows) => {
    expect(await expectSameBothWays(inBytes(text))).toBe(rows);
  });

  it.each<[string, string]>([
    ['blank', ',,,,,'],
    ['empty', ''],
    ['short', 'asb,E1'],
    ['long', 'asb,E1,2022,5,,x,y'],
    ['too long by a blank', 'asb,E1,2022,5,,x,'],
    ['quoted', '"asb",E1,2022,"1,234",,x'],
    ['over two lines', 'asb,E1,2022,5,,"x\ny"'],
    ['with an open quotation mark', 'asb,E1,2022,5,,"x'],
    ['with an old line ending', 'asb,E1,2022,5,,x\rasb,E3,2022,5,,x'],
    ['without an indicator', ',E1,2022,5,,x'],
    ['with a strange indicator', 'é,E1,2022,5,,x'],
  ])('go on after one that is %s', async (_, row) => {
    const after = Array.from({ length: 200 }, (_each, at) => `asb,E${at},2023,${at},,x\n`).join('');
    const clean = await expectSameBothWays(inBytes(`${header}asb,E2,2022,6,,x\n${row}\n${after}`));
    // All that follow, unless a mark stays open until the end of the piece.
    expect(clean).toBeGreaterThanOrEqual(row.includes('open') || row.endsWith('"x') ? 1 : 200);
  });

  it('in another encoding are read as text', async () => {
    const text = `${header}asb,E\u00a3,2022,5,,x\n`;
    expect(
      await expectSameBothWays(Uint8Array.from(text, (one) => one.charCodeAt(0))),
    ).toBeLessThan(2);
    const wide = new Uint8Array(
      new Uint16Array(Array.from(`\ufeff${text}`, (one) => one.charCodeAt(0))).buffer,
    );
    expect(await expectSameBothWays(wide, [7, 101])).toBe(0);
  });

  it('need not be the rule', async () => {
    const quoted = Array.from({ length: 3000 }, (_, at) => `"asb",E${at},2023,${at},,x\n`).join('');
    expect(await expectSameBothWays(inBytes(header + quoted))).toBe(0);
    const turns = Array.from({ length: 3000 }, (_, at) =>
      at % 300 ? `asb,E${at},2023,${at},,x\n` : `"asb",E${at},2023,"${at},000",,x\n`,
    ).join('');
    expect(await expectSameBothWays(inBytes(header + turns))).toBeGreaterThan(2980);
  });

  it('may have more different texts than fit anywhere at first', async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, at) => `asb,E${at % 3000},20${at},${at},,s${at}\n`,
    );
    expect(await expectSameBothWays(inBytes(header + rows.join('')))).toBe(5000);
  });

  it('may be longer than what is read at a time', async () => {
    const long = 'x'.repeat(300_000);
    const bytes = inBytes(`${header}asb,E1,2022,5,,${long}\nasb,E2,2022,5,,x\nasb,E3,2022,5,,x`);
    await expectSameBothWays(bytes, [100_000, 200_000, 250_000]);
  });
});

describe('any file', () => {
  const cuts = fc.array(fc.nat(), { maxLength: 8 });
  const text = fc.constantFrom('asb', 'asb', 'E1', 'E2', 'E07000117', '2022', '2022/23', 'Môn', '');
  const number = fc.oneof(
    fc.nat().map(String),
    fc.constantFrom('[c]', '', '*', 'x', ' 5', '-1', '1.5', '1e5', '999999999999999', '1"2', '£5'),
  );
  const slip = fc.constantFrom(
    '"a"',
    '"1,234"',
    '"',
    '"x\ny"',
    ' ',
    '\ufeff',
    ',',
    '\r',
    '\0',
    'é',
  );
  const cell = fc.oneof(
    { arbitrary: text, weight: 40 },
    { arbitrary: number, weight: 20 },
    { arbitrary: slip, weight: 1 },
  );
  const status = fc.constantFrom('', '', 'p', 'r', 'e', 'P', 'q', '[p]');
  const row = fc
    .tuple(text, text, text, number, status, cell)
    .chain((cells) => fc.tuple(fc.constant(cells), fc.nat({ max: 60 }), cell))
    .map(([cells, place, other]) => cells.map((one, at) => (at === place ? other : one)).join(','));
  const lineEnd = fc.constantFrom('\n', '\r\n', '\r');

  it('of observations, sound or not, comes to the same in both ways', async () => {
    let [clean, all] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 30 }),
        lineEnd,
        fc.boolean(),
        fc.constantFrom('', '\ufeff', '\n', 'sep=,\n'),
        cuts,
        async (rows, end, ended, before, at) => {
          const lines = [...rows, ...(ended ? [''] : [])].join('\n');
          const file = (before + header + lines).replaceAll('\n', end);
          clean += await expectSameBothWays(inBytes(file), at);
          all += rows.length;
        },
      ),
      { numRuns: 1500 },
    );
    // Neither way may go untested.
    expect(clean / all).toBeGreaterThan(0.3);
    expect(clean / all).toBeLessThan(0.9);
  });

  it('of junk comes to the same in both ways', async () => {
    const junk = fc.string({
      unit: fc.constantFrom('a', '5', 'é', ',', ',', ';', '"', ' ', '\n', '\n', '\r'),
      maxLength: 120,
    });
    const head = fc.constantFrom('', header, 'value;indicator;area_code;period\n');
    await fc.assert(
      fc.asyncProperty(head, junk, cuts, async (first, rest, at) => {
        await expectSameBothWays(inBytes(first + rest), at);
      }),
      { numRuns: 2000 },
    );
  });

  it('of bytes that may be no text comes to the same in both ways', async () => {
    const odd = fc.constantFrom(
      0xa3,
      0xc3,
      0xa9,
      0xe2,
      0x80,
      0x9c,
      0xff,
      0xef,
      0xbb,
      0xbf,
      44,
      10,
      34,
    );
    const sound = inBytes('asb,E1,2022,5,p,x\nasb,Môn,2023,[c],,£\n');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), odd), { maxLength: 4 }),
        cuts,
        async (changes, at) => {
          const bytes = Uint8Array.from([...inBytes(header), ...sound, ...sound, ...sound]);
          const from = header.length;
          for (const [place, byte] of changes) bytes[from + (place % (bytes.length - from))] = byte;
          await expectSameBothWays(bytes, at);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
