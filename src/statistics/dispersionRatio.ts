/**
 * phi, the mean of the squared scores: about 1 where chance alone sets areas apart, above 1 where they differ by more
 * (overdispersion). 0 for no scores. Source: Spiegelhalter 2005.
 */
export function dispersionRatio(scores: readonly number[]): number {
  const squares = scores.reduce((sum, z) => sum + z * z, 0);
  return scores.length === 0 ? 0 : squares / scores.length;
}
