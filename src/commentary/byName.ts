/** The areas in the alphabetical order of their names. */
export function byName<A extends { readonly name: string }>(areas: readonly A[]): readonly A[] {
  return areas.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
