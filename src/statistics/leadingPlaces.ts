import { type Figure, isKnown } from '../domain/figure';
import { roundedHalfAway } from './roundedHalfAway';

/** Which end of the values leads, how many places are wanted, and to how many decimals the values are shown. */
export interface LeadingQuery {
  readonly order: 'highest' | 'lowest';
  readonly howMany: number;
  readonly decimals: number;
}

/**
 * Places (in the list) of the highest or lowest values, the leading one first, in the order of the unrounded values and
 * of the list where these are equal. Values that show the same number as the last one wanted are in the list too, so
 * that it may be longer than asked for and never depends on digits the reader cannot see. Missing values are never
 * in it.
 */
export function leadingPlaces(
  values: readonly Figure<number>[],
  { order, howMany, decimals }: LeadingQuery,
): readonly number[] {
  const sign = order === 'highest' ? -1 : 1;
  const known = values.flatMap((value, place) => (isKnown(value) ? [{ value, place }] : []));
  const ordered = known.toSorted((a, b) => sign * (a.value - b.value) || a.place - b.place);
  const last = ordered[Math.min(howMany, ordered.length) - 1];
  if (!last) return [];
  const edge = roundedHalfAway(last.value, decimals);
  return ordered
    .filter(({ value }, rank) => rank < howMany || roundedHalfAway(value, decimals) === edge)
    .map(({ place }) => place);
}
