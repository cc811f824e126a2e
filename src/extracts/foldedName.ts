/**
 * A name reduced to what tells places apart: lower case without accents, footnote marks ("[note 3]", "[r]", "*") and
 * punctuation, "&" as "and", "Saint" as "st". "St. Helens [note 4]" and "Saint Helens" give the same.
 */
export function foldedName(name: string): string {
  return name
    .replace(/\[[^\]]*\]|\((?:note )?\d{1,2}\)/gi, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['\u2018\u2019`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bsaint\b/g, 'st')
    .trim();
}

const before =
  /^(?:the|royal|metropolitan|london|city and|county borough|borough|city|county|district|unitary authority)\b(?: of\b)?(?= )/;
const after =
  / (?:city of|county of|unitary authority|ua|(?:metropolitan |county |london |royal |city |district |city and )?(?:borough|district|city|county)?(?: council)?|mbc|cbc|bc|dc|cc|csp|community safety partnership)$/;

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
  const prefix = before.exec(name)?.[0];
  // "County Durham" and "City" alone are names; only "of" or a further word of its kind makes a prefix of them.
  const ofKind =
    prefix !== undefined &&
    (/ of$/.test(prefix) || /^(?:the|royal|metropolitan|london)$/.test(prefix));
  const shorter = (ofKind ? name.slice(prefix.length).trim() : name).replace(after, '');
  return shorter === '' || shorter === 'london' || shorter === 'borough' ? name : shorter;
}
