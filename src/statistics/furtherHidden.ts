import { isKnown } from '../domain/figure';
import { type Change, type Exchange, exchangeThrough, prices } from './exchange';
import { HiddenCells } from './hiddenCells';
import { possibleCounts } from './possibleCounts';
import { type CountRange, type HiddenCount, type SumTable, signIn } from './tellingSum';

/** A cell hidden at the outset. `value` is undefined where the source hid it. */
export interface HiddenAtFirst extends Omit<HiddenCount, 'value'> {
  readonly place: number;
  readonly value: number | undefined;
}

/** Time to search, in steps for all cells together, shared out evenly: for one there are at least 30, at most 2,000. */
export interface Effort {
  readonly pause?: () => Promise<void> | void;
  readonly steps?: number;
}

/** After so many searches in vain there is no more searching: such a table would take all day. */
const mostInVain = 2000;

/**
 * Secondary suppression of a table of any size and shape: the places of shown cells that are hidden too, so that no
 * hidden count can be worked out from the shown ones and the sums between them. The proof is made cell by cell: there
 * is another table with the same shown figures, the same sums and only counts that a reader must think possible, in
 * which this cell's count is one more or one less. Cells are hidden until there is. A table that protects a cell
 * protects all cells it changes, and goes on protecting them whatever is hidden later, so every cell is visited once.
 * Where no such table is found in the time allowed, one is made by raising the cell and all totals that it goes into,
 * which are then hidden: more than is needed, never less. `groups` lists the cells hidden at the outset, those of one
 * indicator together, wholes before their parts.
 */
export async function furtherHidden(
  table: SumTable,
  groups: readonly (readonly HiddenAtFirst[])[],
  { pause = () => {}, steps = 600_000 }: Effort = {},
): Promise<ReadonlySet<number>> {
  const cells = new HiddenCells(table);
  const inSums = groups.map((group) => group.filter(({ place }) => table.sumsOf(place).length > 0));
  for (const { place, value, informed, plain } of inSums.flat())
    cells.give(place, { value: value ?? startOf(table, place, informed), informed, plain });
  for (const group of inSums) {
    const unknown = group.filter(({ value }) => value === undefined);
    await possibleCounts(
      cells,
      group.map(({ place }) => place),
      new Set(unknown.map(({ place }) => place)),
      pause,
    );
  }
  const safe = new Set<number>();
  const tries = Math.max(Math.min(30, steps), Math.min(2000, steps / inSums.flat().length));
  let inVain = 0;
  for (const place of cells.places) {
    if (safe.has(place) || cells.isMissing(place)) continue;
    await pause();
    const found = inVain < mostInVain ? protection(cells, place, tries) : undefined;
    if (!found) inVain += 1;
    for (const changed of hiddenFor(cells, found ? placesOf(found.last) : raised(cells, place)))
      safe.add(changed);
  }
  return new Set([...cells.places].filter((place) => isKnown(table.figure(place))));
}

/** Where sums are only nearly right, counts start off the edge of what is possible, and may change both ways. */
function startOf(table: SumTable, place: number, { least, most }: CountRange): number {
  const rounded = table.sumsOf(place).some(({ slack }) => slack > 0);
  return rounded ? Math.min(Math.max(least, 2), most) : least;
}

/**
 * An exchange that an informed reader cannot rule out. Where that would hide what ought to be shown, the cheaper one of
 * it and one that a plain reader cannot rule out.
 */
function protection(cells: HiddenCells, place: number, tries: number): Exchange | undefined {
  const first = exchangeThrough(cells, place, { reader: 'informed', tries });
  if (first && first.price < prices.shownElsewhere) return first;
  const second = exchangeThrough(cells, place, { reader: 'plain', tries });
  return first && second && first.price <= second.price ? first : (second ?? first);
}

/** Hides the places that have to be for a change of their counts. */
function hiddenFor(cells: HiddenCells, changed: Iterable<number>): readonly number[] {
  const places = [...changed];
  for (const place of places) {
    const value = cells.valueAt(place);
    if (!cells.at(place) && value !== undefined)
      cells.hide(place, cells.table.companion(place, value));
  }
  return places;
}

function* placesOf(last: Change): Generator<number> {
  for (let change: Change | undefined = last; change; change = change.before) yield change.place;
}

/**
 * The places that change when a count grows by one: the smallest figure in it, if possible one that is hidden, and all
 * totals that this goes into, the count itself among them.
 */
function raised(cells: HiddenCells, place: number): ReadonlySet<number> {
  const { table } = cells;
  const seen = new Set<number>();
  let smallest = place;
  for (;;) {
    seen.add(smallest);
    const under = table.sumsOf(smallest).find(({ total }) => total === smallest);
    const parts = under?.parts.filter((part) => !seen.has(part)) ?? [];
    const next =
      parts.find((part) => cells.at(part)) ??
      parts.find((part) => cells.valueAt(part) !== 0) ??
      parts[0];
    if (next === undefined) break;
    smallest = next;
  }
  const reached = new Set([smallest]);
  for (const one of reached)
    for (const sum of table.sumsOf(one)) if (signIn(sum, one) === 1) reached.add(sum.total);
  return reached.add(place);
}
