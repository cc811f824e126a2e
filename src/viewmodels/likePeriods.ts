import { byStart, type Period } from '../domain/period';

/**
 * Periods of the same length and kind as the one shown, in order. Among years ending in any month every held year has
 * its place, whatever its own name: 2023 is the year ending December 2023.
 */
export function likePeriods(all: readonly Period[], { months, kind }: Period): readonly Period[] {
  return all
    .filter((one) => one.months === months && (one.kind === kind || kind === 'yearEnding'))
    .map((one) => ({ ...one, kind }))
    .toSorted(byStart);
}
