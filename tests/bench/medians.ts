/** The middle value, or the mean of the two in the middle; NaN of nothing. */
export function median(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b);
  const half = ordered.length / 2;
  const low = ordered[Math.ceil(half) - 1] ?? Number.NaN;
  return (low + (ordered[Math.floor(half)] ?? Number.NaN)) / 2;
}

/**
 * Median of the ratios within each repetition: what slows the machine down for a while slows both sides of a ratio,
 * which the ratio of two medians would not show.
 */
export function medianRatio(above: readonly number[], below: readonly number[]): number {
  return median(above.map((value, place) => value / (below[place] ?? Number.NaN)));
}
