import type { Count, Figure, Percent, Population } from '../../../src/domain/figure';
import type { MissingReason } from '../../../src/domain/missing';

/** A number as a count; a reason as it is. */
export const count = (value: number | MissingReason) => value as Figure<Count>;

/** A number as a population; a reason as it is. */
export const population = (value: number | MissingReason) => value as Figure<Population>;

/** A number of percent; a reason as it is. */
export const percent = (value: number | MissingReason) => value as Figure<Percent>;

/** A count and the residents it is measured against. */
export const counted = (events: number | MissingReason, residents: number | MissingReason) => ({
  count: count(events),
  population: population(residents),
});
