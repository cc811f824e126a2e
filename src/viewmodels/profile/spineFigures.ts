import { recentTrendOf } from '../../commentary/recentTrendOf';
import { highlighted, type ViewContext, valueOf } from '../../commentary/viewContext';
import { yearlyFigures } from '../../commentary/yearlyFigures';
import { type Figure, type Interval, isKnown } from '../../domain/figure';
import type { MissingReason } from '../../domain/missing';
import {
  type BenchmarkComparison,
  benchmarkComparison,
} from '../../statistics/benchmarkComparison';
import { type PeriodFigures, periodFigures } from '../../statistics/comparison';
import { quantileType7 } from '../../statistics/quantileType7';
import type { RecentTrend } from '../../statistics/recentTrend';
import { shownLimits } from '../shownLimits';
import type { ProfileContexts } from './profileContexts';

/** Of fewer areas there is no middle half to speak of. */
export const fewestForMiddle = 4;

/** One indicator of an area profile in figures of its view's measure, unrounded; what is missing is its reason. */
export interface SpineFigures {
  readonly own: Figure<number>;
  /** `p`, `r` or `e` where the area's own figure is not final. */
  readonly status: string;
  /** Of the group as a whole; `noRate` where the measure is a number, which for a group is no average of its areas. */
  readonly group: Figure<number>;
  /** Of the second comparator; undefined where none is chosen. */
  readonly second: Figure<number> | undefined;
  /** How many areas of the group have a figure. */
  readonly areas: number;
  /** Smallest and largest figure of the areas; `tooFewAreas` where fewer than two have one. */
  readonly range: Interval<number> | MissingReason;
  /** 25th and 75th percentile of the areas; `tooFewAreas` where fewer than four have a figure. */
  readonly middle: Interval<number> | MissingReason;
  /** The area's 95 % interval beside the group's rate. */
  readonly comparison: BenchmarkComparison | MissingReason;
  /** Of the area's five latest years. */
  readonly trend: RecentTrend | MissingReason;
  /** Source codes of everything shown. */
  readonly sources: readonly Pick<PeriodFigures, 'sources'>[];
}

/**
 * An area among the areas of its group on one indicator. Where the indicator has figures of the area in another group
 * only, group and range are `notHeld` and nothing is compared.
 */
export function spineFigures(context: ViewContext, profile: ProfileContexts): SpineFigures {
  const { view, compared } = context;
  const own = highlighted(context);
  const ofGroup = view.group.code === profile.group.code;
  const known = compared.areas
    .map(({ later }) => valueOf(later, view.measure))
    .filter((value): value is typeof value & number => isKnown(value));
  const several = ofGroup && known.length > 1;
  const none: MissingReason = ofGroup ? 'tooFewAreas' : 'notHeld';
  const whole = view.measure === 'rate' ? compared.total.later.rate : 'noRate';
  const group = ofGroup ? whole : 'notHeld';
  const second = secondFigures(context, profile);
  return {
    own: own ? valueOf(own.later, view.measure) : 'notHeld',
    status: own?.later.status ?? '',
    group,
    second: second && valueOfComparator(context, profile, second),
    areas: known.length,
    range: several ? { lower: Math.min(...known), upper: Math.max(...known) } : none,
    middle: several && known.length >= fewestForMiddle ? middleHalf(known) : none,
    comparison: !own ? 'notHeld' : !several ? none : beside(context, own.code, own.later, group),
    trend: own ? recentTrendOf(context, yearlyFigures(context, own.code)) : 'notHeld',
    sources: [
      ...compared.areas.map(({ later }) => later),
      compared.total.later,
      ...(second ? [second] : []),
    ],
  };
}

function beside(
  context: ViewContext,
  code: string,
  figures: PeriodFigures,
  group: Figure<number>,
): BenchmarkComparison | MissingReason {
  const { view } = context;
  const limits = shownLimits(context, code, view.period, figures);
  return benchmarkComparison(limits, group, view.indicator.polarity);
}

function middleHalf(values: readonly number[]): Interval<number> {
  const [lower, upper] = [0.25, 0.75].map((part) => quantileType7(values, part) ?? Number.NaN);
  return { lower: lower ?? Number.NaN, upper: upper ?? Number.NaN };
}

function secondFigures(
  { dataset, view }: ViewContext,
  { second }: ProfileContexts,
): PeriodFigures | undefined {
  if (!second) return undefined;
  const { indicator, multiplier, period } = view;
  const group = second.group ?? { code: '', name: '', members: [] };
  return periodFigures(dataset, { indicator, multiplier, group }, second.code, period);
}

/** The number of a whole group is beside the point where numbers of areas are compared. */
function valueOfComparator(
  { view }: ViewContext,
  { second }: ProfileContexts,
  figures: PeriodFigures,
): Figure<number> {
  return view.measure === 'count' && second?.group ? 'noRate' : valueOf(figures, view.measure);
}
