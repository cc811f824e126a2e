import { type Figure, isKnown, isMissing } from '../domain/figure';
import type { Polarity } from '../domain/indicator';
import type { MissingReason } from '../domain/missing';
import type { Period } from '../domain/period';
import { type RecentTrend, recentTrend } from './recentTrend';
import { trendPoints } from './trendPoints';

/** A count of one year and the count it is a part of. */
export interface ProportionPoint {
  readonly period: Period;
  readonly part: Figure<number>;
  readonly whole: Figure<number>;
}

interface CountedPoint {
  readonly t: number;
  readonly c: number;
  readonly n: number;
}

/**
 * Recent trend of a proportion, t = 1 to 5: chi-square = N (N Sct - C Snt)^2 / (C (N - C) (N Sntt - (Snt)^2)), the
 * slope in percentage points per year. Refused as {@link trendPoints} says, and with the reason of the earliest of
 * the five figures that is missing; an empty whole is `notApplicable`, a part above its whole `rejected`. A share of
 * 0 % or 100 % throughout has not changed. Source: Fingertips, recent trends for proportions (Armitage 1955).
 */
export function recentTrendOfProportions(
  points: readonly ProportionPoint[],
  breaks: readonly Period[],
  polarity: Polarity,
): RecentTrend | MissingReason {
  const five = trendPoints(points, breaks);
  if (isMissing(five)) return five;
  const counted: CountedPoint[] = [];
  for (const [place, { part, whole }] of five.entries()) {
    if (!isKnown(part)) return part;
    if (!isKnown(whole)) return whole;
    if (part < 0 || part > whole) return 'rejected';
    if (whole === 0) return 'notApplicable';
    counted.push({ t: place + 1, c: part, n: whole });
  }
  const others = counted.map((left) => fitted(counted.filter((point) => point !== left)).slope);
  return recentTrend(fitted(counted), others, polarity);
}

function fitted(points: readonly CountedPoint[]) {
  let [sn, sc, snt, sct, sntt] = [0, 0, 0, 0, 0];
  for (const { t, c, n } of points) {
    sn += n;
    sc += c;
    snt += n * t;
    sct += c * t;
    sntt += n * t * t;
  }
  const covariance = sn * sct - sc * snt;
  const spread = sn * sntt - snt * snt;
  const varied = sc > 0 && sc < sn;
  return {
    slope: (100 * covariance) / spread,
    chiSquare: varied ? (sn * covariance * covariance) / (sc * (sn - sc) * spread) : 0,
  };
}
