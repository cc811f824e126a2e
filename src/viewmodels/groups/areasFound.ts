import type { Dataset } from '../../dataset/dataset';
import type { Area, AreaGroup } from '../../domain/area';

/** So many areas are listed at once. */
export const mostAreas = 60;

/** The members of a group by name, of these the ones that have a text in their name, other names or code. */
export function areasFound(
  { areas }: Dataset,
  { members }: AreaGroup,
  sought: string,
): readonly Area[] {
  const wanted = plain(sought);
  return members
    .flatMap((code) => areas.get(code) ?? [])
    .filter(({ name, code, otherNames }) =>
      [name, code, ...otherNames].some((one) => plain(one).includes(wanted)),
    )
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** Without accents, capitals and punctuation. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\p{M}/gu, '')
    .trim();
}
