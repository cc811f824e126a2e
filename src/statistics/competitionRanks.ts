import { type Figure, isKnown, type Rank } from '../domain/figure';

/**
 * Standard competition rank of each value, highest first: 1, 2, 2, 4. Unrounded values are compared. A missing value
 * has no rank: its reason stands in its place. Source: rosettacode "Ranking methods", standard.
 */
export function ranksHighestFirst(values: readonly Figure<number>[]): Figure<Rank>[] {
  const ascending = Float64Array.from(values.filter(isKnown)).toSorted();
  return values.map((value) =>
    isKnown(value) ? ((1 + numberAbove(ascending, value)) as Rank) : value,
  );
}

function numberAbove(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return ascending.length - low;
}
