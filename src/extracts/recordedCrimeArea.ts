import type { KnownArea } from './areaFinder';
import { foldedName } from './foldedName';
import type { KnownPackage } from './knownPackage';
import type { RecordedCrimeColumns } from './recordedCrimeColumns';

/** The area that a row is about, or why it is none that figures can be kept for. */
export type RowArea = { readonly area: KnownArea } | { readonly leftOut: string };

const gssCode = /^[a-z]\d{8}$/i;
const unlisted = 'the loaded package does not list the area';

/**
 * What a row of the table is about: a partnership by the code of its district, else by its own; a whole force by its
 * code. Names count only where the row has no code, as places in different parts of the country share names.
 * `shared` are the districts, as {@link sharedDistricts} names them, that several partnerships divide among themselves.
 */
export function recordedCrimeArea(
  cells: readonly string[],
  at: RecordedCrimeColumns,
  known: KnownPackage,
  shared: ReadonlySet<string>,
): RowArea {
  const text = (place: number) => (cells[place] ?? '').trim();
  const code = (place: number) => (gssCode.test(text(place)) ? text(place).toUpperCase() : '');
  const names = [text(at.districtName), text(at.partnershipName)];
  if (names.some((name) => /^unassigned\b/.test(foldedName(name)))) {
    return { leftOut: 'crimes that the police put to no partnership' };
  }
  const [district, partnership] = [code(at.districtCode), code(at.partnershipCode)];
  if (names.join('') + district + partnership === '') return forceArea(text, code, at, known);
  const divided = shared.has(districtKey(cells, at));
  const whole = divided ? undefined : known.areas.byCode(district);
  const area = whole ?? known.areas.byCode(partnership);
  if (area) return { area };
  if (divided) return { leftOut: 'one of several partnerships that divide a district' };
  if (foldedName(text(at.districtCode)).startsWith('combined')) {
    return { leftOut: 'a partnership of several districts that the loaded package does not list' };
  }
  if (district + partnership !== '') return { leftOut: unlisted };
  const named = names
    .map((name) => known.areas.byName(name, 'all'))
    .find((one) => one !== undefined);
  return named && !named.isGroup ? { area: named } : { leftOut: unlisted };
}

function forceArea(
  text: (place: number) => string,
  code: (place: number) => string,
  at: RecordedCrimeColumns,
  known: KnownPackage,
): RowArea {
  const force = code(at.forceCode);
  const name = text(at.forceName)
    .replace(/\[[^\]]*\]/g, '')
    .trim();
  // A force may share its name with a district or county that is smaller than its area.
  const area =
    force !== ''
      ? known.areas.byCode(force)
      : ['police force area', 'police', 'constabulary']
          .map((kind) => known.areas.byName(`${name} ${kind}`))
          .find((one) => one !== undefined);
  return area
    ? { area }
    : { leftOut: 'a whole police force that the loaded package does not list' };
}

/** Codes of districts, or their names where they have none, that stand in the rows of more than one partnership. */
export function sharedDistricts(
  rows: readonly { readonly cells: readonly string[] }[],
  at: RecordedCrimeColumns,
): ReadonlySet<string> {
  const own = at.partnershipCode === -1 ? at.partnershipName : at.partnershipCode;
  const partnerships = new Map<string, Set<string>>();
  for (const { cells } of rows) {
    const district = districtKey(cells, at);
    const inDistrict = partnerships.get(district) ?? new Set();
    partnerships.set(district, inDistrict.add((cells[own] ?? '').trim()));
  }
  partnerships.delete('');
  return new Set([...partnerships].flatMap(([key, { size }]) => (size > 1 ? [key] : [])));
}

function districtKey(cells: readonly string[], at: RecordedCrimeColumns): string {
  const code = (cells[at.districtCode] ?? '').trim();
  return gssCode.test(code) ? code.toUpperCase() : foldedName(cells[at.districtName] ?? '');
}
