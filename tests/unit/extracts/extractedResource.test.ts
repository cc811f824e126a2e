import { describe, expect, it } from 'vitest';
import { extractedResource } from '../../../src/extracts/extractedResource';
import { reasonCode } from '../../../src/extracts/observationReader';
import type { Role } from '../../../src/extracts/tableContracts';
import { type Extract, extractOf, fixture } from './extractOf';

const header = 'indicator,area_code,period,value,status';

function observationsIn({ content }: Extract) {
  if (content?.role !== 'observations') throw new Error('no observations were read');
  return content.columns;
}

function areaIn({ content }: Extract) {
  if (content?.role !== 'areas') throw new Error('no areas were read');
  return content.rows.at(0)?.row;
}

describe('a sound file', () => {
  it('of observations gives columns', async () => {
    const extract = await extractOf('observations', fixture('asb.csv'), 'asb.csv');
    expect(extract).toMatchObject({ path: 'asb.csv', rows: 4, encoding: 'utf-8', faults: [] });
    expect(extract.bytes).toBe(fixture('asb.csv').length);
    const columns = observationsIn(extract);
    expect([...columns.value]).toEqual([4000, 4666, 0, 0]);
    expect([...columns.reason]).toEqual([
      0,
      0,
      reasonCode('suppressed'),
      reasonCode('notCollected'),
    ]);
    expect([...columns.line]).toEqual([2, 3, 4, 5]);
  });

  it('of a small table gives rows', async () => {
    const text = 'series,area_code,year,population,source\nmye,E1,2021,"94,600",ons\n';
    const extract = await extractOf('population', text);
    const row = { series: 'mye', area_code: 'E1', year: 2021, population: 94_600, source: 'ons' };
    expect(extract.content).toEqual({ role: 'population', rows: [{ line: 2, row }] });
    expect(extract).toMatchObject({ rows: 1, faults: [] });
  });

  it('of boundaries gives outlines', async () => {
    const extract = await extractOf('boundaries', fixture('boundaries.geojson'));
    expect(extract).toMatchObject({ rows: 1, faults: [] });
    expect(extract.content).toMatchObject({ outlines: [{ areaCode: 'E07000117' }] });
  });

  it('of boundaries is not an empty one', async () => {
    const extract = await extractOf('boundaries', '', 'boundaries.geojson');
    expect(extract.content).toBeUndefined();
    expect(extract.words).toEqual([
      'boundaries.geojson: The file is empty. Save the extract again; the file was not read.',
    ]);
  });

  it.each(['targets', 'annotations', 'series-breaks'] as const)(
    'of %s may have no rows',
    async (role) => {
      const text = 'indicator,area_code,period,value,from_date,text,from_period,kind\n';
      const extract = await extractOf(role, text);
      expect(extract.content).toEqual({ role, rows: [] });
      expect(extract.faults.every(({ what }) => what.startsWith('There is no column'))).toBe(true);
    },
  );
});

describe('the encoding', () => {
  const notice =
    'areas.csv: The file is not UTF-8 and was read as windows-1252. ' +
    'Check names with accents or pound signs, or save it as "CSV UTF-8".';

  it.each([
    ['areas-utf-8-bom.csv', 'utf-8', []],
    ['areas-utf-16le.csv', 'utf-16le', []],
    ['areas-utf-16be.csv', 'utf-16be', []],
    ['areas-windows-1252.csv', 'windows-1252', [notice]],
    ['areas-wrong-bom.csv', 'windows-1252', [notice]],
  ])('of %s is %s', async (name, encoding, notices) => {
    const extract = await extractOf('areas', fixture(name));
    expect(areaIn(extract)).toMatchObject({
      area_code: 'E07000117',
      area_name: '“Burnley” – the town’s',
      other_names: ['£ Borough', 'Café Ward'],
    });
    expect(extract).toMatchObject({ encoding, rows: 1 });
    const absent = 'areas.csv, line 1: There is no column parent_code, successor_code.';
    expect(extract.words.filter((one) => !one.startsWith(absent))).toEqual(notices);
  });

  it('is found out again from the start, without faults of the first attempt', async () => {
    const bad = Uint8Array.from(`${header}\nasb,E1,2022,many,\nasb,E\u00a3,2022,5,\n`, (one) =>
      one.charCodeAt(0),
    );
    const extract = await extractOf('observations', bad, 'asb.csv');
    expect(extract.words).toHaveLength(2);
    expect(extract).toMatchObject({ rows: 2, bytes: bad.length });
    expect(observationsIn(extract).areas).toEqual(['E1', 'E£']);
  });
});

