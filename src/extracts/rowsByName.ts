/** More names are only counted. */
const mostNames = 8;

/** How many rows there are of each name, most first: "Craven 2, Scarborough 1 and 3 more". */
export function rowsByName(rows: ReadonlyMap<string, number>): string {
  const named = [...rows].toSorted(([, a], [, b]) => b - a);
  const more = named.length - mostNames;
  const first = named
    .slice(0, mostNames)
    .map(([name, count]) => `${name} ${count.toLocaleString('en-GB')}`);
  return `${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
