import { type Figure, isKnown, type Rank } from '../domain/figure';

/**
 * Standard competition rank of each value, highest first: 1, 2, 2, 4. Unrounded values are compared. A missing value
 * has no rank: its reason stands in its place. Source: rosettacode "Ranking methods", standard.
 */
export function ranksHighestFirst(values: readonly Figure<number>[]): Figure<Rank>[] {
  const ascending = new Float64Array(values.filter(isKnown)).toSorted();
  return values.map((value) =>
    isKnown(value) ? ((1 + numberAbove(ascending, value)) as Rank) : value,
  );
}

/** How many of the values are above one of them. */
function numberAbove(ascending: Float64Array, value: number): number {
  let low = 0;
  let length = ascending.length;
  // Multiplied instead of branched: the outcome of a comparison cannot be foreseen, and a wrong guess costs most.
  while (length > 1) {
    const half = length >> 1;
    low += Number((ascending[low + half - 1] ?? 0) <= value) * half;
    length -= half;
  }
  return ascending.length - low - Number((ascending[low] ?? 0) <= value);
}
