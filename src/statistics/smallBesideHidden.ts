import { type Cube, cellAt } from '../dataset/cube';
import type { Dataset } from '../dataset/dataset';
import { heldCount } from '../dataset/protectedCube';
import { hasSuppressed, isSuppressed } from '../dataset/suppressedCells';
import type { Indicator } from '../domain/indicator';

/** A part or a whole in a cube of its own, with the limit below which its counts are hidden. */
interface Linked {
  readonly cube: Cube;
  readonly limit: number;
}

/**
 * Cells to hide because their part or whole is hidden: where a share's part, or what it is a part of, is hidden as
 * small, the other is hidden too if it is within the same limit. A part lies between 0 and its whole, so that a whole of
 * 1 gives away a part that is not 0, and a part of 5 a whole of at most 5. A part of 0 is shown.
 */
export function smallBesideHidden({
  indicators,
  cubes,
}: Pick<Dataset, 'indicators' | 'cubes'>): ReadonlyMap<Cube, ReadonlySet<number>> {
  const found = new Map<Cube, Set<number>>();
  const limitOf = (one: Indicator | undefined) => one?.suppressionThreshold ?? 1;
  const pairs = [...indicators.values()].flatMap((part): (readonly [Linked, Linked])[] => {
    const whole = part.denominatorIndicator ?? '';
    if (part.kind !== 'proportion') return [];
    return (cubes.get(part.code) ?? []).flatMap((cube) => {
      const other = cubes.get(whole)?.find(({ months }) => months === cube.months);
      return other
        ? [
            [
              { cube, limit: limitOf(part) },
              { cube: other, limit: limitOf(indicators.get(whole)) },
            ],
          ]
        : [];
    });
  });
  // A whole hidden for one of its parts may hide another part: until nothing more is found.
  for (let more = true; more; ) {
    more = false;
    for (const [part, whole] of pairs) {
      if (hideSmall(part, whole, found)) more = true;
      if (hideSmall(whole, part, found)) more = true;
    }
  }
  return found;
}

/** Notes the small cells of one cube whose counterparts in another are hidden; true where there were new ones. */
function hideSmall(
  { cube, limit }: Linked,
  { cube: other, limit: otherLimit }: Linked,
  found: Map<Cube, Set<number>>,
): boolean {
  const hidden = found.get(other);
  if (!hidden && !hasSuppressed(other)) return false;
  const own = found.get(cube) ?? new Set<number>();
  const before = own.size;
  const most = Math.max(limit, otherLimit);
  for (const [row, area] of other.areas.entries()) {
    for (const [column, { start }] of other.periods.entries()) {
      const there = row * other.width + column;
      if (!isSuppressed(other, there) && !hidden?.has(there)) continue;
      const cell = cellAt(cube, area, start);
      const count = cell < 0 ? 0 : (heldCount(cube, cell) ?? 0);
      if (count >= 1 && count <= most && !isSuppressed(cube, cell)) own.add(cell);
    }
  }
  if (own.size > 0) found.set(cube, own);
  return own.size > before;
}
