import type { ViewContext } from './viewContext';

/**
 * A title inside a sentence: its first letter goes down, unless the first word is an abbreviation or the name of a
 * place of the package.
 */
export function lowered({ dataset }: Pick<ViewContext, 'dataset'>, title: string): string {
  const [word] = /^[A-Z][a-z]+/.exec(title) ?? [];
  if (word === undefined) return title;
  const begins = ({ name }: { readonly name: string }) => name.split(/[\s,-]/, 1)[0] === word;
  const isPlace =
    [...dataset.areas.values()].some(begins) || [...dataset.groups.values()].some(begins);
  return isPlace ? title : title.charAt(0).toLowerCase() + title.slice(1);
}
