import type { Period } from '../domain/period';
import { periodInSentence } from '../domain/periodName';
import { listed } from './figureText';
import { periodSpan } from './periodSpan';

/** "years 2017 to 2022", "years ending June 2017 to June 2022", whichever years between them are held. */
export function yearsFromTo(first: Period, last: Period): string {
  const span = periodSpan(first, 'to', last);
  return span.startsWith('years ') ? span : `years ${span}`;
}

/**
 * Years after "in" or "of": "2018 and 2019", "2017 to 2022", "the years ending June 2017 to June 2022"; where one is missing between them
 * each by name, "2015, 2018 and 2019".
 */
export function yearsSpan(years: readonly Period[]): string {
  const [first, last] = [years[0], years.at(-1)];
  const row = years.every(({ start }, place) => start === (first?.start ?? 0) + 12 * place);
  if (!first || !last || !row || years.length < 2) return listed(years.map(periodInSentence));
  const span = periodSpan(first, years.length === 2 ? 'and' : 'to', last);
  return span.startsWith('years ') ? `the ${span}` : span;
}
