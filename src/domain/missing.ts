/**
 * Why a figure is missing. Every calculation passes a reason through unchanged; none turns into 0, NaN or a blank.
 * Reasons read from a file: `suppressed` [c], `notAvailable` [x], `notApplicable` [z], `lowReliability` [u],
 * `notCollected` (blank). The others are found while checking or calculating.
 */
export const missingReasons = [
  'suppressed',
  'notAvailable',
  'notApplicable',
  'lowReliability',
  'notCollected',
  'rejected',
  'conflicting',
  'notHeld',
  'incompletePeriod',
  'incompleteGroup',
  'noPopulation',
  'noEarlierFigure',
  'zeroBase',
  'noRate',
  'acrossBreak',
  'tooFewPoints',
  'tooFewAreas',
  'tooFewEvents',
  'notAnnual',
  'unevenPeriods',
  'overlappingPeriods',
  'noPriceIndex',
  'differentConcepts',
  'differentPriceYears',
] as const;

/** One of {@link missingReasons}. */
export type MissingReason = (typeof missingReasons)[number];
