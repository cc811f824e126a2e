import type { MissingReason } from '../domain/missing';

/** What a stable process is expected to do: its level and the range its points stay in. In the unit of the values. */
export interface ProcessLimits {
  readonly mean: number;
  readonly meanMovingRange: number;
  /** Mean -/+ 2.66 mean moving ranges. May lie below 0, where no count can be. */
  readonly lower: number;
  readonly upper: number;
  /** Mean -/+ 1.7733 mean moving ranges, two thirds of the way. */
  readonly nearLower: number;
  readonly nearUpper: number;
  /** Fewer than 12 points: the limits are provisional, and that must be said. */
  readonly trial: boolean;
}

/**
 * XmR limits of values in time order; undefined is a gap, across which no moving range is taken. With `screened`,
 * moving ranges of at least 3.267 times their mean are dropped and the mean taken anew, once. Without two neighbouring
 * values it is `tooFewPoints`. Source: NHS England, Making Data Count; NHSRplotthedots.
 */
export function processLimits(
  values: readonly (number | undefined)[],
  screened: boolean,
): ProcessLimits | MissingReason {
  const known = values.filter((value) => value !== undefined);
  const ranges = values.flatMap((value, place) => {
    const before = values[place - 1];
    return value === undefined || before === undefined ? [] : [Math.abs(value - before)];
  });
  if (ranges.length === 0) return 'tooFewPoints';
  const mean = meanOf(known);
  const meanMovingRange = screened ? screenedMean(ranges) : meanOf(ranges);
  return {
    mean,
    meanMovingRange,
    lower: mean - 2.66 * meanMovingRange,
    upper: mean + 2.66 * meanMovingRange,
    nearLower: mean - 1.7733 * meanMovingRange,
    nearUpper: mean + 1.7733 * meanMovingRange,
    trial: known.length < 12,
  };
}

function screenedMean(ranges: readonly number[]): number {
  const limit = 3.267 * meanOf(ranges);
  const kept = ranges.filter((range) => range < limit);
  return kept.length === 0 ? 0 : meanOf(kept);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
