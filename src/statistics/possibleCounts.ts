import { balancingChanges, type Change } from './exchange';
import { Gaps, noLimit, widened } from './gaps';
import type { HiddenCells } from './hiddenCells';
import { signIn, type TellingSum } from './tellingSum';

/** How often one sum is balanced along further sums, how long each time is searched, and how long in vain in all. */
const [mostRounds, tries, mostInVain] = [60, 150, 500];
/** Levels of totals above one another: areas in groups in groups, months in quarters in years. */
const mostLevels = 12;

/**
 * Gives cells whose counts are not known, because the source hid them, counts that fit all sums: one of the tables a
 * reader must think possible. Ranges are widened where the sums show that they cannot hold: a source that hides
 * further counts hides large ones too, and one that hides zeros hides those. A total that contradicts its parts by
 * itself is passed over, as it tells nothing; one that cannot be met along with others is hidden. Counts near hidden
 * ones that are missing for another reason, from 0 up, are found along with them.
 */
export async function possibleCounts(
  cells: HiddenCells,
  hidden: readonly number[],
  unknown: ReadonlySet<number>,
  pause: () => Promise<void> | void,
): Promise<void> {
  const gaps = new Gaps(cells, hidden, unknown);
  widenRanges(cells, gaps);
  raiseTotals(cells, gaps);
  raiseParts(cells, gaps);
  let inVain = 0;
  for (const sum of gaps.sums) {
    if (inVain >= mostInVain) break;
    await pause();
    if (!balance(cells, gaps, sum)) inVain += 1;
  }
  hideContradicted(cells, gaps);
}

function widenRanges(cells: HiddenCells, gaps: Gaps) {
  let isLarge = false;
  for (const sum of gaps.sums) {
    const gap = gaps.of(sum);
    const parts = sum.parts.filter((place) => gaps.open.has(place));
    if (gaps.open.has(sum.total) || parts.length === 0) continue;
    const counts = parts.flatMap((place) => cells.at(place) ?? []);
    const held = counts.reduce((all, { value }) => all + value, 0);
    const room = counts.reduce((all, { value, informed }) => all + informed.most - value, 0);
    if (gap > room) isLarge = true;
    if (gap >= -sum.slack) continue;
    // Not even zeros would do: the total was not made of these parts.
    if (gap + held < 0) {
      gaps.passOver(sum);
      continue;
    }
    for (const place of parts) {
      const own = cells.at(place);
      const left = -gaps.of(sum);
      if (!own || left <= 0) continue;
      cells.give(place, widened(own, 0, own.value));
      gaps.adjust(place, -Math.min(left, own.value));
    }
  }
  if (!isLarge) return;
  for (const place of gaps.open) {
    const own = cells.at(place);
    if (own) cells.give(place, widened(own, own.value, noLimit));
  }
}

/** Unknown totals are at least what their parts come to. */
function raiseTotals(cells: HiddenCells, gaps: Gaps) {
  for (const sum of gaps.sums) {
    const own = cells.at(sum.total);
    const lack = -gaps.of(sum);
    if (!own || !gaps.open.has(sum.total) || lack <= 0) continue;
    if (own.value + lack > own.informed.most)
      cells.give(sum.total, widened(own, own.value, noLimit));
    gaps.adjust(sum.total, lack);
  }
}

/** Raises unknown parts as far as all their sums allow. */
function raiseParts(cells: HiddenCells, gaps: Gaps) {
  for (const sum of gaps.sums) {
    for (const place of sum.parts) {
      const own = cells.at(place);
      if (!own || !gaps.open.has(place) || gaps.of(sum) <= sum.slack) continue;
      let room = own.informed.most - own.value;
      for (const other of cells.table.sumsOf(place))
        if (gaps.has(other))
          room = Math.min(room, Math.max(0, gaps.of(other) * signIn(other, place)));
      if (room > 0) gaps.adjust(place, room);
    }
  }
}

/** Brings what a sum lacks or has too much to other sums that have too much or lack it; false where that is in vain. */
function balance(cells: HiddenCells, gaps: Gaps, sum: TellingSum): boolean {
  const isOpen = (other: TellingSum, by: number) => {
    const left = gaps.of(other);
    return gaps.has(other) && Math.abs(left - by) > Math.max(other.slack, Math.abs(left) - 1);
  };
  for (let round = 0; round < mostRounds; round += 1) {
    const gap = gaps.of(sum);
    if (Math.abs(gap) <= sum.slack) return true;
    const open = { sum, amount: -Math.sign(gap) };
    const mayChange = (place: number) => gaps.open.has(place);
    const last = balancingChanges(cells, open, { isOpen, mayChange, tries });
    if (!last) return false;
    const changes: Change[] = [];
    for (let change: Change | undefined = last; change; change = change.before)
      changes.push(change);
    const times = timesPossible(cells, gaps, changes, Math.abs(gap));
    for (const { place, by } of changes) gaps.adjust(place, by * times);
  }
  return false;
}

/** How many times changes can be made before a count leaves its range or a sum its balance. */
function timesPossible(
  cells: HiddenCells,
  gaps: Gaps,
  changes: readonly Change[],
  most: number,
): number {
  let times = most;
  for (const { place, by } of changes) {
    const own = cells.at(place);
    if (own) {
      const { value, informed } = own;
      times = Math.min(times, by > 0 ? informed.most - value : value - informed.least);
    }
    for (const other of cells.table.sumsOf(place)) {
      const left = Math.abs(gaps.of(other));
      if (left > 0) times = Math.min(times, left);
    }
  }
  return Math.max(1, times);
}

/**
 * A total that no counts can meet along with the other sums is hidden, and is then what its parts come to; that may put
 * the sums above it out of balance in their turn.
 */
function hideContradicted(cells: HiddenCells, gaps: Gaps) {
  for (let level = 0; level < mostLevels; level += 1) {
    let isDone = true;
    for (const sum of gaps.sums) {
      const value = cells.valueAt(sum.total);
      const gap = gaps.of(sum);
      if (Math.abs(gap) <= sum.slack || value === undefined) continue;
      const own = cells.at(sum.total);
      const met = Math.max(0, value - gap);
      if (!sum.isSure) gaps.passOver(sum);
      else if (own) cells.give(sum.total, widened(own, met, met));
      else cells.hide(sum.total, widened(cells.table.companion(sum.total, value), met, met));
      if (sum.isSure) gaps.adjust(sum.total, met - value);
      isDone = false;
    }
    if (isDone) return;
  }
}
