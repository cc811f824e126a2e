import { periodInSentence } from '../domain/periodName';
import { breakKinds, type SeriesBreak } from '../domain/reference';
import { brokenBy } from './breakRider';
import { capitalised, listed } from './figureText';

/**
 * "The way of recording changed in 2023, so the figures are not fully comparable": what changed and when, in the order
 * of time. Undefined without breaks.
 */
export function breakWarning(breaks: readonly SeriesBreak[]): string | undefined {
  if (breaks.length === 0) return undefined;
  const inOrder = breaks.toSorted((a, b) => a.from.start - b.from.start);
  const whens = new Map<string, SeriesBreak['kind'][]>();
  for (const kind of breakKinds) {
    const dates = inOrder
      .filter((one) => one.kind === kind)
      .map(({ from }) => periodInSentence(from));
    const when = listed([...new Set(dates)]);
    if (when !== '') whens.set(when, [...(whens.get(when) ?? []), kind]);
  }
  const told = [...whens].map(
    ([when, kinds]) => `${listed(kinds.map((kind) => brokenBy[kind]))} changed in ${when}`,
  );
  return `${capitalised(listed(told))}, so the figures are not fully comparable`;
}
