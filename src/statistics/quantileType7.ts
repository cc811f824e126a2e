/**
 * Quantile of the values at a probability from 0 to 1, type 7 of Hyndman and Fan 1996 as in R's `quantile`: linear
 * between the order statistics at 1 + (n - 1) p. Undefined for no values.
 */
export function quantileType7(values: readonly number[], probability: number): number | undefined {
  const ordered = values.toSorted((a, b) => a - b);
  const position = (ordered.length - 1) * probability;
  const below = ordered[Math.floor(position)];
  const above = ordered[Math.ceil(position)];
  if (below === undefined || above === undefined) return undefined;
  return below + (above - below) * (position - Math.floor(position));
}
