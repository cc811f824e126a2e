import { overlap } from '../domain/period';
import type { ComparedArea } from '../statistics/comparison';
import { certainties, certaintyOf } from './certainty';
import { listed, numberText } from './figureText';
import { mostNamed } from './namesOfAreas';
import type { Verdict } from './sentence';
import type { ViewContext } from './viewContext';

/**
 * One sentence on what chance has to do with the changes of several areas: "Both changes are larger than chance alone
 * would explain." Undefined where it can be said of none of them, for a reason that the overall sentence gives.
 */
export function certaintyRider(
  { view }: ViewContext,
  areas: readonly ComparedArea[],
): string | undefined {
  if (view.indicator.kind === 'pounds') return undefined;
  if (view.compareWith && overlap(view.compareWith, view.period)) return undefined;
  const of = (verdict: Verdict) =>
    areas.filter((area) => (certaintyOf(area) ?? 'unsaid') === verdict);
  const parts = (['beyond', 'within', 'unsaid'] as const).flatMap((verdict) => {
    const found = of(verdict);
    return found.length > 0 ? [{ found, verdict }] : [];
  });
  const [only] = parts;
  if (!only) return undefined;
  if (parts.length === 1)
    return `${allOf(areas.length)} ${verdictWords(only.verdict, areas.length)}`;
  return parts
    .map(({ found, verdict }) => `${subject(found)} ${verdictWords(verdict, found.length)}`)
    .join('; ')
    .replace(/^./, (first) => first.toUpperCase());
}

function allOf(number: number): string {
  if (number === 1) return 'This change';
  return number === 2 ? 'Both changes' : `All ${numberText(number)} changes`;
}

function subject(areas: readonly ComparedArea[]): string {
  const several = areas.length > 1;
  if (areas.length > mostNamed) return `${numberText(areas.length)} of the changes`;
  return `the change${several ? 's' : ''} in ${listed(areas.map(({ name }) => name))}`;
}

function verdictWords(verdict: Verdict, number: number): string {
  const copula = number === 1 ? 'is' : 'are';
  if (verdict === 'unsaid')
    return `${number === 1 ? 'involves' : 'involve'} a number of 0, so whether chance could explain ${number === 1 ? 'it' : 'them'} cannot be said`;
  return `${copula} ${certainties[verdict]}`;
}