describe('a malformed file of observations', () => {
  const cells =
    'Check the row for a missing or extra delimiter, or a value with a comma that needs quotation marks; it was left out.';
  const number =
    'Write digits, or [c] suppressed, [x] not available, [z] not applicable, [u] low reliability, or leave it blank; ' +
    'until then the figure is shown as missing.';
  const columns =
    'Name the columns in the first row, with no title above them; the file was not read.';

  it('reports each fault with line and column, and keeps the rest', async () => {
    const extract = await extractOf('observations', fixture('asb-several-faults.csv'), 'asb.csv');
    expect(extract.words).toEqual([
      `asb.csv, line 2, column value: "four thousand" is neither a number nor a marker. ${number}`,
      `asb.csv, line 7, column value: "1e5" is neither a number nor a marker. ${number}`,
      'asb.csv, line 3, column status: "q" is not a status. Write p (provisional), r (revised), e (estimated) ' +
        'or leave it blank; the figure is used without a status.',
      `asb.csv, line 4: The row has 3 cells and the header has 5. ${cells}`,
      `asb.csv, line 6: The row has 6 cells and the header has 5. ${cells}`,
    ]);
    expect([...observationsIn(extract).line]).toEqual([2, 3, 7]);
    expect(extract.rows).toBe(5);
  });

  it('loses only the line with an unclosed quotation mark', async () => {
    const extract = await extractOf('observations', fixture('asb-unclosed-quote.csv'), 'asb.csv');
    expect(extract.words).toEqual([
      'asb.csv, line 3: The row runs over 3 lines and has 2 cells instead of 6: ' +
        'a quotation mark is probably not closed. ' +
        'Close the quotation mark or remove it; only this line was left out.',
    ]);
    expect([...observationsIn(extract).line]).toEqual([2, 4, 5]);
    expect(observationsIn(extract).sources).toEqual(['police']);
  });

  it('reads sep= and semicolons, and does not guess a decimal comma', async () => {
    const extract = await extractOf('observations', fixture('asb-semicolons.csv'), 'asb.csv');
    expect([...observationsIn(extract).value]).toEqual([4666, 0]);
    expect(extract.words).toEqual([
      `asb.csv, line 4, column value: "12,5" is neither a number nor a marker. ${number}`,
    ]);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['is empty', '', 'asb.csv: The file is empty. Save the extract again; the file was not read.'],
    [
      'has empty lines only',
      '\r\n\r\n',
      'asb.csv: The file is empty. Save the extract again; the file was not read.',
    ],
    [
      'is a mark alone',
      '\ufeff',
      'asb.csv: The file is empty. Save the extract again; the file was not read.',
    ],
    [
      'has a title above the header',
      fixture('asb-title-above.csv'),
      'asb.csv, line 1, column indicator, area_code, period, value: These columns are missing; ' +
        `the first row reads: "Anti-social behaviour incidents", "by district". ${columns}`,
    ],
    [
      'lacks a column',
      'indicator,area_code,period\nasb,E1,2022\n',
      `asb.csv, line 1, column value: This column is missing; the first row reads: "indicator", "area_code", "period". ${columns}`,
    ],
    [
      'has a column twice',
      `${header},Value\n`,
      'asb.csv, line 1, column value: Two columns have this name. Rename or remove one of them; the file was not read.',
    ],
    [
      'is something else',
      '<!doctype html>\n<html>',
      'asb.csv, line 1, column indicator, area_code, period, value: These columns are missing; ' +
        `the first row reads: "<!doctype html>". ${columns}`,
    ],
  ])('is not used when it %s', async (_, content, words) => {
    const extract = await extractOf('observations', content, 'asb.csv');
    expect(extract.content).toBeUndefined();
    expect(extract.words).toEqual([words]);
    expect(extract).toMatchObject({ path: 'asb.csv', rows: 0 });
  });

  it('is not used when its only line opens a quotation mark', async () => {
    const extract = await extractOf('observations', 'indicator,"area_code,period,value', 'asb.csv');
    expect(extract.content).toBeUndefined();
    expect(extract.words[0]).toBe(
      'asb.csv: No header row can be read. Save the extract again; the file was not read.',
    );
    expect(extract.words[1]).toContain('asb.csv, line 1: A quotation mark is opened');
  });

  it('is used but mentioned when it has a header only', async () => {
    const extract = await extractOf('observations', `${header}\n`, 'asb.csv');
    expect(observationsIn(extract).rows).toBe(0);
    expect(extract.words).toEqual([
      'asb.csv: The file has a header and no rows. Save the extract again if there should be figures in it.',
    ]);
    expect(extract.faults[0]?.severity).toBe('notice');
  });

  it('tells the size of a file that could not be used', async () => {
    const extract = await extractOf('observations', 'a,b\n1,2\n');
    expect(extract.bytes).toBe(8);
  });
});

