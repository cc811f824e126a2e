import { total as sumOf } from '../default-data/expectation';

/** A whole number split into whole parts in proportion to weights, exactly: the largest remainders are rounded up. */
export function apportioned(whole: number, weights: readonly number[]): readonly number[] {
  const all = sumOf(weights);
  const shares = weights.map((weight) => (whole * weight) / all);
  const parts = shares.map(Math.floor);
  const left = whole - sumOf(parts);
  const byRemainder = shares
    .map((share, place) => ({ place, remainder: share - Math.floor(share) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.place - b.place);
  for (const { place } of byRemainder.slice(0, left)) parts[place] = (parts[place] ?? 0) + 1;
  return parts;
}
