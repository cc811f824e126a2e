/** Confidence of an interval, in percent: 95, or the 99.8 of the outer funnel limits. */
export type ConfidenceLevel = 95 | 99.8;

/**
 * z of a two-sided interval: the standard normal quantile of 1 - (1 - c) / 2. Written out, so that the intervals that
 * need nothing else do not bring a library with them; checked against jstat's quantile.
 */
export const normalQuantile: Readonly<Record<ConfidenceLevel, number>> = {
  95: 1.959963984540054,
  99.8: 3.090232306167813,
};

/** Probability left out at each end of a two-sided interval: (1 - c) / 2. */
export const tailProbability: Readonly<Record<ConfidenceLevel, number>> = {
  95: 0.025,
  99.8: 0.001,
};
