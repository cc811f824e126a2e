import jStat from 'jstat';
import { describe, expect, it } from 'vitest';
import { chiSquareQuantile } from '../../../src/statistics/chiSquareQuantile';
import { normalQuantile, tailProbability } from '../../../src/statistics/confidence';

/** Reference values: scipy 1.17 `chi2.ppf` and `norm.ppf`, which agree with R's `qchisq` and `qnorm`. */
describe('the quantiles of the library in use', () => {
  it.each([
    [0.975, 4, 11.143286781877796],
    [0.025, 2, 0.05063561596857975],
    [0.025, 18, 8.230746194756668],
    [0.025, 30, 16.79077226556663],
    [0.975, 32, 49.48043774297169],
    [0.001, 2, 0.002001000667167068],
    [0.999, 4, 18.46682695290317],
    [0.998, 1, 9.549535706083237],
    [0.001, 20_000, 19387.64877164745],
    [0.025, 80_000, 79217.91042826942],
    [0.975, 80_002, 80787.88797646174],
    [0.999, 80_002, 81243.81023252172],
    [0.025, 2_000_000, 1996081.9666805877],
    [0.975, 20_000_000, 20012397.7948432],
    [0.001, 2_000_000_000, 1999804562.247946],
  ])('chi-square: %d with %i degrees of freedom', (p, df, reference) => {
    expect(Math.abs(chiSquareQuantile(p, df) / reference - 1)).toBeLessThan(5e-12);
  });

  it.each([
    [95, 1.959963984540054],
    [99.8, 3.090232306167813],
  ] as const)('normal: two-sided %d %%', (confidence, reference) => {
    const tail = tailProbability[confidence];
    expect(normalQuantile[confidence]).toBe(reference);
    expect(tail).toBeCloseTo((1 - confidence / 100) / 2, 15);
    expect(jStat.normal.inv(1 - tail, 0, 1)).toBeCloseTo(reference, 12);
    expect(jStat.normal.inv(tail, 0, 1)).toBeCloseTo(-reference, 12);
  });
});
