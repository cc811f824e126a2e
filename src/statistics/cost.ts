import { type Count, type Figure, isKnown, type Pounds } from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import type { UnitCost } from '../domain/reference';

/** A cost in pounds with what it means: prices of which year, of what, from which unit costs. */
export interface Cost {
  readonly pounds: Pounds;
  /** As the unit cost writes it: "2010" or "2015/16". */
  readonly priceYear: string;
  readonly concept: string;
  /** The unit costs it rests on, for their sources and confidence. */
  readonly unitCosts: readonly UnitCost[];
}

/**
 * Cost of events: count x unit cost, in pounds of the unit cost's price year. A missing count passes its reason
 * through; without a unit cost it is `notHeld`.
 */
export function cost(count: Figure<Count>, unitCost: UnitCost | undefined): Cost | MissingReason {
  if (!isKnown(count)) return count;
  if (!unitCost) return 'notHeld';
  const { priceYear, concept } = unitCost;
  return {
    pounds: (count * unitCost.unitCost) as Pounds,
    priceYear,
    concept,
    unitCosts: [unitCost],
  };
}
