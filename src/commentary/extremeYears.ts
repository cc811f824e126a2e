import { isKnown } from '../domain/figure';
import { periodInSentence } from '../domain/periodName';
import { type ComparedArea, periodFigures } from '../statistics/comparison';
import { evidenceCell } from './evidence';
import { listed } from './figureText';
import { missingWords } from './missingWords';
import type { Sentence } from './sentence';
import { sentenceOf } from './sentenceOf';
import { breaksBetween } from './seriesBreaks';
import { countText, rateText, type ViewContext } from './viewContext';
import type { YearFigures } from './yearlyFigures';
import { yearSubject } from './yearSubject';
import { yearsFromTo } from './yearsSpan';

/**
 * The highest and the lowest of the years, of the count or for a proportion the share, with all that tie at the
 * precision shown; and the years between them without a figure. Undefined without any figure.
 */
export function extremeYears(
  context: ViewContext,
  subject: ComparedArea,
  held: readonly YearFigures[],
): Sentence | undefined {
  const { indicator } = context.view;
  const share = indicator.kind === 'proportion';
  const years = withoutGaps(context, subject.code, held);
  const known = years.flatMap(({ period, figures }) => {
    const value = share ? figures.rate : figures.count;
    return isKnown(value)
      ? [{ period, value, text: share ? rateText(context, value) : countText(context, value) }]
      : [];
  });
  const [first, last] = [years[0], years.at(-1)];
  const [one, ...others] = known;
  if (!first || !last || !one) return undefined;
  let [most, least] = [one, one];
  for (const other of others) {
    if (other.value > most.value) most = other;
    if (other.value < least.value) least = other;
  }
  const named = ({ text }: typeof one) => {
    const level = known.filter((year) => year.text === text).map(({ period }) => period);
    return `${listed(level.map(periodInSentence))} (${text})`;
  };
  const { text, copula } = yearSubject(context, subject, share ? 'share' : 'count');
  const told =
    most.text === least.text
      ? `${copula} ${one.text} in every year${known.length < years.length ? ' with a figure' : ''}`
      : `${copula} highest in ${named(most)} and lowest in ${named(least)}`;
  const span = yearsFromTo(first.period, last.period);
  return sentenceOf(context, {
    claim: 'extremeYears',
    said: [`Over the ${span}, ${text} ${told}`, gapsSaid(years, share)],
    areas: [subject.code],
    cells: years.map(({ period, figures }) =>
      evidenceCell(subject.code, subject.name, period, figures),
    ),
    certainty: { kind: 'none' },
    breaks: breaksBetween(context.dataset, indicator, first.period, last.period),
  });
}

/** All years from the first to the last; one that is not held at all says so. */
function withoutGaps(
  { dataset, view }: ViewContext,
  code: string,
  held: readonly YearFigures[],
): readonly YearFigures[] {
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return [];
  const all: YearFigures[] = [];
  for (let { start } = first.period; start <= last.period.start; start += 12) {
    const period = { ...first.period, start };
    all.push(
      held.find((year) => year.period.start === start) ?? {
        period,
        figures: periodFigures(dataset, view, code, period),
      },
    );
  }
  return all;
}

/** "There is no figure for 2016 (incomplete) and 2017 (incomplete)". */
function gapsSaid(years: readonly YearFigures[], share: boolean): string | undefined {
  const gaps = years.flatMap(({ period, figures }) => {
    const value = share ? figures.rate : figures.count;
    return isKnown(value) ? [] : [`${periodInSentence(period)} (${missingWords[value].short})`];
  });
  return gaps.length > 0
    ? `There is no ${share ? 'share' : 'figure'} for ${listed(gaps)}`
    : undefined;
}
