/** A group as a reader wrote it: a name and codes of areas, which the data may or may not have. */
export interface OwnGroup {
  readonly name: string;
  readonly codes: readonly string[];
}

/** Longest name of a group, in characters. */
export const longestName = 60;
/** So many groups at once, and so many areas in one, are read from an address; what goes beyond is passed over. */
export const mostGroups = 20;
const mostCodes = 1000;

/**
 * The groups a text names: "North:E07000121,E07000128;South:E07000117". Names and codes are written with `%` before the
 * hexadecimal codes of `:`, `;`, `,` and `%`. Names come out without characters that are not seen, on one line and at
 * most {@link longestName} long; a group without a name is called by its place, and one with the name of another
 * carries a number. A code given twice in a group counts once. Any text has a reading.
 */
export function ownGroupsOf(text: string): readonly OwnGroup[] {
  const taken = new Set<string>();
  return text
    .split(';')
    .filter((part) => part.trim() !== '')
    .slice(0, mostGroups)
    .map((part, place) => {
      const colon = part.indexOf(':');
      const [name, list] = colon < 0 ? [part, ''] : [part.slice(0, colon), part.slice(colon + 1)];
      const codes = list.split(',').map((code) => seen(unescaped(code)).slice(0, longestName));
      return {
        name: freeName(nameOf(unescaped(name)) || `Group ${place + 1}`, taken),
        codes: [...new Set(codes.filter((code) => code !== ''))].slice(0, mostCodes),
      };
    });
}

/** The text of groups; `ownGroupsOf(textOfOwnGroups(g))` equals `g` where names differ and are as they come out. */
export function textOfOwnGroups(groups: readonly OwnGroup[]): string {
  return groups
    .map(({ name, codes }) => `${escaped(name)}:${codes.map(escaped).join(',')}`)
    .join(';');
}

/** A name as it is kept: what is seen of it, on one line, of at most {@link longestName} characters. */
export function nameOf(text: string): string {
  return [...seen(text)].slice(0, longestName).join('').trim();
}

/** Without control characters, marks of direction and the like, and with single spaces. */
function seen(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Z}\s]+/gu, ' ')
    .replace(/[\p{C}\p{Default_Ignorable_Code_Point}]/gu, '')
    .trim();
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
    const mark = ` (${number})`;
    free = `${nameOf([...name].slice(0, longestName - mark.length).join(''))}${mark}`;
  }
  taken.add(free.toLowerCase());
  return free;
}

function escaped(text: string): string {
  return text.replace(/[%:;,]/g, encodeURIComponent);
}

function unescaped(text: string): string {
  return text.replace(/%(3A|3B|2C|25)/gi, decodeURIComponent);
}
