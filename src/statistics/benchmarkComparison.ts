import { type Figure, type Interval, isKnown, isMissing } from '../domain/figure';
import type { Polarity } from '../domain/indicator';
import type { MissingReason } from '../domain/missing';
import { type Judgement, judgement } from './judgement';

/** Where an area stands against a benchmark. */
export interface BenchmarkComparison {
  readonly side: 'lower' | 'similar' | 'higher';
  /** `similar` is neither better nor worse. */
  readonly judgement: Judgement | 'similar';
}

/**
 * Compares an area's interval with a benchmark in the same unit, the benchmark taken as exact: entirely below it is
 * `lower`, entirely above it `higher`, else `similar` (touching is similar). Missing figures pass through, the area's
 * reason first. Counts in the thousands make narrow intervals, which flag almost every district: prefer the funnel
 * adjusted for overdispersion as the first view. Source: Fingertips, "compared to benchmark" by confidence intervals.
 */
export function benchmarkComparison<T extends number>(
  area: Interval<T> | MissingReason,
  benchmark: Figure<T>,
  polarity: Polarity,
): BenchmarkComparison | MissingReason {
  if (isMissing(area)) return area;
  if (!isKnown(benchmark)) return benchmark;
  if (area.upper < benchmark) return { side: 'lower', judgement: judgement('lower', polarity) };
  if (area.lower > benchmark) return { side: 'higher', judgement: judgement('higher', polarity) };
  return { side: 'similar', judgement: 'similar' };
}
