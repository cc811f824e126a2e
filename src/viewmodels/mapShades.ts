/** Areas whose values lie next to each other, shaded alike. */
export interface MapShade {
  /** "13.2 to 22.4", from the lowest to the highest value in it. */
  readonly label: string;
  readonly areas: number;
}

/** Shades from the lowest values to the highest, and the place of a value among them. */
export interface MapShades {
  readonly shades: readonly MapShade[];
  readonly shadeOf: (value: number) => number;
}

/** Of so many areas so many shades, about three areas to each: 2 to 5. */
function shadesFor(areas: number): number {
  return Math.min(5, Math.max(2, Math.floor(areas / 3)));
}

/**
 * At most five shades with as nearly as possible equal numbers of areas in each (quantiles). Values that look alike at
 * the precision shown share a shade: a bound that would part them moves to the nearest place that does not.
 */
export function mapShades(values: readonly number[], text: (value: number) => string): MapShades {
  const ordered = values.toSorted((a, b) => a - b);
  const texts = ordered.map(text);
  const wanted = shadesFor(ordered.length);
  const parts = (place: number) => texts[place] !== texts[place - 1];
  const places = ordered.flatMap((_, place) => (place > 0 && parts(place) ? [place] : []));
  const bounds = new Set<number>();
  for (let shade = 1; shade < wanted; shade += 1) {
    const ideal = (shade * ordered.length) / wanted;
    const [nearest] = places.toSorted((a, b) => Math.abs(a - ideal) - Math.abs(b - ideal));
    if (nearest !== undefined) bounds.add(nearest);
  }
  const starts = ordered.length === 0 ? [] : [0, ...[...bounds].toSorted((a, b) => a - b)];
  const lowest = starts.map((start) => ordered[start] ?? 0);
  return {
    shades: starts.map((start, place) => {
      const end = (starts[place + 1] ?? ordered.length) - 1;
      const [low, high] = [texts[start] ?? '', texts[end] ?? ''];
      return { label: low === high ? low : `${low} to ${high}`, areas: end - start + 1 };
    }),
    shadeOf: (value) =>
      Math.max(
        0,
        lowest.findLastIndex((least) => value >= least),
      ),
  };
}
