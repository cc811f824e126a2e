import { numberText } from '../../commentary/figureText';
import { missingWords } from '../../commentary/missingWords';
import { periodSpan } from '../../commentary/periodSpan';
import { breaksBetween } from '../../commentary/seriesBreaks';
import { rateText, type ViewContext } from '../../commentary/viewContext';
import { type YearFigures, yearlyFigures } from '../../commentary/yearlyFigures';
import { isKnown, isMissing } from '../../domain/figure';
import { periodName } from '../../domain/periodName';
import type { ComparedArea } from '../../statistics/comparison';
import { rateInterval } from '../../statistics/rateInterval';
import { type RecentTrend, trendCriticalValue } from '../../statistics/recentTrend';
import { recentTrendOfProportions } from '../../statistics/recentTrendOfProportions';
import { recentTrendOfRates } from '../../statistics/recentTrendOfRates';
import { wilsonInterval } from '../../statistics/wilsonInterval';
import { figureAsCell } from '../tableModel';
import { type ExampleContexts, exampleAreas, firstOfAreas } from './exampleContexts';
import { workingCell } from './exampleRows';
import { exampleTable, workedExample, workingText } from './exampleWords';
import type { MethodSection, NoExample, WorkedExample } from './methodSection';
import { recentTrendText } from './recentTrendText';

/** The trend of the five most recent years, and when it is refused. */
export function methodOfRecentTrend({ first }: ExampleContexts): MethodSection {
  const rated = ({ kind }: { readonly kind: string }) => kind !== 'pounds';
  const needed: NoExample = {
    kind: 'none',
    needed:
      'No series of the loaded data allows the test. Needed: a rate or share for five whole years in a row, which do not overlap and have no break between them.',
  };
  const refused = first(rated, refusal);
  return {
    ...recentTrendText,
    examples: [first(rated, example) ?? needed, ...(refused ? [refused] : [])],
  };
}

interface Tested {
  readonly area: ComparedArea;
  readonly years: readonly YearFigures[];
  readonly trend: ReturnType<typeof recentTrendOfRates>;
}

function testedTrend(context: ViewContext, area: ComparedArea): Tested | undefined {
  const { dataset, view } = context;
  const { indicator, multiplier } = view;
  const years = yearlyFigures(context, area.code);
  const [earliest] = years.slice(-5);
  if (!earliest || !years.some(({ figures }) => isKnown(figures.rate))) return undefined;
  const breaks = breaksBetween(dataset, indicator, earliest.period, view.period).map(
    ({ from }) => from,
  );
  const trend =
    indicator.kind === 'proportion'
      ? recentTrendOfProportions(
          years.map(({ period, figures: { count: part, population: whole } }) => ({
            period,
            part,
            whole,
          })),
          breaks,
          indicator.polarity,
        )
      : recentTrendOfRates(
          years.map(({ period, figures: { count, population, rate } }) => ({
            period,
            rate,
            interval: rateInterval(count, population, multiplier),
          })),
          breaks,
          indicator.polarity,
        );
  return { area, years: years.slice(-5), trend };
}

function example(context: ViewContext): WorkedExample | undefined {
  const { indicator, multiplier, period: shown } = context.view;
  return firstOfAreas(context, (area) => {
    const tested = testedTrend(context, area);
    if (!tested || isMissing(tested.trend)) return undefined;
    const { years, trend } = tested;
    const span = periodSpan(years[0]?.period ?? shown, 'to', shown);
    const limitsOf = ({ count, population }: YearFigures['figures']) =>
      indicator.kind === 'proportion'
        ? wilsonInterval(count, population)
        : rateInterval(count, population, multiplier);
    const worked = workedExample(
      context,
      area,
      [],
      years.map(({ figures }) => figures),
      {
        steps: [
          {
            term: 'Slope (b)',
            text: `${workingText(trend.slope)} ${indicator.kind === 'proportion' ? 'percentage points ' : ''}a year`,
          },
          {
            term: 'Chi-square (χ²)',
            text: `${workingText(trend.chiSquare)}, which ${trend.chiSquare > trendCriticalValue ? 'is' : 'is not'} above ${numberText(trendCriticalValue, 4)}`,
          },
        ],
        table: exampleTable(
          `Rates and their intervals, ${span}`,
          'Year',
          ['Rate', 'Lower limit', 'Upper limit', 'Rate as shown'],
          years.map(({ period, figures }) => {
            const limits = limitsOf(figures);
            return {
              key: String(period.start),
              header: periodName(period),
              cells: [
                workingCell(figures.rate),
                workingCell(isMissing(limits) ? limits : limits.lower),
                workingCell(isMissing(limits) ? limits : limits.upper),
                figureAsCell(figures.rate, (value) => rateText(context, value)),
              ],
            };
          }),
        ),
        result: trendInWords(trend),
      },
    );
    return { ...worked, title: `${worked.title}, ${span}` };
  });
}

/** What stands where the test is refused: the reason. */
function refusal(context: ViewContext): WorkedExample | undefined {
  for (const area of exampleAreas(context).slice(0, 3)) {
    const tested = testedTrend(context, area);
    if (!tested || !isMissing(tested.trend)) continue;
    const { years, trend } = tested;
    const [from] = years;
    return {
      ...workedExample(
        context,
        area,
        [context.view.period],
        years.map(({ figures }) => figures),
        {
          steps: [
            {
              term: 'Years held',
              text: from ? years.map(({ period }) => periodName(period)).join(', ') : 'none',
            },
          ],
          result: `The trend is ${missingWords[trend].meaning}.`,
        },
      ),
    };
  }
  return undefined;
}

const judged: Readonly<Record<RecentTrend['judgement'], string>> = {
  better: ', which for this indicator is better',
  worse: ', which for this indicator is worse',
  notJudged: ', which for this indicator is judged neither better nor worse',
  noChange: '',
};

function trendInWords({ direction, judgement }: RecentTrend): string {
  if (direction === 'noSignificantChange') return 'No significant change.';
  return `${direction === 'increasing' ? 'Increasing' : 'Decreasing'}${judged[judgement]}.`;
}
