/** How an indicator's values are read: events, a part of another indicator, or pounds. */
export const indicatorKinds = ['count', 'proportion', 'pounds'] as const;
/** One of {@link indicatorKinds}. */
export type IndicatorKind = (typeof indicatorKinds)[number];

/** Whether more is worse, better, or neither can be said. */
export const polarities = ['lower_is_better', 'higher_is_better', 'none'] as const;
/** One of {@link polarities}. */
export type Polarity = (typeof polarities)[number];

/** What is measured: everything the product says about a number comes from here. */
export interface Indicator {
  readonly code: string;
  readonly theme: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly unitSingular: string;
  readonly unitPlural: string;
  readonly definition: string;
  readonly kind: IndicatorKind;
  /** Rates are given per this many residents. */
  readonly multiplier: number;
  /** For a proportion: the indicator that counts the whole. */
  readonly denominatorIndicator: string | undefined;
  readonly populationSeries: string | undefined;
  /** `same` takes the population of the figure's own year; a number fixes one year. */
  readonly populationYear: number | 'same';
  readonly polarity: Polarity;
  readonly polarityReason: string;
  readonly suppressionThreshold: number | undefined;
  readonly roundingBase: number | undefined;
  readonly status: string;
  readonly source: string | undefined;
  readonly caveat: string;
  /** Order on the scorecard; undefined when not a headline. */
  readonly headline: number | undefined;
  readonly overlaps: readonly string[];
  readonly geography: string;
  readonly completeness: string;
  readonly nextUpdate: string;
  readonly contact: string;
  /** The indicator that counts the whole of which this count is a part. */
  readonly partOf: string | undefined;
}
