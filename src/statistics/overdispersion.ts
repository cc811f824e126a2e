import { type Count, type ExpectedCount, type Figure, isKnown } from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import { betweenAreaVariance } from './betweenAreaVariance';
import { commonReason } from './commonReason';
import { dispersionRatio } from './dispersionRatio';
import { logScore } from './logScore';
import { winsorised } from './winsorised';

/** By how much the areas of a group differ beyond chance. */
export interface Overdispersion {
  /** Mean squared winsorised score; about 1 without overdispersion. */
  readonly phi: number;
  /** Variance between areas on the log scale, to be added to 1 / E. */
  readonly tauSquared: number;
  /** Areas it was estimated from, and areas left out because a figure is missing. */
  readonly areas: number;
  readonly leftOut: number;
}

/**
 * Estimates phi and tau^2 from the areas of a group: z scores winsorised at the 10th and 90th percentile. Areas with
 * a missing figure are left out and counted. With fewer than two left it is the reason all of them are missing, else
 * `tooFewAreas`. Source: Spiegelhalter 2005, Statistics in Medicine 24: 1185-1202; FunnelPlotR.
 */
export function overdispersion(
  areas: readonly { readonly count: Figure<Count>; readonly expected: Figure<ExpectedCount> }[],
): Overdispersion | MissingReason {
  const scores = areas.map(({ count, expected }) => logScore(count, expected));
  const known = scores.flatMap((z, place) => {
    const weight = areas[place]?.expected;
    return isKnown(z) && weight !== undefined && isKnown(weight) ? [{ z, weight }] : [];
  });
  if (known.length < 2) return commonReason(scores) ?? 'tooFewAreas';
  const phi = dispersionRatio(winsorised(known.map(({ z }) => z)));
  const weights = known.map(({ weight }) => weight);
  return {
    phi,
    tauSquared: betweenAreaVariance(phi, weights),
    areas: known.length,
    leftOut: areas.length - known.length,
  };
}
