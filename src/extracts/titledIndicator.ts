import { foldedName } from './foldedName';
import type { KnownIndicator, KnownPackage } from './knownPackage';

/** What a title says of the indicator: the one it names, or those like it, likeliest first, to choose from. */
export interface TitledIndicator {
  readonly indicator: KnownIndicator | undefined;
  readonly like: readonly KnownIndicator[];
}

const mostAlike = 5;

/**
 * The count that a title names by its full title, where it is one only. Short titles, and those that merely share words, are
 * for a person to choose from: "Robbery" is one measure of the police and another of the national tables.
 */
export function titledIndicator(titles: readonly string[], known: KnownPackage): TitledIndicator {
  const counts = [...known.indicators.values()].filter(({ kind }) => kind === 'count');
  const folded = titles.map((title) =>
    foldedName(title)
      .replace(/^(?:table|figure) \d+ /, '')
      .replace(/ by (?:district|area|authority)s?$/, ''),
  );
  const named = counts.filter(({ title }) => folded.includes(foldedName(title)));
  const sought = new Set(folded.flatMap(telling));
  const like = counts
    .map((one) => {
      const words = new Set(telling(foldedName(`${one.title} ${one.shortTitle} ${one.code}`)));
      return { one, shared: [...sought].filter((word) => words.has(word)).length };
    })
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || a.one.title.length - b.one.title.length)
    .slice(0, mostAlike);
  return {
    indicator: named.length === 1 ? named[0] : undefined,
    like: like.map(({ one }) => one),
  };
}

/** The words of a folded text that can tell one indicator from another. */
function telling(text: string): readonly string[] {
  return text
    .split(' ')
    .filter((word) => word.length > 2 && !/^(?:the|and|for|per|with|table|csv|\d+)$/.test(word));
}
