import { type Count, type Figure, isKnown } from '../domain/figure';
import { recoverableCells } from './recoverableCells';
import type { SumRelation } from './sumRelation';
import { suppressedCount } from './suppressedCount';

/**
 * Cells of a table with totals as they may be shown: counts from 1 to the threshold hidden, and further cells until
 * none of the hidden ones can be worked out from the totals shown. At least two cells are hidden in each sum that has
 * one; after every addition the table is checked again, at last by {@link recoverableCells}. Hidden along are first
 * the smallest parts, of these the ones in whose other sums something is hidden already; totals only after the parts,
 * and counts of 0, which are shown as a rule, only where totals contradict their parts. Missing cells keep their
 * reasons; cells that come `suppressed` from the source are protected too.
 */
export function secondarySuppression(
  counts: readonly Figure<Count>[],
  relations: readonly SumRelation[],
  threshold: number | undefined,
): readonly Figure<Count>[] {
  const cells = counts.map((count) => suppressedCount(count, threshold));
  // A sum without a total, not even a hidden one, tells nothing.
  const telling = relations.filter(
    ({ total }) => cells[total] === 'suppressed' || isKnown(cells[total] ?? 'notHeld'),
  );
  const sumsOf = cells.map((): SumRelation[] => []);
  for (const relation of telling)
    for (const place of placesIn(relation)) sumsOf[place]?.push(relation);
  const totals = new Set(telling.map(({ total }) => total));
  const beyondHelp = new Set<number>();
  for (;;) {
    const exposed = exposedCell(cells, telling, sumsOf, beyondHelp);
    if (!exposed) return cells;
    const companion = companionOf(exposed, cells, sumsOf, totals);
    if (companion === undefined) beyondHelp.add(exposed.place);
    else cells[companion] = 'suppressed';
  }
}

/** A hidden cell that can be worked out, and the sums it can be worked out from. */
interface ExposedCell {
  readonly place: number;
  readonly sums: readonly SumRelation[];
}

/** The only hidden cell of a sum, else the first that the full check finds. */
function exposedCell(
  cells: readonly Figure<Count>[],
  relations: readonly SumRelation[],
  sumsOf: readonly (readonly SumRelation[])[],
  beyondHelp: ReadonlySet<number>,
): ExposedCell | undefined {
  for (const relation of relations) {
    const [place, second] = placesIn(relation).filter((at) => cells[at] === 'suppressed');
    if (place !== undefined && second === undefined && !beyondHelp.has(place))
      return { place, sums: [relation] };
  }
  const place = recoverableCells(cells, relations).find((at) => !beyondHelp.has(at));
  return place === undefined ? undefined : { place, sums: sumsOf[place] ?? [] };
}

function placesIn({ total, parts }: SumRelation): readonly number[] {
  return [...parts, total];
}

/** The cell to hide along with an exposed one: from its own sums, else from sums ever further away. */
function companionOf(
  exposed: ExposedCell,
  cells: readonly Figure<Count>[],
  sumsOf: readonly (readonly SumRelation[])[],
  totals: ReadonlySet<number>,
): number | undefined {
  const isHidden = (place: number) => cells[place] === 'suppressed';
  const reached = new Set([exposed.place]);
  let zero: number | undefined;
  for (const place of reached) {
    const sums = place === exposed.place ? exposed.sums : (sumsOf[place] ?? []);
    const above = new Set(sums.map(({ total }) => total));
    const near = new Set(sums.flatMap(placesIn));
    const shown = [...near].flatMap((at) => {
      const count = cells[at];
      if (count === undefined || !isKnown(count)) return [];
      const level = Number(above.has(at)) + Number(totals.has(at));
      const newSums = (sumsOf[at] ?? []).filter((sum) => !placesIn(sum).some(isHidden)).length;
      return [{ at, count, level, newSums }];
    });
    const [best] = shown
      .filter(({ count }) => count > 0)
      .toSorted(
        (a, b) => a.level - b.level || a.newSums - b.newSums || a.count - b.count || a.at - b.at,
      );
    if (best) return best.at;
    zero ??= shown[0]?.at;
    for (const at of near) if (isHidden(at)) reached.add(at);
  }
  return zero;
}
