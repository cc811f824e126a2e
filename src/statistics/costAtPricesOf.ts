import { isMissing, type Pounds } from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import type { Cost } from './cost';

/**
 * A cost restated at the prices of another year: pounds x index of that year / index of its own. The index series
 * (year to index, for example the GDP deflator) is data. A missing cost passes through; a year without an index, or
 * with one that is not above 0, is `noPriceIndex`. Prices of the same year need no index.
 */
export function costAtPricesOf(
  priceYear: string,
  given: Cost | MissingReason,
  priceIndex: ReadonlyMap<string, number>,
): Cost | MissingReason {
  if (isMissing(given) || given.priceYear === priceYear) return given;
  const from = priceIndex.get(given.priceYear) ?? 0;
  const to = priceIndex.get(priceYear) ?? 0;
  if (!(from > 0) || !(to > 0)) return 'noPriceIndex';
  return { ...given, pounds: ((given.pounds * to) / from) as Pounds, priceYear };
}
