import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import jStat from 'jstat';
import { describe, expect, it } from 'vitest';
import { leanJstatSource } from '../../../scripts/vite/leanJstat';
import { chiSquareQuantile } from '../../../src/statistics/chiSquareQuantile';

const dist = createRequire(import.meta.url).resolve('jstat');
const source = await leanJstatSource(dist);

/** The library as the build has it. */
const lean = (() => {
  const module = { exports: {} as Pick<typeof jStat, 'gammapinv' | 'erfcinv'> };
  runInNewContext(source, { module, exports: module.exports });
  return module.exports;
})();

describe('jstat in the build', () => {
  it('is less than half of the library', async () => {
    const whole = await readFile(dist, 'utf8');
    expect(source.length).toBeLessThan(whole.length / 2);
  });

  it.each([0.0005, 0.001, 0.025, 0.5, 0.975, 0.999])(
    'gives the quantiles of the whole at %d',
    (p) => {
      for (const df of [1, 2, 3.5, 17.25, 400, 5828.13, 200_000]) {
        const whole = jStat.chisquare.inv(p, df);
        expect(2 * lean.gammapinv(p, df / 2)).toBe(whole);
        expect(chiSquareQuantile(p, df)).toBe(whole);
      }
      expect(-Math.SQRT2 * lean.erfcinv(2 * p)).toBeCloseTo(jStat.normal.inv(p, 0, 1), 12);
    },
  );
});
