import { type Interval, isMissing, type PercentagePoints } from '../domain/figure';
import type { CountOfPopulation } from './percentChange';
import { wilsonInterval } from './wilsonInterval';

/** Lower and upper limit of a change in percentage points. */
export type PointsInterval = Interval<PercentagePoints>;

/**
 * 95 % interval of the change of a share, later minus earlier, in percentage points, from the Wilson limits of both:
 * d - sqrt((p2 - l2)^2 + (u1 - p1)^2) to d + sqrt((u2 - p2)^2 + (p1 - l1)^2). Here the population is the count of the
 * whole. The two are taken as independent, so their periods must not overlap. Undefined when a number is missing, a
 * whole is 0 or a part exceeds its whole. Source: Newcombe 1998, Statistics in Medicine 17: 873-890, method 10.
 */
export function shareChangeInterval(
  earlier: CountOfPopulation,
  later: CountOfPopulation,
): PointsInterval | undefined {
  const before = wilsonInterval(earlier.count, earlier.population);
  const after = wilsonInterval(later.count, later.population);
  if (isMissing(before) || isMissing(after)) return undefined;
  const [p1, p2] = [percentOf(earlier), percentOf(later)];
  const down = Math.hypot(p2 - after.lower, before.upper - p1);
  const up = Math.hypot(after.upper - p2, p1 - before.lower);
  return {
    lower: (p2 - p1 - down) as PercentagePoints,
    upper: (p2 - p1 + up) as PercentagePoints,
  };
}

function percentOf({ count, population }: CountOfPopulation): number {
  return (100 * Number(count)) / Number(population);
}
