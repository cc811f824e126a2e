import type { HeldPlaces, Window } from './heldPlaces';

/**
 * The quarters and months that make up a window of an area: quarters where the indicator has such periods, months
 * elsewhere. None where part of the window is on no axis, or where nothing shorter is held of this area.
 */
export function windowParts(
  places: HeldPlaces,
  indicator: string,
  code: string,
  { start, months }: Window,
): readonly number[] {
  if (months === 1 || !places.hasRow(indicator, code)) return [];
  const parts: number[] = [];
  for (let at = start; at < start + months; ) {
    const fits = months > 3 && at % 3 === 0 && at + 3 <= start + months;
    const quarter = fits ? places.of(indicator, code, { start: at, months: 3 }) : undefined;
    const part = quarter ?? places.of(indicator, code, { start: at, months: 1 });
    if (part === undefined) return [];
    parts.push(part);
    at += quarter === undefined ? 1 : 3;
  }
  return parts.some((part) => isSupported(places, part)) ? parts : [];
}

/** True where a figure or one of a shorter window in it is held. */
function isSupported(places: HeldPlaces, place: number): boolean {
  if (places.figure(place) !== 'notHeld') return true;
  const { indicator, code, window } = places.at(place);
  return windowParts(places, indicator, code, window).length > 0;
}
