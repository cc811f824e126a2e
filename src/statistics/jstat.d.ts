/** The part of jstat in use. The package has no types of its own. */
declare module 'jstat' {
  /** The library's one object. The build takes its special functions only: see scripts/vite/leanJstat.ts. */
  const jStat: {
    /** Inverse of the lower regularised incomplete gamma function P(a, x) in x: half a chi-square quantile of 2a. */
    gammapinv(p: number, a: number): number;
    /** Inverse of the complementary error function. */
    erfcinv(p: number): number;
    readonly chisquare: {
      /** Quantile: the value below which a chi-square variable with `df` degrees of freedom lies with probability `p`. */
      inv(p: number, df: number): number;
    };
    readonly normal: {
      /** Quantile of the normal distribution. */
      inv(p: number, mean: number, sd: number): number;
    };
  };
  export = jStat;
}
