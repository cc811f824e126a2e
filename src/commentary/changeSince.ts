import { type Figure, type Interval, isKnown } from '../domain/figure';
import type { View } from '../selection/selection';
import type { PeriodFigures } from '../statistics/comparison';
import { percentChange } from '../statistics/percentChange';
import { percentChangeInterval } from '../statistics/rateRatioInterval';
import { shareChangeInterval } from '../statistics/shareChangeInterval';
import type { Verdict } from './sentence';

type CountAndPopulation = Pick<PeriodFigures, 'count' | 'population'>;

/** A year's count, or the yearly average of several, and the rate per multiplier, or share in percent; 0 without. */
interface Level {
  readonly count: number;
  readonly rate: number;
}

/** A year beside an earlier one or the average of several. */
export interface Since {
  /** What `change` is of: percentage points of a share, percent of a rate or of a count. */
  readonly of: 'share' | 'rate' | 'count';
  /** Undefined where there is no base for it. */
  readonly change: number | undefined;
  /** 95 % interval of `change`. */
  readonly interval: Interval<number> | undefined;
  /** `unsaid` without an interval and where nothing changed. */
  readonly verdict: Verdict;
  readonly before: Level;
  readonly after: Level;
  /** Events of all years of the base together. */
  readonly events: number;
}

/**
 * The change from one year, or from several added up, to a later one. Undefined where a count is missing. Without
 * residents each year weighs the same.
 */
export function changeSince(
  { indicator: { kind }, multiplier }: Pick<View, 'indicator' | 'multiplier'>,
  base: CountAndPopulation,
  years: number,
  latest: CountAndPopulation,
): Since | undefined {
  if (!isKnown(base.count) || !isKnown(latest.count)) return undefined;
  const share = kind === 'proportion';
  const rated = isKnown(base.population) && isKnown(latest.population);
  const [from, to] =
    share || rated ? [base, latest] : [exposed(base.count, years), exposed(latest.count, 1)];
  const per = share ? 100 : multiplier;
  const [rateBefore, rateAfter] = [ratioOf(base, per), ratioOf(latest, per)];
  const before = { count: base.count / years, rate: rateBefore ?? 0 };
  const after = { count: latest.count, rate: rateAfter ?? 0 };
  // A part above its whole is no share.
  const shares = [rateBefore, rateAfter].every((rate) => rate !== undefined && rate <= 100);
  const points = shares ? after.rate - before.rate : undefined;
  const percent = percentChange(from, to);
  const change = share ? points : isKnown(percent) ? percent : undefined;
  const interval = share
    ? shareChangeInterval(from, to)
    : kind === 'count'
      ? percentChangeInterval(from, to)
      : undefined;
  const sameResidents = rated && Number(base.population) === years * Number(latest.population);
  return {
    of: share ? 'share' : kind === 'count' && rated && !sameResidents ? 'rate' : 'count',
    change,
    interval,
    verdict: verdictOf(change, interval),
    before,
    after,
    events: base.count,
  };
}

function verdictOf(change: number | undefined, interval: Interval<number> | undefined): Verdict {
  if (!interval || change === 0 || change === undefined) return 'unsaid';
  return interval.lower > 0 || interval.upper < 0 ? 'beyond' : 'within';
}

/** A count against years instead of residents. */
function exposed(count: Figure<number>, years: number): CountAndPopulation {
  return {
    count: count as CountAndPopulation['count'],
    population: years as CountAndPopulation['population'],
  };
}

function ratioOf({ count, population }: CountAndPopulation, per: number): number | undefined {
  return isKnown(count) && isKnown(population) && population > 0
    ? (per * count) / population
    : undefined;
}
