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
    meaning: 'no earlier figure is held to compare with',
  },
  zeroBase: {
    shorthand: '[z]',
    short: 'base is 0',
    meaning: 'the earlier figure is 0, so a percentage cannot be given',
  },
  noRate: { shorthand: '[z]', short: 'no rate', meaning: 'this figure is not given as a rate' },
  acrossBreak: {
    shorthand: '[z]',
    short: 'across a break',
    meaning: 'not comparable across a break in the series',
  },
  tooFewPoints: {
    shorthand: '[z]',
    short: 'too few points',
    meaning: 'too few periods are held for this calculation',
  },
  tooFewAreas: {
    shorthand: '[z]',
    short: 'too few areas',
    meaning: 'too few areas have figures for this calculation',
  },
  tooFewEvents: {
    shorthand: '[z]',
    short: 'too few events',
    meaning: 'too few events for this calculation',
  },
  notAnnual: {
    shorthand: '[z]',
    short: 'not yearly',
    meaning: 'this calculation needs figures for whole years',
  },
  unevenPeriods: {
    shorthand: '[z]',
    short: 'uneven periods',
    meaning: 'the periods differ in length or leave gaps, so they do not make one series',
  },
  overlappingPeriods: {
    shorthand: '[z]',
    short: 'overlapping periods',
    meaning: 'the periods share months, so they cannot be treated as separate figures',
  },
  noPriceIndex: {
    shorthand: '[x]',
    short: 'no price index',
    meaning: 'no price index is held for one of the years, so prices cannot be converted',
  },
  differentConcepts: {
    shorthand: '[z]',
    short: 'not added',
    meaning: 'the costs measure different things, so they are not added',
  },
  differentPriceYears: {
    shorthand: '[z]',
    short: 'not added',
    meaning: 'the costs are in prices of different years, so they are not added',
  },
};
