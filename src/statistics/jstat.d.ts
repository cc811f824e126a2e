/** The part of jstat in use. The package has no types of its own. */
declare module 'jstat' {
  /** The library's one object. */
  const jStat: {
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
