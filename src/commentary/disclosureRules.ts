import type { Indicator } from '../domain/indicator';
import { numberText } from './figureText';

/** What hides or rounds figures of an indicator, in sentences: none where nothing does. */
export function disclosureRules({
  suppressionThreshold: most,
  roundingBase,
}: Pick<Indicator, 'suppressionThreshold' | 'roundingBase'>): readonly string[] {
  const hidden = most === 1 ? 'Counts of 1 are' : `Counts from 1 to ${most} are`;
  return [
    ...(most ? [`${hidden} suppressed.`] : []),
    ...(roundingBase
      ? [`Counts are rounded to the nearest ${numberText(roundingBase)} by the source.`]
      : []),
  ];
}
