import type { MissingReason } from './missing';

/** A number in its own unit, or the reason why there is none. Never NaN, never Infinity. */
export type Figure<T extends number> = T | MissingReason;

/** True when the figure is a number; narrows away the reason. */
export function isKnown<T extends number>(figure: Figure<T>): figure is T {
  return typeof figure === 'number';
}

/** Number of events (whole, not negative), or pounds when the indicator's kind is `pounds`. */
export type Count = number & { readonly unit: 'count' };
/** Residents of an area in a stated series and year. */
export type Population = number & { readonly unit: 'population' };
/** Events per stated multiplier of residents (per 1,000 unless the indicator says otherwise), unrounded. */
export type Rate = number & { readonly unit: 'rate' };
/** A number of percent (12.5 means 12.5 %), unrounded. */
export type Percent = number & { readonly unit: 'percent' };
/** A difference between two shares, in percentage points, unrounded. */
export type PercentagePoints = number & { readonly unit: 'percentagePoints' };
/** A difference between two counts. */
export type CountChange = number & { readonly unit: 'countChange' };
/** Standard competition rank, 1 = highest. */
export type Rank = number & { readonly unit: 'rank' };
