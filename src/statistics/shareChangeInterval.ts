import { type Figure, isKnown, type PercentagePoints } from '../domain/figure';
import type { CountOfPopulation } from './percentChange';
import { z95 } from './rateRatioInterval';

/** Lower and upper limit of a change in percentage points. */
export interface PointsInterval {
  readonly lower: PercentagePoints;
  readonly upper: PercentagePoints;
}

/**
 * 95 % interval of the change of a share, in percentage points, from the Wilson limits of both shares; here the
 * population is the count of the whole. Undefined when a number is missing, a whole is 0 or a part exceeds its whole.
 * Source: Newcombe 1998, Statistics in Medicine 17: 873-890, method 10.
 */
export function shareChangeInterval(
  earlier: CountOfPopulation,
  later: CountOfPopulation,
): PointsInterval | undefined {
  const [p1, p2] = [
    wilson(earlier.count, earlier.population),
    wilson(later.count, later.population),
  ];
  if (!p1 || !p2) return undefined;
  const change = p2.share - p1.share;
  const down = Math.hypot(p2.share - p2.lower, p1.upper - p1.share);
  const up = Math.hypot(p2.upper - p2.share, p1.share - p1.lower);
  return {
    lower: (100 * (change - down)) as PercentagePoints,
    upper: (100 * (change + up)) as PercentagePoints,
  };
}

/** A share from 0 to 1 with its Wilson limits. */
function wilson(part: Figure<number>, whole: Figure<number>) {
  if (!isKnown(part) || !isKnown(whole) || whole <= 0 || part > whole) return undefined;
  const share = part / whole;
  const spread = z95 * Math.sqrt(z95 ** 2 + 4 * part * (1 - share));
  const [centre, size] = [2 * part + z95 ** 2, 2 * (whole + z95 ** 2)];
  return { share, lower: (centre - spread) / size, upper: (centre + spread) / size };
}
