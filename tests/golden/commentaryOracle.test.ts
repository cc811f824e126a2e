import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentary } from '../../src/commentary/commentary';
import { viewContext } from '../../src/commentary/viewContext';
import type { Dataset } from '../../src/dataset/dataset';
import { periodCode } from '../../src/domain/periodCode';
import { packageOf } from '../unit/dataset/packageOf';
import { commentarySlips } from './commentaryOracle';
import { anyFigures } from './oracle/anyFigures';
import { asShown } from './oracle/asShown';
import { type RawPackage, rawPackage, rawPackageIn } from './oracle/rawPackage';
import { sampledViews } from './oracle/sampledViews';
import { packageIn } from './package';

/** What is wrong with the commentary of a package's views, and how many views and sentences were looked at. */
async function lookedThrough(path: string, most: number) {
  const folder = join(import.meta.dirname, '../..', path);
  return slipsIn(await packageIn(folder), rawPackageIn(folder), most);
}

function slipsIn(dataset: Dataset, text: RawPackage, most: number) {
  const raw = asShown(text, dataset);
  const slips: string[] = [];
  const claims = new Map<string, number>();
  for (const view of sampledViews(dataset, most)) {
    const said = commentary(viewContext(dataset, view));
    const { indicator, group, period, compareWith, area } = view;
    const page = [indicator.code, group.code, periodCode(period), area].join(' ');
    for (const slip of commentarySlips(raw, view, said))
      slips.push(`${page} ${compareWith ? periodCode(compareWith) : ''}: ${slip}`);
    for (const { claim } of [said.scorecard, said.group, said.area, said.key, said.years].flat())
      claims.set(claim, (claims.get(claim) ?? 0) + 1);
  }
  return { slips: slips.slice(0, 20), claims };
}

const sizes = fc.constantFrom(1, 2, 2, 3, 4, 5, 12, 12);

/** Looks through packages made up at random. */
async function madeUp(areas: fc.Arbitrary<number>, numRuns: number) {
  const claims = new Set<string>();
  await fc.assert(
    fc.asyncProperty(anyFigures(areas), async (files) => {
      const raw = rawPackage(
        new Map(Object.entries(files).map(([name, rows]) => [name, rows.join('\n')])),
      );
      const found = slipsIn(await packageOf(files), raw, 9);
      for (const claim of found.claims.keys()) claims.add(claim);
      expect(found.slips).toEqual([]);
    }),
    { numRuns },
  );
  return claims;
}

describe('every sentence is borne out by the CSV text', { timeout: 120_000 }, () => {
  it('of the default package', async () => {
    const { slips, claims } = await lookedThrough('data', 23);
    expect(slips).toEqual([]);
    // All that can be claimed is claimed somewhere, so that every check has something to look at.
    expect([...claims].filter(([, number]) => number < 10)).toEqual([]);
    expect(claims.size).toBeGreaterThanOrEqual(19);
  });

  it('of another county, with gaps, ties and hidden counts', async () => {
    const { slips, claims } = await lookedThrough('tests/fixtures/packages/rivershire', 41);
    expect(slips).toEqual([]);
    expect(claims.get('notRanked')).toBeGreaterThan(20);
  });

  it('of months', async () => {
    const { slips, claims } = await lookedThrough('data/illustrative-monthly', 61);
    expect(slips).toEqual([]);
    expect(claims.get('latestYear')).toBeGreaterThan(100);
  });

  it('of packages made up at random', async () => {
    const claims = await madeUp(sizes, 90);
    expect([...claims]).toEqual(expect.arrayContaining(['largestFalls', 'rises', 'notRanked']));
  });

  it('of 300 areas made up at random', async () => {
    expect((await madeUp(fc.constant(300), 3)).size).toBeGreaterThan(8);
  });
});
