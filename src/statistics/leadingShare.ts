import { type Count, type Figure, isKnown, type Percent } from '../domain/figure';
import { leadingPlaces } from './leadingPlaces';
import { shareOfTotal } from './shareOfTotal';
import { sumOf } from './sumOf';

/** The areas that contribute most, and what they make up together. */
export interface LeadingShare {
  /** Places in the list, the largest first. */
  readonly places: readonly number[];
  /** How many places more than asked for, because of ties. */
  readonly extra: number;
  readonly count: Figure<Count>;
  readonly share: Figure<Percent>;
  /** Parts without a figure: one of them might belong among the largest. */
  readonly missing: number;
}

/**
 * The `howMany` largest parts and their joint share of the whole in percent, unrounded. Parts that show the same count
 * as the last one are all taken in (counts are shown whole unless `decimals` says otherwise). Missing parts are left
 * out and counted; a missing whole passes its reason to the share; with no part known, count and share are missing.
 */
export function leadingShare(
  parts: readonly Figure<Count>[],
  whole: Figure<Count>,
  howMany: number,
  decimals = 0,
): LeadingShare {
  const places = leadingPlaces(parts, { order: 'highest', howMany, decimals });
  const missing = parts.filter((part) => !isKnown(part));
  const leaders = places.map((place) => parts[place] ?? 'notHeld');
  const count = sumOf(leaders.length > 0 ? leaders : missing, 'incompleteGroup');
  return {
    places,
    extra: Math.max(0, places.length - howMany),
    count,
    share: shareOfTotal(count, whole),
    missing: missing.length,
  };
}
