import { quantileType7 } from './quantileType7';

/**
 * The values with those beyond the lowest and highest `share` (0.1: the 10th and 90th percentile, type 7) pulled in to
 * these, in the order given, so that a few extremes do not decide what is usual. Source: Spiegelhalter 2005.
 */
export function winsorised(values: readonly number[], share = 0.1): readonly number[] {
  const low = quantileType7(values, share);
  const high = quantileType7(values, 1 - share);
  if (low === undefined || high === undefined) return values;
  return values.map((value) => Math.min(Math.max(value, low), high));
}
