import type { Count, Figure, Population } from '../domain/figure';
import { isKnown } from '../domain/figure';
import { lastMonth, monthNumber } from '../domain/period';
import { periodInSentence } from '../domain/periodName';
import type { ComparedArea, PeriodFigures } from '../statistics/comparison';
import { sumOf } from '../statistics/sumOf';
import { evidenceCell } from './evidence';
import { listed } from './figureText';
import { missingWords } from './missingWords';
import { periodSpan } from './periodSpan';
import { placeInSentence } from './placeWords';
import type { Sentence } from './sentence';
import { sentenceOf } from './sentenceOf';
import { breaksBetween } from './seriesBreaks';
import { sinceThen } from './sinceThen';
import { subjectOfView } from './subjectOfView';
import { countText, rateText, type ViewContext } from './viewContext';
import { type YearFigures, yearlyFigures } from './yearlyFigures';

/** The first month in which the pandemic shows in figures: the first lockdown began on 23 March 2020. */
const pandemicBegan = monthNumber(2020, 3);
/** As many years before the pandemic make up the average that later years are compared with. */
const yearsBefore = 3;

/**
 * The multi-year form, from three yearly figures on: the highest and the lowest year, the latest year against the first
 * and against the average of up to three years before the pandemic, each with its 95 % interval. Empty where fewer
 * years have a figure.
 */
export function yearsSentences(context: ViewContext): readonly Sentence[] {
  const subject = subjectOfView(context);
  const years = yearlyFigures(context, subject.code);
  const known = years.filter(({ figures }) => isKnown(figures.count));
  const [first, latest] = [known[0], known.at(-1)];
  if (known.length < 3 || !first || !latest) return [];
  const before = known
    .filter(({ period }) => lastMonth(period) < pandemicBegan)
    .slice(-yearsBefore);
  const sentences = [
    extremes(context, subject, years),
    sinceThen(context, subject, {
      claim: 'sinceFirstYear',
      latest,
      base: first.figures,
      baseYears: [first],
      baseName: `that of ${periodInSentence(first.period)}`,
    }),
    before.length > 1 && !before.includes(latest)
      ? sinceThen(context, subject, {
          claim: 'sincePandemic',
          latest,
          base: pooled(before),
          baseYears: before,
          baseName: `the yearly average of ${spanOf(before)}, before the pandemic`,
        })
      : undefined,
  ];
  return sentences.flatMap((sentence) => sentence ?? []);
}

function spanOf(years: readonly YearFigures[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first && last ? periodSpan(first.period, 'to', last.period) : '';
}

/** Several years as one: counts and residents are added up, so that their ratio is the rate of a year. */
function pooled(years: readonly YearFigures[]): Pick<PeriodFigures, 'count' | 'population'> {
  const counts = years.map(({ figures }) => figures.count);
  const populations: readonly Figure<Population>[] = years.map(({ figures }) => figures.population);
  return {
    count: sumOf(counts, 'incompletePeriod'),
    population: sumOf(
      populations as readonly Figure<number>[] as readonly Figure<Count>[],
      'noPopulation',
    ) as Figure<number> as Figure<Population>,
  };
}

function extremes(
  context: ViewContext,
  subject: ComparedArea,
  years: readonly YearFigures[],
): Sentence | undefined {
  const { indicator } = context.view;
  const share = indicator.kind === 'proportion';
  const known = years.flatMap(({ period, figures }) => {
    const value = share ? figures.rate : figures.count;
    return isKnown(value)
      ? [{ period, value, text: share ? rateText(context, value) : countText(context, value) }]
      : [];
  });
  const values = known.map(({ value }) => value);
  const [most, least] = [Math.max(...values), Math.min(...values)];
  const named = (value: number) => {
    const shown = known.filter((one) => one.value === value);
    return `${listed(shown.map(({ period }) => periodInSentence(period)))} (${shown[0]?.text})`;
  };
  const place = placeInSentence(context, subject);
  const what = share
    ? `the share of ${indicator.shortTitle}`
    : indicator.kind === 'pounds'
      ? indicator.shortTitle
      : `the number of ${indicator.unitPlural}`;
  const told =
    most === least
      ? `was the same in every year, ${known[0]?.text}`
      : `was highest in ${named(most)} and lowest in ${named(least)}`;
  const gaps = years.flatMap(({ period, figures }) =>
    isKnown(figures.count)
      ? []
      : [`${periodInSentence(period)} (${missingWords[figures.count].short})`],
  );
  const [first] = years;
  const last = years.at(-1);
  return sentenceOf(context, {
    claim: 'extremeYears',
    said: [
      `Over the years ${spanOf(years)}, ${what} ${indicator.kind === 'pounds' ? 'for' : 'in'} ${place} ${told}`,
      gaps.length > 0 ? `There is no figure for ${listed(gaps)}` : undefined,
    ],
    areas: [subject.code],
    cells: years.map(({ period, figures }) =>
      evidenceCell(subject.code, subject.name, period, figures),
    ),
    certainty: { kind: 'none' },
    breaks:
      first && last ? breaksBetween(context.dataset, indicator, first.period, last.period) : [],
  });
}
