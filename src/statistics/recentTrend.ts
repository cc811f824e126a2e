import type { Polarity } from '../domain/indicator';
import { type Judgement, judgement } from './judgement';

/** The trend of the five most recent yearly figures. */
export interface RecentTrend {
  readonly direction: 'increasing' | 'decreasing' | 'noSignificantChange';
  readonly judgement: Judgement | 'noChange';
  /** Change per year: in the unit of the rate, or in percentage points for a proportion. */
  readonly slope: number;
  readonly chiSquare: number;
}

/** Chi-square with one degree of freedom that chance exceeds with probability 0.002. Source: Fingertips. */
export const trendCriticalValue = 9.54953570608324;

/**
 * The verdict on a fitted slope: a trend where chi-square is above the critical value and the slope keeps its sign
 * with each of the points left out in turn, else no significant change; polarity words it. Source: Fingertips.
 */
export function recentTrend(
  fit: { readonly slope: number; readonly chiSquare: number },
  slopesLeavingOneOut: readonly number[],
  polarity: Polarity,
): RecentTrend {
  const { slope, chiSquare } = fit;
  const steady = slopesLeavingOneOut.every((one) => Math.sign(one) === Math.sign(slope));
  if (!(chiSquare > trendCriticalValue) || !steady || slope === 0)
    return { direction: 'noSignificantChange', judgement: 'noChange', slope, chiSquare };
  return slope > 0
    ? { direction: 'increasing', judgement: judgement('higher', polarity), slope, chiSquare }
    : { direction: 'decreasing', judgement: judgement('lower', polarity), slope, chiSquare };
}
