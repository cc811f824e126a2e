import { type Figure, type Interval, isKnown, type Percent } from '../domain/figure';
import { normalQuantile } from './confidence';
import type { CountOfPopulation } from './percentChange';

/** Lower and upper limit of a percent change. */
export type PercentInterval = Interval<Percent>;

/**
 * 95 % interval of a percent change, from the rate ratio: exp(ln RR +/- z sqrt(1/a + 1/b)), RR = (b/n2)/(a/n1), each
 * limit less 1 and in percent. Equal or absent populations cancel. Undefined when a count is missing or 0, where the
 * ratio has no such interval. Source: Rothman, Episheet.
 */
export function percentChangeInterval(
  earlier: CountOfPopulation,
  later: CountOfPopulation,
): PercentInterval | undefined {
  if (!isKnown(earlier.count) || !isKnown(later.count) || earlier.count <= 0 || later.count <= 0)
    return undefined;
  const ratio =
    (later.count / earlier.count) * populationRatio(earlier.population, later.population);
  if (!Number.isFinite(ratio)) return undefined;
  const spread = normalQuantile[95] * Math.sqrt(1 / earlier.count + 1 / later.count);
  const limit = (sign: 1 | -1) => (100 * (ratio * Math.exp(sign * spread) - 1)) as Percent;
  return { lower: limit(-1), upper: limit(1) };
}

function populationRatio(p1: Figure<number>, p2: Figure<number>): number {
  if (!isKnown(p1) && !isKnown(p2)) return 1;
  return isKnown(p1) && isKnown(p2) && p1 > 0 && p2 > 0 ? p1 / p2 : Number.NaN;
}
