import { type Count, type Figure, type Interval, isMissing } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import type { MissingReason } from '../domain/missing';
import type { PeriodFigures } from './comparison';
import { poissonInterval } from './poissonInterval';
import { rateInterval } from './rateInterval';
import { roundedCountInterval } from './roundedCountInterval';
import { wilsonInterval } from './wilsonInterval';

/** What an interval is wanted of. */
export interface IntervalQuery {
  readonly indicator: Pick<Indicator, 'kind' | 'roundingBase'>;
  /** The rate (for a proportion the share), or the count. */
  readonly measure: 'rate' | 'count';
  readonly multiplier: number;
  /** How many figures the count was added up from, each of them rounded where the source rounds. */
  readonly parts: number;
}

/**
 * 95 % interval of one area's figure in one period, in the unit of the figure: of a rate {@link rateInterval}, of a
 * share {@link wilsonInterval}, of a count {@link poissonInterval}. Where the source rounds counts, it reaches from the
 * lower limit of the lowest count that rounding allows to the upper limit of the highest. Pounds vary by more than the
 * number of events, so theirs is `notApplicable`; missing figures pass their reason through.
 */
export function figureInterval(
  { count, population }: Pick<PeriodFigures, 'count' | 'population'>,
  { indicator, measure, multiplier, parts }: IntervalQuery,
): Interval<number> | MissingReason {
  if (indicator.kind === 'pounds') return 'notApplicable';
  const intervalOf = (events: Figure<Count>): Interval<number> | MissingReason => {
    if (measure === 'count') return poissonInterval(events);
    return indicator.kind === 'proportion'
      ? wilsonInterval(within(events, population), population)
      : rateInterval(events, population, multiplier);
  };
  const allowed = roundedCountInterval(count, indicator.roundingBase, parts);
  if (isMissing(allowed)) return allowed;
  const lowest = intervalOf(allowed.lower);
  const highest = intervalOf(allowed.upper);
  if (isMissing(lowest)) return lowest;
  return isMissing(highest) ? highest : { lower: lowest.lower, upper: highest.upper };
}

/** Rounding may lift a part above its whole, which it never exceeds. */
function within(part: Figure<number>, whole: Figure<number>): Figure<number> {
  return typeof part === 'number' && typeof whole === 'number' ? Math.min(part, whole) : part;
}
