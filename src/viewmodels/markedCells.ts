import type { Claim, Sentence } from '../commentary/sentence';
import type { ViewContext } from '../commentary/viewContext';
import { sameWindow } from '../domain/period';

const onCounts: ReadonlySet<Claim> = new Set(['largestVolumes', 'lowestVolumes', 'share']);
const onRates: ReadonlySet<Claim> = new Set(['highestRates', 'lowestRates', 'rank']);
const changes = ['numeric', 'percent', 'points'];

/**
 * The cells of the two-period table that a sentence rests on, each as "row column". Sentences on other periods mark
 * nothing there.
 */
export function markedCells({ view }: ViewContext, sentence: Sentence): ReadonlySet<string> {
  const { claim, cells, certainty } = sentence;
  const measured = onCounts.has(claim)
    ? ['count']
    : onRates.has(claim)
      ? ['rate']
      : ['count', 'rate'];
  const marks = cells.flatMap(({ code, period }) => {
    const when = sameWindow(period, view.period)
      ? 'later'
      : view.compareWith && sameWindow(period, view.compareWith)
        ? 'earlier'
        : undefined;
    return when ? measured.map((one) => `${code} ${when}_${one}`) : [];
  });
  const ofChanges =
    certainty.kind === 'changes' && marks.some((mark) => mark.includes('earlier_'))
      ? [...certainty.verdicts.keys()].flatMap((code) => changes.map((one) => `${code} ${one}`))
      : [];
  return new Set([...marks, ...ofChanges]);
}