describe('a name of 5,000 characters', () => {
  const name = 'x'.repeat(5000);

  it('is kept whole where it is a name', async () => {
    const extract = await extractOf('areas', `area_code,area_name\nE1,${name}\n`);
    expect(areaIn(extract)?.area_name).toBe(name);
  });

  it.each<[Role, string]>([
    ['observations', `${header}\nasb,E1,2022,${name},${name}\n`],
    ['population', `series,area_code,year,population\nmye,E1,${name},5\n`],
    [
      'indicators',
      `indicator,theme,title,kind,multiplier,headline\ni,t,T,${name},${name},${name}\n`,
    ],
    ['observations', `${name},${name}\n`],
  ])('does not flood the faults of %s', async (role, text) => {
    const { words } = await extractOf(role, text);
    expect(words.length).toBeGreaterThan(0);
    for (const one of words) expect(one.length).toBeLessThan(600);
  });
});

describe('a small table', () => {
  it('reports bad cells and repeated keys, and keeps the rest', async () => {
    const text =
      'series,area_code,year,population,source\nm,E1,2021,many,\nm,E1,2022,5,\n\nm,E1,2022,6,\nm,E1\n';
    const extract = await extractOf('population', text);
    expect(extract.words).toEqual([
      'population.csv, line 2, column population: "many" is not a number. Write digits only; the row was left out.',
      'population.csv, line 5: The row repeats line 3: the same series, area_code, year. ' +
        'Remove one of the two; line 3 is used.',
      'population.csv, line 6: The row has 2 cells and the header has 5. ' +
        'Check the row for a missing or extra delimiter, or a value with a comma that needs quotation marks; it was left out.',
    ]);
    expect(extract.content).toMatchObject({ rows: [{ line: 3 }] });
    expect(extract.rows).toBe(4);
  });
});

describe('reading', () => {
  const entry = {
    path: 'asb.csv',
    title: 'ASB',
    role: 'observations',
    onDemand: undefined,
  } as const;

  it('does not depend on how the bytes arrive', async () => {
    const bytes = fixture('asb-several-faults.csv');
    async function* oneByOne() {
      for (const byte of bytes) yield Uint8Array.of(byte);
    }
    const whole = await extractedResource(entry, () => [bytes]);
    expect(await extractedResource(entry, oneByOne)).toEqual(whole);
    expect(await extractedResource(entry, () => [bytes, new Uint8Array()])).toEqual(whole);
  });

  it('opens the file again for another encoding', async () => {
    let opened = 0;
    await extractedResource(entry, () => {
      opened += 1;
      return [Uint8Array.of(0xa3, 0x35)];
    });
    expect(opened).toBe(2);
  });

  it('lets a failure to fetch through', async () => {
    let opened = 0;
    const failing = extractedResource(entry, () => {
      opened += 1;
      throw new TypeError('Failed to fetch');
    });
    await expect(failing).rejects.toThrow('Failed to fetch');
    expect(opened).toBe(1);
  });

  it('pauses between slices of a long file, with rows in between', async () => {
    const rows = Array.from({ length: 200_000 }, (_, place) => `asb,E${place % 14},2022,${place},`);
    const bytes = new TextEncoder().encode(`${header}\n${rows.join('\n')}\n`);
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
    };
    const extract = await extractedResource(entry, () => [bytes], pause);
    expect(pauses).toBe(Math.ceil(bytes.length / 131_072));
    expect(pauses).toBeGreaterThan(20);
    const { content } = extract;
    if (content?.role !== 'observations') throw new Error('no observations were read');
    expect(content.columns.rows).toBe(200_000);
    expect(content.columns.value.every((value, place) => value === place)).toBe(true);
    expect(content.columns.line.at(-1)).toBe(200_001);
    expect(content.columns.areas).toHaveLength(14);
    expect(extract.faults).toEqual([]);
  });

  it('waits for each pause before it goes on', async () => {
    const events: string[] = [];
    async function* pieces() {
      for (const piece of [`${header}\n`, 'asb,E1,2022,5,\n']) {
        events.push('read');
        yield new TextEncoder().encode(piece);
      }
    }
    await extractedResource(entry, pieces, async () => {
      events.push('pause');
      await Promise.resolve();
      events.push('go on');
    });
    expect(events).toEqual(['read', 'pause', 'go on', 'read', 'pause', 'go on']);
  });
});
