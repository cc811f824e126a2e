import { type Figure, isKnown, isMissing } from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import { lastMonth, type Period } from '../domain/period';
import { anyOverlap, follows } from '../domain/periodWindows';
import { commonReason } from './commonReason';
import { type ProcessLimits, processLimits } from './processLimits';
import { type ProcessSignal, processSignals } from './processSignals';

/** A figure of one period. */
export interface ProcessValue {
  readonly period: Period;
  readonly value: Figure<number>;
}

/** A point of the chart, with the stretch it belongs to (place in `stretches`) and the rules it takes part in. */
export interface ProcessPoint extends ProcessValue {
  readonly stretch: number;
  readonly signals: readonly ProcessSignal[];
}

/** A process chart: points in time order, and the limits of each stretch between two rebasings. */
export interface ProcessChart {
  readonly points: readonly ProcessPoint[];
  readonly stretches: readonly {
    readonly from: Period;
    readonly to: Period;
    /** `tooFewPoints` without two neighbouring figures. */
    readonly limits: ProcessLimits | MissingReason;
  }[];
}

/** Whether outlying moving ranges are left out of the limits, and the periods in which new limits begin. */
export interface ProcessOptions {
  readonly screened?: boolean;
  /** A series break or a declared intervention: the figure that holds its first month begins a new stretch. */
  readonly rebaseAt?: readonly Period[];
}

/**
 * XmR process chart of a series, in any order: mean, limits and the four rules, anew from each rebasing. A missing
 * figure keeps its reason, and like a period left out it interrupts moving ranges and runs. Rolling windows are
 * refused (`overlappingPeriods`), as are periods of different lengths (`unevenPeriods`). With no figure known it is
 * the reason they share, else `tooFewPoints`. Seasonal series signal the season: compare the same months as well.
 * Source: NHS England, Making Data Count.
 */
export function processChart(
  values: readonly ProcessValue[],
  { screened = false, rebaseAt = [] }: ProcessOptions = {},
): ProcessChart | MissingReason {
  const series = values.toSorted((a, b) => a.period.start - b.period.start);
  const periods = series.map(({ period }) => period);
  if (new Set(periods.map(({ months }) => months)).size > 1) return 'unevenPeriods';
  if (anyOverlap(periods)) return 'overlappingPeriods';
  const figures = series.map(({ value }) => value);
  if (!figures.some(isKnown)) return commonReason(figures) ?? 'tooFewPoints';

  const cuts = rebaseAt.map((from) =>
    series.findIndex((one) => lastMonth(one.period) >= from.start),
  );
  const starts = [...new Set([0, ...cuts.filter((place) => place > 0)])].toSorted((a, b) => a - b);
  const parts = starts.map((start, place) => series.slice(start, starts[place + 1]));
  const drawn = parts.map((part, stretch) => {
    const gapped = withGaps(part);
    const line = gapped.map((one) => (one && isKnown(one.value) ? one.value : undefined));
    const limits = processLimits(line, screened);
    const signals = isMissing(limits) ? [] : processSignals(line, limits);
    const points = gapped.flatMap((one, place) =>
      one ? [{ ...one, stretch, signals: signals[place] ?? [] }] : [],
    );
    return { limits, points };
  });
  return {
    points: drawn.flatMap(({ points }) => points),
    stretches: drawn.flatMap(({ limits, points }) => {
      const [from, to] = [points[0]?.period, points.at(-1)?.period];
      return from && to ? [{ from, to, limits }] : [];
    }),
  };
}

/** The series with an undefined wherever one or more periods are left out. */
function withGaps(series: readonly ProcessValue[]): readonly (ProcessValue | undefined)[] {
  return series.flatMap((one, place) => {
    const before = series[place - 1];
    return before && !follows(one.period, before.period) ? [undefined, one] : [one];
  });
}
