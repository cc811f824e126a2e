/**
 * What joins a casualty to its collision: a number that stands for year and reference where the reference has the usual
 * nine letters and digits, which takes a fraction of the memory of the text, else the text. `damage` says how a
 * spreadsheet made it unusable.
 */
export type CollisionReference =
  | { readonly key: number | string }
  | { readonly damage: 'shortened' | 'zerosLost' | 'absent' };

/** Names of the column of a collision's reference, the newest first. */
export const referenceNames = [
  'collision_ref_no',
  'collision_reference',
  'accident_reference',
  'accident_ref_no',
] as const;

const places = 36 ** 9;
const firstYear = 1970;

/**
 * The reference of a record by its index (year and reference in one), or by year and reference where there is no sound
 * index. One shown as "2.02E+12", or of digits only and too short because its leading zeros went, is never mended: another
 * collision could have the mended one.
 */
export function collisionReference(
  index: string,
  year: string,
  reference: string,
): CollisionReference {
  const whole = index.trim().toUpperCase();
  const sound = soundKey(whole);
  if (sound !== undefined) return { key: sound };
  const part = reference.trim().toUpperCase();
  const joined = soundKey(year.trim() + part);
  if (joined !== undefined) return { key: joined };
  if ([whole, part].some((text) => /^\d(?:[.,]\d+)?E\+?\d+$/.test(text))) {
    return { damage: 'shortened' };
  }
  if (whole === '' && (part === '' || year.trim() === '')) return { damage: 'absent' };
  const text = whole === '' ? part : whole;
  if (/^\d+$/.test(text) && text.length < (whole === '' ? 9 : 13)) return { damage: 'zerosLost' };
  // Copied, so that it does not keep a whole chunk of text alive.
  return { key: ` ${whole === '' ? `${year.trim()} ${part}` : whole}`.slice(1) };
}

/** A key as the text that it stands for, to show. */
export function referenceText(key: number | string): string {
  if (typeof key === 'string') return key;
  const rest = key % places;
  return `${Math.floor(key / places) + firstYear}${rest.toString(36).toUpperCase().padStart(9, '0')}`;
}

function soundKey(text: string): number | undefined {
  if (!/^(?:19[7-9]|20[0-4])\d[0-9A-Z]{9}$/.test(text)) return undefined;
  return (Number(text.slice(0, 4)) - firstYear) * places + Number.parseInt(text.slice(4), 36);
}
