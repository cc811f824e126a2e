/**
 * A name reduced to what tells places apart: lower case without accents, marks of no width, footnote marks ("[note 3]",
 * "[r]", "*") and punctuation, "&" as "and", "Saint" as "st". "St. Helens [note 4]" and "Saint Helens" give the same.
 */
export function foldedName(name: string): string {
  return name
    .replace(/\[[^\]]*\]|\((?:note )?\d{1,2}\)/gi, ' ')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['\u2018\u2019`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bsaint\b/g, 'st')
    .trim();
}

const before =
  /^(?:the |(?:royal |metropolitan |london |county )?(?:borough|city|county|district)(?: and (?:borough|city|county|district))? of )/;
const after =
  / (?:city of|county of|the|ua|unitary|authority|borough|district|city|county|council|metropolitan|mbc|cbc|bc|dc|cc|csp|community safety partnership)$/;

/**
 * A folded name without what kind of place it is: "blackburn with darwen ua", "city of bristol" and "bristol city of"
 * become "blackburn with darwen" and "bristol". "city of london" stays, as London is another place.
 */
export function bareName(folded: string): string {
  let bare = folded;
  for (let shorter = once(bare); shorter !== bare; shorter = once(bare)) bare = shorter;
  return bare;
}

function once(name: string): string {
  const shorter = name.replace(before, '').replace(after, '');
  return shorter === 'london' ? name : shorter;
}
