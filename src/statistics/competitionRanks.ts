import { type Figure, isKnown, type Rank } from '../domain/figure';

/**
 * Standard competition rank of each value, highest first: 1, 2, 2, 4. Unrounded values are compared. A missing value
 * has no rank: its reason stands in its place. Source: rosettacode "Ranking methods", standard.
 */
export function ranksHighestFirst(values: readonly Figure<number>[]): Figure<Rank>[] {
  const descending = Float64Array.from(values.filter(isKnown)).sort().reverse();
  const rankOf = new Map<number, Rank>();
  for (let place = 0; place < descending.length; place += 1) {
    const value = descending[place] ?? 0;
    if (!rankOf.has(value)) rankOf.set(value, (place + 1) as Rank);
  }
  return values.map((value) => (isKnown(value) ? (rankOf.get(value) ?? 'notHeld') : value));
}
