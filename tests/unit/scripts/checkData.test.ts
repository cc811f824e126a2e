import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const fixtures = 'tests/fixtures/packages';

/** What `npm run check-data` prints, and its exit code. */
function checked(
  ...folder: readonly string[]
): Promise<{ code: number; lines: readonly string[] }> {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  return new Promise((resolve) => {
    const args = [tsx, 'scripts/check-data.ts', ...folder];
    execFile(process.execPath, args, { cwd: root }, (failure, stdout, stderr) => {
      expect(stderr).toBe('');
      resolve({ code: Number(failure?.code ?? 0), lines: stdout.trimEnd().split('\n') });
    });
  });
}

// Started together: most of the time goes into starting Node.
const [sound, illustrative, rivershire, small, broken, cutOff, elsewhere, empty] =
  await Promise.all([
    checked(),
    checked('data/illustrative-monthly'),
    checked(`${fixtures}/rivershire`),
    checked(`${fixtures}/small-counts`),
    checked(`${fixtures}/broken`),
    checked(`${fixtures}/bad-json`),
    checked(`${fixtures}/nowhere`),
    checked('tests/fixtures'),
  ]);

describe('check-data', () => {
  it('says of the default package how much it holds', () => {
    expect(sound.code).toBe(0);
    expect(sound.lines.at(-1)).toMatch(
      /^Lancashire community safety dashboard: \d+ files, [\d,]+ rows, \d+ indicators, \d+ areas, \d+ groups, periods from \w+ \d{4} to \w+ \d{4}\. No faults\.$/,
    );
  });

  it('finds nothing wrong with the illustrative package either', () => {
    expect(illustrative).toEqual({
      code: 0,
      lines: [
        'Illustrative monthly figures: 13 files, 4,270 rows, 4 indicators, 12 areas, 1 group, periods from January 2019 to December 2025. No faults.',
      ],
    });
  });

  it('takes notices for no faults', () => {
    expect(rivershire.code).toBe(0);
    expect(rivershire.lines.at(-1)).toBe(
      'Rivershire safety: 10 files, 693 rows, 12 indicators, 10 areas, 4 groups, periods from April 2020 to December 2024. No faults.',
    );
    const before = rivershire.lines.slice(0, -1);
    expect(before.length).toBeGreaterThan(0);
    expect(before.every((line) => line.startsWith('notice  '))).toBe(true);
  });

  it('says what is hidden and rounded, and what to do before a file is passed on', () => {
    expect(small.code).toBe(0);
    expect(small.lines).toEqual([
      "notice  robberies.csv, line 2, column value: The file holds a count that must not be shown: it is within the indicator's limit of 5. It is hidden here; write [c] in the file before you pass it on.",
      "notice  robberies.csv, line 11, column value: The file holds a count that must not be shown: it is within the indicator's limit of 5. It is hidden here; write [c] in the file before you pass it on.",
      'notice  robberies.csv: 3 further figures of "Robberies" are hidden here (lines 4, 10 and 12), so that suppressed ones cannot be worked out from sums and shares. Write [c] in their place before you pass the file on.',
      'notice  robberies.csv: 2 counts of "Robberies of shops" are rounded to the nearest 5 here, but not in the file. Round every count before you pass the file on.',
      'Small counts: 5 files, 29 rows, 2 indicators, 4 areas, 2 groups, periods from January 2023 to December 2024. No faults.',
    ]);
  });

  it.each([
    ['datapackage.json: The path of resource 14, "../outside.csv", cannot be used.'],
    ['datapackage.json: The role of other.csv, "obsrevations", is not known.'],
    ['datapackage.json: thefts.csv is listed twice.'],
    ['datapackage.json: Further package 1 has no folder of this site: "../elsewhere".'],
    ['indicators.csv, line 3, column polarity: "worse" is not one of'],
    ['indicators.csv, line 6: The row repeats line 2: the same indicator.'],
    ['indicators.csv, line 4, column theme: The theme "crmie" is not in the list of themes.'],
    ['areas.csv, line 6, column area_code: The cell is empty.'],
    ['area-groups.csv, line 5, column area_code: Fordshire holds Cedar'],
    [
      'area-groups.csv, line 7, column area_code: The group "SELF" is listed as a member of itself.',
    ],
    ['population.csv, line 3, column population: A population of 0 cannot be used.'],
    ['thefts.csv, line 3, column value: A count cannot be negative: -5.'],
    ['thefts.csv, line 4, column value: A count cannot be a fraction: 7.5.'],
    ['thefts.csv, line 6, column value: 1,001 is more than the 1,000 residents of the area.'],
    ['thefts.csv, line 7, column value: "many" is neither a number nor a marker.'],
    ['thefts.csv, line 7, column status: "q" is not a status.'],
    [
      'thefts.csv, line 9: The row repeats line 8: the same indicator, area and period with a different value.',
    ],
    [
      'thefts.csv, line 14, column area_code: The area "E07000009" is in no list of areas or groups.',
    ],
    [
      'thefts.csv, line 15, column indicator: The indicator "tehft" is not in the list of indicators.',
    ],
    [
      'thefts.csv, line 16, column period: The period 2099 is not over: it ends with December 2099.',
    ],
    [
      'thefts.csv, line 17, column period: The period "05/06" cannot be read. It could be May 2006 or the financial year 2005/06.',
    ],
    ['thefts.csv, line 20, column value: 51 is more than the 50 that it is a part of.'],
    [
      'thefts.csv, line 26, column value: The total of All of Fordshire for 2020 is 20, but its 3 members add up to 18.',
    ],
    [
      'more-thefts.csv, line 3: The row repeats line 11 of thefts.csv: the same indicator, area and period with a different value.',
    ],
    ['no-value-column.csv, line 1, column value: This column is missing'],
    ['empty.csv: The file is empty.'],
    ['not-there.csv: The file could not be loaded: it is not there.'],
    ['boundaries.geojson: The file is not a GeoJSON feature collection.'],
  ])('names the fault %s', (words) => {
    expect(broken.lines.filter((line) => line.startsWith(`FAULT   ${words}`))).toHaveLength(1);
  });

  it('counts the faults, says what to do with each, and fails', () => {
    expect(broken.code).toBe(1);
    const faults = broken.lines.filter((line) => line.startsWith('FAULT'));
    expect(broken.lines.at(-1)).toBe(
      `${faults.length} faults in ${join(root, fixtures, 'broken')}. What they touch is left out or shown as missing.`,
    );
    for (const fault of faults) expect(fault).toMatch(/[.!?] \S.*\.$/);
  });

  it('fails on a description that is no JSON', () => {
    expect(cutOff.code).toBe(1);
    expect(cutOff.lines).toHaveLength(1);
    expect(cutOff.lines[0]).toMatch(/^FAULT {3}datapackage\.json: The file is not valid JSON: /);
  });

  it('fails on a folder that is not there, or has no description', () => {
    expect(elsewhere).toEqual({
      code: 1,
      lines: [
        `FAULT   There is no folder ${join(root, fixtures, 'nowhere')}. Give the folder that holds datapackage.json.`,
      ],
    });
    expect(empty).toEqual({
      code: 1,
      lines: [
        `FAULT   There is no datapackage.json in ${join(root, 'tests/fixtures')}. Give the folder that holds it.`,
      ],
    });
  });
});
