import { isKnown } from '../domain/figure';
import { lastMonth, monthNumber } from '../domain/period';
import type { PeriodFigures } from '../statistics/comparison';
import { sumOf } from '../statistics/sumOf';
import { extremeYears } from './extremeYears';
import type { Sentence } from './sentence';
import { sinceThen } from './sinceThen';
import { subjectOfView } from './subjectOfView';
import type { ViewContext } from './viewContext';
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
    extremeYears(context, subject, years),
    sinceThen(context, subject, {
      claim: 'sinceFirstYear',
      latest,
      base: first.figures,
      baseYears: [first],
      remark: '',
    }),
    before.length > 1 && !before.includes(latest)
      ? sinceThen(context, subject, {
          claim: 'sincePandemic',
          latest,
          base: pooled(before),
          baseYears: before,
          remark: ', before the pandemic',
        })
      : undefined,
  ];
  return sentences.flatMap((sentence) => sentence ?? []);
}

/** Several years as one: counts and residents are added up, so that their ratio is the rate of a year. */
function pooled(years: readonly YearFigures[]): Pick<PeriodFigures, 'count' | 'population'> {
  return {
    count: sumOf(
      years.map(({ figures }) => figures.count),
      'incompletePeriod',
    ),
    population: sumOf(
      years.map(({ figures }) => figures.population),
      'noPopulation',
    ),
  };
}
