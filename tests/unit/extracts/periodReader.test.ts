import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { periodCode } from '../../../src/domain/periodCode';
import { periodReader } from '../../../src/extracts/periodReader';
import { ambiguousPeriods, writtenPeriod } from '../../../src/extracts/writtenPeriod';
import { anyPeriod } from '../domain/anyPeriod';

const isLarge = async (texts: string[]) =>
  (await periodReader(texts)).writtenPeriod === writtenPeriod;

/** Texts in the period columns of all files in a folder. */
function periodsIn(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return files.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    return rows.data.flatMap((row) => row['period'] ?? row['from_period'] ?? []);
  });
}

describe('periodReader', () => {
  it.each([
    ['no text', []],
    ['years', ['2023', '2022/23', '1999/00', 'YE2025-06']],
    ['quarters and months', ['2023-Q4', '2023-11', '2012-01', '1999-12']],
    ['months that cannot be read as years', ['2011-11', '2008-10', '2000-12']],
  ])('does without the large reader for %s', async (_, texts) => {
    expect(await isLarge(texts)).toBe(false);
  });

  it.each(['data', 'data/illustrative-monthly'])(
    'does without it for the package in %s, so that its page need not wait',
    async (folder) => {
      const texts = periodsIn(join(import.meta.dirname, '../../..', folder));
      expect(texts.length).toBeGreaterThan(500);
      expect(await isLarge(texts)).toBe(false);
    },
  );

  it.each([
    ['words', '1 April 2022 to 31 March 2023'],
    ['small letters', 'ye2025-06'],
    ['spaces', ' 2023 '],
    ['nothing', ''],
    ['a financial year with a hyphen', '2012-13'],
    ['a month that could be one', '2011-12'],
    ['the same over the turn of a century', '1999-00'],
    ['a month that does not exist', '2023-13'],
    ['years that do not follow', '2022/24'],
  ])('loads it for %s', async (_, text) => {
    expect(await isLarge(['2023', text, '2024'])).toBe(true);
  });

  it('reads every list of texts as the large reader does', async () => {
    const text = fc.oneof(
      anyPeriod.map(periodCode),
      fc
        .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 0, max: 31 }))
        .map((pair) => pair.map((part) => String(part).padStart(2, '0')).join('-')),
      fc.constantFrom('Jan 2023', '05/06', '', '2023 ', 'fy 2022-23'),
    );
    const lists = fc.oneof(
      fc.array(anyPeriod.map(periodCode)),
      fc.array(text, { maxLength: 4 }),
      fc.array(text),
    );
    await fc.assert(
      fc.asyncProperty(lists, async (texts) => {
        const reader = await periodReader(texts);
        expect(texts.map((one) => reader.writtenPeriod(one))).toEqual(texts.map(writtenPeriod));
        expect(reader.ambiguousPeriods(texts)).toEqual(ambiguousPeriods(texts));
      }),
      { numRuns: 1000 },
    );
  });

  it('says of a text it was not asked for that it cannot be read', async () => {
    const reader = await periodReader(['2023']);
    expect(reader.writtenPeriod('soon')).toEqual(writtenPeriod('soon'));
  });
});
