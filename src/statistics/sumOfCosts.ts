import { isMissing, type Pounds } from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import type { Cost } from './cost';

/**
 * Sum of costs of one concept at prices of one year. Others are never added: `differentConcepts`,
 * `differentPriceYears`. The first missing cost passes its reason through, never a partial sum; an empty list sums to
 * `notHeld`.
 */
export function sumOfCosts(costs: readonly (Cost | MissingReason)[]): Cost | MissingReason {
  const known: Cost[] = [];
  for (const one of costs) {
    if (isMissing(one)) return one;
    known.push(one);
  }
  const [first] = known;
  if (!first) return 'notHeld';
  if (known.some(({ concept }) => concept !== first.concept)) return 'differentConcepts';
  if (known.some(({ priceYear }) => priceYear !== first.priceYear)) return 'differentPriceYears';
  return {
    ...first,
    pounds: known.reduce((sum, { pounds }) => sum + pounds, 0) as Pounds,
    unitCosts: [...new Set(known.flatMap(({ unitCosts }) => unitCosts))],
  };
}
