import type { MissingReason } from './missing';

/** A number in its own unit, or the reason why there is none. Never NaN, never Infinity. */
export type Figure<T extends number> = T | MissingReason;

/** True when the figure is a number; narrows away the reason. */
export function isKnown<T extends number>(figure: Figure<T>): figure is T {
  return typeof figure === 'number';
}

/** True when a result of any shape is missing; narrows to the reason. */
export function isMissing(result: unknown): result is MissingReason {
  return typeof result === 'string';
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
/** Number of events a rule or a model leads one to expect; need not be whole. */
export type ExpectedCount = number & { readonly unit: 'expectedCount' };
/** Money in pounds of a stated price year. */
export type Pounds = number & { readonly unit: 'pounds' };

/** Lower and upper limit in one unit; what lies between the two, and how sure that is, the function says. */
export interface Interval<T extends number> {
  readonly lower: T;
  readonly upper: T;
}
