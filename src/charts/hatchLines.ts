import type { DrawnRing, Spot } from './mapProjection';

/** Slanting lines inside the rings, `apart` pixels from one another: they show a missing figure also without colour. */
export function hatchLines(
  rings: readonly DrawnRing[],
  apart: number,
): readonly (readonly [from: Spot, to: Spot])[] {
  // Along x + y = level every line slants by 45 degrees; levels are the same everywhere, so neighbours' lines meet.
  const levels = rings.flatMap(({ spots }) => spots.map(([x, y]) => x + y));
  if (levels.length === 0) return [];
  const step = apart * Math.SQRT2;
  const first = Math.ceil(Math.min(...levels) / step);
  const last = Math.floor(Math.max(...levels) / step);
  const lines: (readonly [Spot, Spot])[] = [];
  for (let index = first; index <= last; index += 1) {
    const crossings = crossingsAt(rings, index * step);
    for (let place = 0; place + 1 < crossings.length; place += 2) {
      const [from, to] = [crossings[place], crossings[place + 1]];
      if (from !== undefined && to !== undefined)
        lines.push([
          [from, index * step - from],
          [to, index * step - to],
        ]);
    }
  }
  return lines;
}

/** Where the line x + y = level crosses the rings, from left to right. */
function crossingsAt(rings: readonly DrawnRing[], level: number): readonly number[] {
  const found: number[] = [];
  for (const { spots } of rings) {
    let before = spots.at(-1) ?? [0, 0];
    for (const spot of spots) {
      const [a, b] = [before[0] + before[1] - level, spot[0] + spot[1] - level];
      if (a > 0 !== b > 0) found.push(before[0] + ((spot[0] - before[0]) * a) / (a - b));
      before = spot;
    }
  }
  return found.toSorted((a, b) => a - b);
}
