import type { Count, Figure, Population, Rate } from '../domain/figure';
import type { Period } from '../domain/period';
import type { SeriesBreak } from '../domain/reference';

/** What a sentence claims. The first eight are the parts of the partnership's grammar, in its order. */
export const claims = [
  'overall',
  'largestFalls',
  'rises',
  'largestVolumes',
  'highestRates',
  'lowestVolumes',
  'lowestRates',
  'lowRisers',
  'notRanked',
  'polarity',
  'level',
  'change',
  'rank',
  'share',
  'recentTrend',
  'extremeYears',
  'sinceFirstYear',
  'sincePandemic',
  'latestPeriod',
  'latestYear',
  'scorecard',
] as const;

/** One of {@link claims}. */
export type Claim = (typeof claims)[number];

/** One figure a sentence rests on, with what it is made of. Missing parts are reasons. */
export interface EvidenceCell {
  /** Code of the area or group. */
  readonly code: string;
  readonly area: string;
  readonly period: Period;
  readonly numerator: Figure<Count>;
  /** Residents, or for a share the count of the whole; `noRate` for pounds. */
  readonly denominator: Figure<Population>;
  readonly rate: Figure<Rate>;
  /** `p`, `r`, `e` or blank. */
  readonly status: string;
  /** Source codes. */
  readonly sources: readonly string[];
}

/** Whether chance alone could explain something: `unsaid` where that cannot be calculated. */
export type Verdict = 'beyond' | 'within' | 'unsaid';

/** What chance has to do with a sentence. */
export type Certainty =
  /** The sentence tells of changes: the verdict on each, by code of the area or group. */
  | { readonly kind: 'changes'; readonly verdicts: ReadonlyMap<string, Verdict> }
  /** The sentence names those that lead: the verdict on the gap between the last of them and the next. */
  | {
      readonly kind: 'edge';
      readonly last: string;
      readonly next: string;
      readonly verdict: Verdict;
    }
  /** Figures as they were counted: nothing is claimed that chance could explain. */
  | { readonly kind: 'none' };

/** A sentence of the commentary with everything it rests on. */
export interface Sentence {
  readonly claim: Claim;
  /** Complete, with certainty, series breaks and ties said in words. */
  readonly text: string;
  /** Codes of the areas the claim is about, in the order of the text; for a long list also those it only counts. */
  readonly areas: readonly string[];
  readonly cells: readonly EvidenceCell[];
  readonly certainty: Certainty;
  /** Breaks in the series that lie between the periods told of. */
  readonly breaks: readonly SeriesBreak[];
  /** Rules by which the source hides or rounds figures, and what is hidden here, in words. */
  readonly suppression: readonly string[];
}
