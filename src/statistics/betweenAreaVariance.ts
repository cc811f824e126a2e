/**
 * tau^2, the variance of the log ratios between areas beyond chance: 0 if N phi < N - 1, else
 * max(0, (N phi - (N - 1)) / (sum W - sum W^2 / sum W)) with the expected counts as weights W. 0 for a single area,
 * which cannot differ from others. Source: Spiegelhalter 2005 (DerSimonian and Laird); FunnelPlotR `tau_func`.
 */
export function betweenAreaVariance(phi: number, expected: readonly number[]): number {
  const areas = expected.length;
  const excess = areas * phi - (areas - 1);
  if (areas < 2 || excess <= 0) return 0;
  const sum = expected.reduce((total, weight) => total + weight, 0);
  const squares = expected.reduce((total, weight) => total + weight * weight, 0);
  return excess / (sum - squares / sum);
}
