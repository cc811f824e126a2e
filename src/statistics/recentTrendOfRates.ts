import { type Figure, type Interval, isKnown, isMissing, type Rate } from '../domain/figure';
import type { Polarity } from '../domain/indicator';
import type { MissingReason } from '../domain/missing';
import type { Period } from '../domain/period';
import { normalQuantile } from './confidence';
import { type RecentTrend, recentTrend } from './recentTrend';
import { trendPoints } from './trendPoints';

/** A rate of one year with its 95 % interval. */
export interface RatePoint {
  readonly period: Period;
  readonly rate: Figure<Rate>;
  readonly interval: Interval<Rate> | MissingReason;
}

interface WeightedPoint {
  readonly t: number;
  readonly value: number;
  readonly weight: number;
}

/**
 * Recent trend of a rate: weighted least squares over t = 1 to 5 with weights 1 / sigma^2,
 * sigma = (upper - lower) / 2z; chi-square = slope^2 / (Sw / D), D = Sw Swtt - (Swt)^2. Refused as
 * {@link trendPoints} says, and with the reason of the earliest of the five figures that is missing. An interval
 * without width, which no count gives, is `notApplicable`. z is 1.959964 as in PHEindicatormethods, whose published
 * value it reproduces; Fingertips itself rounds to 1.96. Source: Fingertips, TrendMarkerCalculator.
 */
export function recentTrendOfRates(
  points: readonly RatePoint[],
  breaks: readonly Period[],
  polarity: Polarity,
): RecentTrend | MissingReason {
  const five = trendPoints(points, breaks);
  if (isMissing(five)) return five;
  const weighted: WeightedPoint[] = [];
  for (const [place, { rate, interval }] of five.entries()) {
    if (!isKnown(rate)) return rate;
    if (isMissing(interval)) return interval;
    const sigma = (interval.upper - interval.lower) / (2 * normalQuantile[95]);
    if (!(sigma > 0)) return 'notApplicable';
    weighted.push({ t: place + 1, value: rate, weight: 1 / sigma ** 2 });
  }
  const others = weighted.map((left) => fitted(weighted.filter((point) => point !== left)).slope);
  return recentTrend(fitted(weighted), others, polarity);
}

function fitted(points: readonly WeightedPoint[]) {
  let [sw, swt, swv, swvt, swtt] = [0, 0, 0, 0, 0];
  for (const { t, value, weight } of points) {
    sw += weight;
    swt += weight * t;
    swv += weight * value;
    swvt += weight * value * t;
    swtt += weight * t * t;
  }
  const determinant = sw * swtt - swt * swt;
  const covariance = sw * swvt - swt * swv;
  // Points on a level line leave a remainder in the last binary digits, which would pass for a slope with a sign.
  const level = Math.abs(covariance) <= 1e-12 * Math.abs(swt * swv);
  const slope = level ? 0 : covariance / determinant;
  return { slope, chiSquare: (slope * slope * determinant) / sw };
}
