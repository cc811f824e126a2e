import { type Count, type Figure, isKnown } from '../domain/figure';

/**
 * KSI, people killed or seriously injured: fatal plus serious casualties. A missing part passes its reason through,
 * that of the fatal casualties first; never a partial sum. Which series of serious casualties is meant (as reported or
 * adjusted for how forces record severity) is the indicator's to say. Source: DfT, Reported road casualties.
 */
export function killedOrSeriouslyInjured(
  fatal: Figure<Count>,
  serious: Figure<Count>,
): Figure<Count> {
  if (!isKnown(fatal)) return fatal;
  if (!isKnown(serious)) return serious;
  return (fatal + serious) as Count;
}
