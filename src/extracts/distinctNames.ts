/**
 * The names, each other than those before it: a second one of a name is given a number. "a.csv" and "a.csv.gz" count as
 * one, as what is in the second is called after the first.
 */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let number = 2; taken.has(unpackedName(own)); number += 1) own = `${name} (${number})`;
    taken.add(unpackedName(own));
    return own;
  });
}

function unpackedName(name: string): string {
  return name.replace(/\.gz$/i, '');
}
