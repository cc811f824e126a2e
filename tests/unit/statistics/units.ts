import type {
  Count,
  ExpectedCount,
  Figure,
  Interval,
  Percent,
  Population,
  Rate,
} from '../../../src/domain/figure';
import { isMissing } from '../../../src/domain/figure';
import type { MissingReason } from '../../../src/domain/missing';

/** A number as a count; a reason as it is. */
export const count = (value: number | MissingReason) => value as Figure<Count>;

/** A number as a population; a reason as it is. */
export const population = (value: number | MissingReason) => value as Figure<Population>;

/** A number as a rate; a reason as it is. */
export const rate = (value: number | MissingReason) => value as Figure<Rate>;

/** A number as an expected count; a reason as it is. */
export const expected = (value: number | MissingReason) => value as Figure<ExpectedCount>;

/** The limits of an interval, as plain numbers. Fails where there is none. */
export function limits(interval: Interval<number> | MissingReason | undefined): [number, number] {
  if (interval === undefined || isMissing(interval)) throw new Error(`no interval: ${interval}`);
  return [interval.lower, interval.upper];
}

/** A number of percent; a reason as it is. */
export const percent = (value: number | MissingReason) => value as Figure<Percent>;

/** A count and the residents it is measured against. */
export const counted = (events: number | MissingReason, residents: number | MissingReason) => ({
  count: count(events),
  population: population(residents),
});

/** Two numbers as the limits of a rate. */
export const interval = (lower: number, upper: number) => ({ lower, upper }) as Interval<Rate>;
