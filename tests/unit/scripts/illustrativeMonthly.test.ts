import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportioned } from '../../../scripts/illustrative-monthly/apportioned';
import { illustrativeFiles } from '../../../scripts/illustrative-monthly/illustrativeFiles';
import { monthsOf, scattered } from '../../../scripts/illustrative-monthly/madeUpMonths';
import { revisionStatus } from '../../../scripts/illustrative-monthly/revisionStatus';
import { seededNoise } from '../../../scripts/illustrative-monthly/seededNoise';

const data = join(import.meta.dirname, '../../../data');
const folder = join(data, 'illustrative-monthly');

describe('the illustrative package', () => {
  const files = illustrativeFiles(data, folder);

  it('is byte for byte what its generator makes', () => {
    expect(files.size).toBe(8);
    for (const [name, text] of files)
      expect(readFileSync(join(folder, name), 'utf8') === text, name).toBe(true);
  });

  it('comes out the same when it is made again', () => {
    expect([...illustrativeFiles(data, folder)]).toEqual([...files]);
  });

  it('stays small enough to load in a moment', () => {
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
  });
});

describe('apportioned', () => {
  it.each<[number, number[], number[]]>([
    [10, [1, 1, 1], [4, 3, 3]],
    [7, [0, 1, 1], [0, 4, 3]],
    [100, [0.5, 0.25, 0.25], [50, 25, 25]],
    [0, [3, 4], [0, 0]],
    [2, [1, 5, 2], [0, 1, 1]],
  ])('splits %i by %j into %j', (whole, weights, parts) => {
    expect(apportioned(whole, weights)).toEqual(parts);
  });

  it('never loses nor adds one, nor goes below zero', () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 1e4, noNaN: true }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.nat(100_000), weights, (whole, shares) => {
        const parts = apportioned(whole, shares);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
        expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
      }),
    );
  });
});

describe('seededNoise', () => {
  const drawn = (seed: number, times: number) => {
    const noise = seededNoise(seed);
    return Array.from({ length: times }, noise);
  };

  it('is the same for a seed, and another for another', () => {
    expect(drawn(7, 20)).toEqual(drawn(7, 20));
    expect(drawn(8, 20)).not.toEqual(drawn(7, 20));
  });

  it('lies around 0 with standard deviation 1, within 6', () => {
    const all = drawn(20_260_721, 20_000);
    const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
    const variance = all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.05);
    expect(all.every((one) => Math.abs(one) < 6)).toBe(true);
  });
});

describe('scattered', () => {
  it('leaves expectations as they are without noise, and never turns them over', () => {
    expect(scattered([100, 4, 0], () => 0)).toEqual([100, 4, 0]);
    expect(scattered([100, 4], () => -6).every((weight) => weight > 0)).toBe(true);
    const [more, less] = [scattered([100], () => 1), scattered([10_000], () => 1)];
    expect((more[0] ?? 0) / 100).toBeGreaterThan((less[0] ?? 0) / 10_000);
  });
});

describe('revisionStatus', () => {
  it.each([
    ['asb-incidents', '2025-06', ''],
    ['asb-incidents', '2025-07', 'p'],
    ['violence-against-the-person', '2024-06', 'r'],
    ['violence-against-the-person', '2024-07', ''],
    ['road-ksi', '2024', 'r'],
    ['road-ksi', '2025', 'p'],
    ['road-ksi', '2022', ''],
    ['something else', '2025-12', ''],
  ])('%s in %s: "%s"', (indicator, period, status) => {
    expect(revisionStatus(indicator, period)).toBe(status);
  });

  it('knows the months of a year by their codes', () => {
    expect(monthsOf(2019)).toHaveLength(12);
    expect(monthsOf(2019).at(-1)).toBe('2019-12');
    expect(monthsOf(2019)[0]).toBe('2019-01');
  });
});
