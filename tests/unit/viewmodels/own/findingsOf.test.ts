import { describe, expect, it } from 'vitest';
import { mergedPackage } from '../../../../src/extracts/mergedPackage';
import { rawResources } from '../../../../src/extracts/packageFiles';
import { findingsOf } from '../../../../src/viewmodels/own/findingsOf';
import { circumstances, contributed, heldPackage, shown } from '../../extracts/heldPackage';

const header = 'indicator,area_code,period,value,status,source';
const months = Array.from(
  { length: 14 },
  (_, at) => `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
);
const level = (area: string, base: number) =>
  months.map((month, at) => `asb,${area},${month},${base + (at % 3)},,s`);

const lists = (threshold = '') => ({
  'themes.csv': ['theme,title', 't,Theme'],
  'areas.csv': ['area_code,area_name', 'E1,Ashby', 'E2,Birch', 'E3,Calder'],
  'area-groups.csv': ['group_code,group_name,area_code', 'G,All,E1', 'G,All,E2', 'G,All,E3'],
  'sources.csv': ['source,title', 's,The police', 'o,The council'],
  'indicators.csv': [
    'indicator,theme,title,short_title,suppression_threshold',
    `asb,t,Anti-social behaviour,ASB incidents,${threshold}`,
  ],
});
const loadedWith = (threshold?: string) =>
  heldPackage({
    ...lists(threshold),
    'asb.csv': [header, ...level('E1', 100), ...level('E2', 200), ...level('E3', 300)],
  });

async function found(
  rows: readonly string[],
  mode: 'beside' | 'replace' = 'beside',
  loaded = loadedWith(),
) {
  const files = contributed({ 'new.csv': [header, ...rows] });
  const merged = await mergedPackage(loaded, files, { ...circumstances, mode });
  const alone = await mergedPackage(loaded, files, { ...circumstances, mode: 'replace' });
  const resources = rawResources(alone.files).filter(
    ({ path, role }) => role !== 'observations' || alone.account.added.includes(String(path)),
  );
  return findingsOf({
    mode,
    loaded: await shown(loaded),
    contributed: await shown({
      ...alone.files,
      descriptor: { ...alone.files.descriptor, resources },
    }),
    merged: await shown(merged.files),
    account: merged.account,
  });
}

async function said(...given: Parameters<typeof found>) {
  return (await found(...given)).map(
    ({ kind, severity, sentence }) => `${severity} ${kind}: ${sentence}`,
  );
}

describe('what is found in figures that are to be added', () => {
  it('is nothing where they go on as before', async () => {
    const rows = ['asb,E1,2025-03,101,,s', 'asb,E2,2025-03,202,,s', 'asb,E3,2025-03,300,,s'];
    expect(await said(rows)).toEqual([]);
  });

  it('is that all are loaded already', async () => {
    expect(
      await said(['asb,E1,2025-02,101,,s', 'asb,E2,Feb 2025,201,,s', 'asb,E3,2025-02,301,,s']),
    ).toEqual([
      'stop nothing: Nothing would be added: all 3 figures are loaded already.',
      'know duplicates: ASB incidents: all 3 figures are loaded already, for February 2025 and 3 areas. 3 are the same, 0 differ. The loaded ones stay.',
    ]);
  });

  it('is which figures were revised, the largest change first', async () => {
    const rows = ['asb,E1,2025-02,111,,s', 'asb,E2,2025-02,196,,s', 'asb,E3,2025-02,301,,s'];
    const [revised] = await found(rows, 'replace');
    expect(revised?.sentence).toBe(
      'ASB incidents: 2 figures differ from what is loaded, for February 2025. The largest change is that of Ashby for February 2025, from 101 to 111.',
    );
    expect(revised?.examples).toEqual([
      'Ashby for February 2025, from 101 to 111 (+10)',
      'Birch for February 2025, from 201 to 196 (−5)',
    ]);
  });

  it('names no counts of an indicator that hides any', async () => {
    const all = await found(['asb,E1,2025-02,111,,s'], 'replace', loadedWith('5'));
    expect(JSON.stringify(all)).not.toContain('111');
    expect(all.find(({ kind }) => kind === 'revised')?.examples).toEqual(['Ashby, February 2025']);
  });

  it('is a district that was there before, and loaded figures that would go', async () => {
    expect(await said(['asb,E1,2025-02,101,,s', 'asb,E3,2025-02,301,,s'], 'replace')).toEqual([
      'look withoutSuccessor: ASB incidents: 1 loaded figure for February 2025 would go without a new one in its place.',
      'look missingAreas: ASB incidents: 1 of the 3 areas with loaded figures has none for February 2025: Birch.',
      'know duplicates: ASB incidents: all 2 figures are loaded already, for February 2025 and 2 areas. 2 are the same, 0 differ. The loaded ones give way.',
    ]);
  });

  it('is a jump beyond the process limits, with the limits', async () => {
    const rows = ['asb,E1,2025-03,140,,s', 'asb,E2,2025-03,202,,s', 'asb,E3,2025-03,300,,s'];
    const all = await found(rows);
    expect(all.map(({ kind }) => kind)).toEqual(['jump']);
    expect(all[0]?.sentence).toMatch(/^ASB incidents: 1 of 3 new monthly figures lies outside/);
    expect(all[0]?.examples).toEqual([
      'Ashby, March 2025: 140, above the usual 97 to 104 (loaded months: 14)',
    ]);
  });

  it('is that years were not tested, and why', async () => {
    expect(await said(['asb,E1,2023,1200,,s', 'asb,E2,2023,2400,,s'])).toEqual([
      'know notTested: ASB incidents: 2 new figures could not be tested for an unusual jump, as fewer than 4 like years of the area are loaded since the last break in the series.',
    ]);
  });

  it('is a newest month that may not be complete, one that is not over, and a total that is wrong', async () => {
    const rows = [
      'asb,E1,2025-03,30,,s',
      'asb,E2,2025-03,60,,s',
      'asb,E3,2025-03,90,,s',
      'asb,G,2025-03,200,,s',
      'asb,E1,2026-11,5,,s',
    ];
    const all = await said(rows);
    expect(all[0]).toBe(
      'stop unfinished: 1 row is for a period that is not over, and is not used.',
    );
    expect(all.filter((one) => /totals|lowMonth/.test(one))).toEqual([
      'look totals: 1 total is not what its members add up to.',
      'look lowMonth: ASB incidents: March 2025 has 180 in all, 30% of the mean of the 12 months before it. The month may not be complete yet.',
    ]);
  });

  it('is that the line would come from two sources', async () => {
    const rows = ['asb,E1,2025-03,101,,o', 'asb,E2,2025-03,202,,o', 'asb,E3,2025-03,300,,o'];
    expect(await said(rows)).toEqual([
      'know sources: ASB incidents: added figures come from The council, loaded ones from The police. They make one line only where both count the same.',
    ]);
  });

  it('is what cannot be used', async () => {
    const rows = ['asb,E9,2025-03,101,,s', 'asb,E1,2025-03,many,,s'];
    const [rejected] = await found(rows);
    expect(rejected?.sentence).toMatch(/^2 faults were found in the figures to be added/);
    expect(rejected?.examples[0]).toContain('new.csv, line 2, column area_code: The area "E9"');
  });
});
