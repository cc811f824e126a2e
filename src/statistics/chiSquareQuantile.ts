import jStat from 'jstat';

/**
 * Above this many degrees of freedom the library takes milliseconds and more for each value, and Wilson and Hilferty's
 * cube comes to within 3 parts in 10,000,000,000 of it.
 */
const most = 2_000_000;

/**
 * Quantile of the chi-square distribution: the value below which it lies with the given probability, for degrees of
 * freedom above 0 that need not be whole. Source: jstat; Wilson and Hilferty 1931.
 */
export function chiSquareQuantile(probability: number, degreesOfFreedom: number): number {
  // What jStat.chisquare.inv and jStat.normal.inv come down to; the build leaves the distributions out.
  if (degreesOfFreedom <= most) return 2 * jStat.gammapinv(probability, degreesOfFreedom / 2);
  const part = 2 / (9 * degreesOfFreedom);
  const z = -Math.SQRT2 * jStat.erfcinv(2 * probability);
  return degreesOfFreedom * (1 - part + z * Math.sqrt(part)) ** 3;
}
