import type { MissingReason } from '../domain/missing';

/** How a missing figure is shown: a shorthand in square brackets for tables, a few words, and a full explanation. */
export interface MissingWords {
  readonly shorthand: '[c]' | '[x]' | '[z]' | '[u]';
  readonly short: string;
  readonly meaning: string;
}

/** Shorthand and words of every reason. Source of the shorthands: Analysis Function, symbols in tables. */
export const missingWords: Readonly<Record<MissingReason, MissingWords>> = {
  suppressed: {
    shorthand: '[c]',
    short: 'suppressed',
    meaning: 'suppressed to protect people where numbers are small',
  },
  notAvailable: {
    shorthand: '[x]',
    short: 'not available',
    meaning: 'not available from the source',
  },
  notApplicable: { shorthand: '[z]', short: 'not applicable', meaning: 'not applicable' },
  lowReliability: {
    shorthand: '[u]',
    short: 'unreliable',
    meaning: 'of low reliability, not shown',
  },
  notCollected: {
    shorthand: '[x]',
    short: 'not collected',
    meaning: 'left blank by the source: not collected',
  },
  rejected: {
    shorthand: '[x]',
    short: 'rejected',
    meaning: 'rejected when the data were checked; see the data quality page',
  },
  conflicting: {
    shorthand: '[x]',
    short: 'contradictory',
    meaning: 'given twice with different values; see the data quality page',
  },
  notHeld: { shorthand: '[x]', short: 'not held', meaning: 'no figure is held' },
  incompletePeriod: {
    shorthand: '[x]',
    short: 'incomplete',
    meaning: 'part of the period is missing, so there is no total',
  },
  incompleteGroup: {
    shorthand: '[x]',
    short: 'incomplete',
    meaning: 'figures of some of its areas are missing, so there is no total',
  },
  noPopulation: {
    shorthand: '[x]',
    short: 'no population',
    meaning: 'no population is held, so there is no rate',
  },
  noEarlierFigure: {
    shorthand: '[x]',
    short: 'no earlier figure',
    meaning: 'no figure is held to compare with',
  },
  zeroBase: {
    shorthand: '[z]',
    short: 'base is 0',
    meaning: 'the figure compared with is 0, so a percentage cannot be given',
  },
  noRate: { shorthand: '[z]', short: 'no rate', meaning: 'this figure is not given as a rate' },
  acrossBreak: {
    shorthand: '[z]',
    short: 'across a break',
    meaning: 'not comparable across a break in the series',
  },
  tooFewPoints: notCalculable('too few periods'),
  tooFewAreas: notCalculable('too few areas'),
  tooFewEvents: notCalculable('too few events'),
  notAnnual: notCalculable('not whole years'),
  unevenPeriods: notCalculable('uneven periods'),
  overlappingPeriods: notCalculable('overlapping periods'),
  noPriceIndex: notCalculable('no price index'),
  differentConcepts: notCalculable('different concepts'),
  differentPriceYears: notCalculable('different price years'),
};

/** Reasons that only a calculation gives say themselves why. */
function notCalculable(why: string): MissingWords {
  return { shorthand: '[z]', short: why, meaning: `not calculated: ${why}` };
}
