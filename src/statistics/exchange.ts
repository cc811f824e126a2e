import { CheapestFirst } from './cheapestFirst';
import type { HiddenCells } from './hiddenCells';
import { type HiddenCount, signIn, type TellingSum } from './tellingSum';

/** A cell's count made one larger or one smaller, and the change made before it. */
export interface Change {
  readonly place: number;
  readonly by: 1 | -1;
  readonly before: Change | undefined;
}

/** Changes that leave every sum as it is, the last first, and what has to be hidden for them. */
export interface Exchange {
  readonly last: Change;
  readonly price: number;
}

/** A sum that changes so far have put out of balance, and by how much. */
export interface Imbalance {
  readonly sum: TellingSum;
  readonly amount: number;
}

/** Whether a reader knows which counts are hidden as small, as in {@link HiddenCount}. */
export type Reader = 'informed' | 'plain';

/** What counts as out of balance, which cells may change, before whom, and how long to try. */
interface Search {
  readonly isOpen: (sum: TellingSum, by: number) => boolean;
  readonly mayChange: (place: number) => boolean;
  readonly mayHide: boolean;
  readonly reader: Reader;
  readonly tries: number;
}

interface Attempt {
  readonly open: readonly Imbalance[];
  readonly last: Change | undefined;
  readonly price: number;
  readonly changes: number;
}

/** What it costs to hide a shown cell: a part, a total, and cells that are hidden only where all else fails. */
export const prices = { part: 1, total: 8, shownElsewhere: 500, zero: 1000, missing: 2000 };
/** The more parts a total has, the more it says: so much dearer is it for each, up to so many. */
const [perPart, mostParts] = [2, 40];
/** Free cells of one sum that are tried at one point. */
const widest = 12;
/** A longer way, and more sums out of balance, count a little against an attempt. */
const [perChange, perSum] = [0.02, 0.1];

/**
 * The cheapest exchange found that changes a hidden cell: other counts for hidden cells, and for as few shown ones as
 * can be, with the same sums. If all cells it changes are hidden, no reader can tell the counts as they are from the
 * counts after the exchange, so none of these cells can be worked out. Undefined where none is found in `tries` steps.
 */
export function exchangeThrough(
  cells: HiddenCells,
  place: number,
  { reader, tries }: Pick<Search, 'reader' | 'tries'>,
): Exchange | undefined {
  const search: Search = {
    isOpen: (_, amount) => amount !== 0,
    mayChange: () => true,
    mayHide: true,
    reader,
    tries,
  };
  const own = cells.at(place);
  let best: Exchange | undefined;
  for (const by of [1, -1] as const) {
    if (!own || !fits(own, by, reader) || best?.price === 0) continue;
    const open = openAfter(cells, [], place, by, search);
    const start = { open, last: { place, by, before: undefined }, price: 0, changes: 1 };
    best = balanced(cells, start, search, best?.price) ?? best;
  }
  return best;
}

/** Changes to some of the hidden cells that bring sums into balance without hiding anything. */
export function balancingChanges(
  cells: HiddenCells,
  open: Imbalance,
  search: Pick<Search, 'isOpen' | 'mayChange' | 'tries'>,
): Change | undefined {
  const start = { open: [open], last: undefined, price: 0, changes: 0 };
  return balanced(cells, start, { ...search, mayHide: false, reader: 'informed' })?.last;
}

/** The cheapest way found to bring all sums into balance, for less than a price. */
function balanced(
  cells: HiddenCells,
  start: Attempt,
  search: Search,
  below = Number.POSITIVE_INFINITY,
): Exchange | undefined {
  const waiting = new CheapestFirst<Attempt>();
  const seen = new Set<string>();
  waiting.add(start, 0);
  for (let left = search.tries; left > 0; left -= 1) {
    const attempt = waiting.next();
    if (!attempt) return undefined;
    const { open, last, price } = attempt;
    if (open.length === 0) return last && { last, price };
    const key = keyOf(open);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const next of nextAttempts(cells, attempt, narrowest(cells, open), search))
      if (next.price < below)
        waiting.add(next, next.price + next.changes * perChange + next.open.length * perSum);
  }
  return undefined;
}

/** The open sum with the fewest free cells: there is least to choose from. */
function narrowest(cells: HiddenCells, open: readonly Imbalance[]): Imbalance {
  let best: Imbalance | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const one of open) {
    const size = cells.freeIn(one.sum).length;
    if (size >= fewest) continue;
    fewest = size;
    best = one;
  }
  if (!best) throw new Error('an open sum');
  return best;
}

function* nextAttempts(
  cells: HiddenCells,
  attempt: Attempt,
  { sum, amount }: Imbalance,
  search: Search,
): Generator<Attempt> {
  const free = cells.freeIn(sum);
  // Of very many, a window of neighbours that moves on with each change stands for all.
  const first = free.length > widest ? (attempt.changes * widest) % free.length : 0;
  const near = free.length > widest ? [...free, ...free].slice(first, first + widest) : free;
  for (const place of search.mayHide ? [...near, ...cells.shownIn(sum)] : near) {
    if (!search.mayChange(place) || isChanged(attempt.last, place)) continue;
    const by = amount * signIn(sum, place) > 0 ? -1 : 1;
    const price = priceOf(cells, sum, place, by, search.reader);
    if (price === undefined) continue;
    yield {
      open: openAfter(cells, attempt.open, place, by, search),
      last: { place, by, before: attempt.last },
      price: attempt.price + price,
      changes: attempt.changes + 1,
    };
  }
}

function isChanged(last: Change | undefined, place: number): boolean {
  for (let change = last; change; change = change.before) if (change.place === place) return true;
  return false;
}

function fits(count: HiddenCount, by: number, reader: Reader): boolean {
  const { least, most } = count[reader];
  return count.value + by >= least && count.value + by <= most;
}

/** What a change costs: nothing for a free cell. Undefined where the count cannot be that. */
function priceOf(
  cells: HiddenCells,
  sum: TellingSum,
  place: number,
  by: 1 | -1,
  reader: Reader,
): number | undefined {
  const own = cells.found(place);
  if (own && !fits(own, by, reader)) return undefined;
  if (cells.isFree(place)) return 0;
  const value = cells.valueAt(place);
  // Where the parts may not be all there is, nobody would guess what is missing.
  if (value === undefined || cells.isMissing(place)) return sum.isSure ? prices.missing : 0;
  if (!fits(cells.table.companion(place, value), by, reader)) return undefined;
  const size = value / (value + 1000) / 2;
  const width = Math.min(sum.parts.length, mostParts);
  const role = sum.total === place ? prices.total + perPart * width : prices.part;
  const rare = value === 0 ? prices.zero : 0;
  const elsewhere = cells.table.isShownElsewhere(place) ? prices.shownElsewhere : 0;
  return role + size + rare + elsewhere;
}

function openAfter(
  cells: HiddenCells,
  before: readonly Imbalance[],
  place: number,
  by: 1 | -1,
  { isOpen }: Search,
): readonly Imbalance[] {
  const sums = cells.table.sumsOf(place);
  const open = before.filter(({ sum }) => !sums.includes(sum));
  for (const sum of sums) {
    const amount = (before.find((one) => one.sum === sum)?.amount ?? 0) + by * signIn(sum, place);
    if (amount !== 0 && isOpen(sum, amount)) open.push({ sum, amount });
  }
  return open;
}

function keyOf(open: readonly Imbalance[]): string {
  const parts = open.map(({ sum: { id }, amount }) => id * 64 + amount + 32);
  return parts.toSorted((a, b) => a - b).join();
}
