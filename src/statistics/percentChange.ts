import { type Count, type Figure, isKnown, type Percent, type Population } from '../domain/figure';

/**
 * Percent change of counts: 100 (later - earlier) / earlier, unrounded. An earlier count of 0 is `zeroBase`: print
 * both counts. Missing figures pass through, an earlier one that is not held as `noEarlierFigure`.
 */
export function percentChangeOfCounts(
  earlier: Figure<Count>,
  later: Figure<Count>,
): Figure<Percent> {
  if (!isKnown(later)) return later;
  if (!isKnown(earlier)) return earlier === 'notHeld' ? 'noEarlierFigure' : earlier;
  if (earlier === 0) return 'zeroBase';
  return ((100 * (later - earlier)) / earlier) as Percent;
}

/** A count and the residents it is measured against. */
export interface CountOfPopulation {
  readonly count: Figure<Count>;
  readonly population: Figure<Population>;
}

/**
 * Percent change of crude rates, 100 (r2 / r1 - 1), unrounded; with equal populations it is the change of the counts,
 * and it is taken so where a population is missing on both sides. One missing on one side passes its reason through.
 * Whole numbers are multiplied out and divided once, so that exact halves stay exact for display rounding.
 */
export function percentChange(
  earlier: CountOfPopulation,
  later: CountOfPopulation,
): Figure<Percent> {
  const p1 = earlier.population;
  const p2 = later.population;
  if (p1 === p2 || (!isKnown(p1) && !isKnown(p2)))
    return percentChangeOfCounts(earlier.count, later.count);
  const ofCounts = percentChangeOfCounts(earlier.count, later.count);
  if (!isKnown(ofCounts) || !isKnown(earlier.count) || !isKnown(later.count)) return ofCounts;
  if (!isKnown(p2)) return p2;
  if (!isKnown(p1)) return p1 === 'notHeld' ? 'noEarlierFigure' : p1;
  if (p1 <= 0 || p2 <= 0) return 'noPopulation';
  const before = earlier.count * p2;
  return ((100 * (later.count * p1 - before)) / before) as Percent;
}
