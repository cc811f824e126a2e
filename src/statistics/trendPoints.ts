import type { MissingReason } from '../domain/missing';
import type { Period } from '../domain/period';
import { breakMayFallBetween, follows } from '../domain/periodWindows';

/** How many points the recent trend rests on, neither more nor fewer. */
const trendLength = 5;

/**
 * The five most recent points of a series, earliest first, where these allow a trend: whole years (`notAnnual`) in an
 * unbroken row (`overlappingPeriods`, `unevenPeriods`) with no series break among them (`acrossBreak`). Fewer than
 * five are `tooFewPoints`. The points may come in any order; `breaks` are the periods from which figures differ.
 * Source: Fingertips, recent trends.
 */
export function trendPoints<P extends { readonly period: Period }>(
  points: readonly P[],
  breaks: readonly Period[],
): readonly P[] | MissingReason {
  const latest = points.toSorted((a, b) => a.period.start - b.period.start).slice(-trendLength);
  const [first] = latest;
  const last = latest.at(-1);
  if (!first || !last || latest.length < trendLength) return 'tooFewPoints';
  if (latest.some(({ period }) => period.months !== 12)) return 'notAnnual';
  for (const [place, { period }] of latest.entries()) {
    const next = latest[place + 1]?.period;
    if (!next || follows(next, period)) continue;
    return next.start < period.start + period.months ? 'overlappingPeriods' : 'unevenPeriods';
  }
  const broken = breaks.some((from) => breakMayFallBetween(from, first.period, last.period));
  return broken ? 'acrossBreak' : latest;
}
