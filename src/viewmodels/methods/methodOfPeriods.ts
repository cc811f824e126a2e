import { numberText } from '../../commentary/figureText';
import { breakInWords, windowCaution } from '../../commentary/seriesBreaks';
import { countText, type ViewContext } from '../../commentary/viewContext';
import { periodsHeld } from '../../dataset/periodsHeld';
import { isKnown } from '../../domain/figure';
import { overlap, type Period } from '../../domain/period';
import { periodInSentence, shortPeriodName } from '../../domain/periodName';
import { breakMayFallBetween, partsOf } from '../../domain/periodWindows';
import { observed } from '../../statistics/observed';
import { plural } from '../faultCount';
import { type ExampleContexts, firstOfAreas } from './exampleContexts';
import { eventsInPlace, exampleOr, workedExample } from './exampleWords';
import type { MethodSection, WorkedExample } from './methodSection';

/** Periods, windows, overlaps and series breaks. */
export function methodOfPeriods({ first }: ExampleContexts): MethodSection {
  const overlapping = first(() => true, overlapExample);
  const broken = first(() => true, breakExample);
  return {
    id: 'periods',
    title: 'Periods, overlapping years and breaks in a series',
    words:
      'Figures are held for the periods their source gives: months, quarters or years. Longer periods are added up from complete months or quarters only: with one part missing there is no figure. A break, such as a new counting rule, is marked wherever figures before and after it are compared.',
    points: [
      'A year earlier means the same months of the year before.',
      'Where two periods share months, the page says so and does not say whether chance could explain the difference.',
      'A year can be a calendar year (2023), a financial year from April to March (2022/23), or 12 months that end with any month.',
      'Police forces and statisticians publish 12-month figures every quarter: neighbouring ones hold mostly the same events, so they are never added, and never tested as if they were separate.',
      'Residents are those of the calendar year that holds most months of the period, or of one year fixed for the indicator.',
    ],
    formulas: [{ gives: 'A longer period', text: 'O = sum(O_i)' }],
    symbols: [
      { symbol: 'Oᵢ', meaning: 'the months or quarters that make up the period, none missing' },
    ],
    sources: [{ text: 'The rules of this site; breaks are data, each with its source' }],
    examples: [
      exampleOr(
        first(() => true, sumExample),
        'No series is held by month or quarter for long enough to be added up. Needed: all months or quarters of a longer period.',
      ),
      ...(overlapping ? [overlapping] : []),
      ...(broken ? [broken] : []),
    ],
  };
}

function sumExample(context: ViewContext): WorkedExample | undefined {
  const { dataset, view } = context;
  const cubes = dataset.cubes.get(view.indicator.code) ?? [];
  const grain = cubes.find(({ months }) => months < 12)?.months;
  if (grain === undefined) return undefined;
  const held = periodsHeld(dataset, view.indicator.code);
  const longer = [view.period, ...held.toReversed()].filter(({ months }) => months > grain);
  return firstOfAreas(context, (area) => {
    const scope = area.code === view.group.code ? view.group : undefined;
    const figureOf = (period: Period) =>
      observed(dataset, view.indicator.code, area.code, period, scope);
    for (const whole of longer) {
      const sum = figureOf(whole);
      const parts = partsOf(whole, grain === 1 ? 'month' : 'quarter').map((period) => ({
        period,
        figure: figureOf(period).figure,
      }));
      const counts = parts.flatMap(({ figure }) => (isKnown(figure) ? [figure] : []));
      const added = counts.reduce((all, count) => all + count, 0);
      const tiled = parts.length > 1 && counts.length === parts.length && added === sum.figure;
      if (!tiled || !isKnown(sum.figure)) continue;
      const { status, sources } = sum;
      return workedExample(context, area, [whole], [{ ...area.later, status, sources }], {
        steps: [
          {
            term: grain === 1 ? 'Months' : 'Quarters',
            text: parts
              .map(
                ({ period, figure }) =>
                  `${shortPeriodName(period)}: ${isKnown(figure) ? countText(context, figure) : ''}`,
              )
              .join(', '),
          },
          {
            term: 'Sum',
            text: `${counts.map((count) => countText(context, count)).join(' + ')} = ${countText(context, added)}`,
          },
        ],
        result: `${eventsInPlace(context, area, sum.figure, whole)}.`,
      });
    }
    return undefined;
  });
}

function overlapExample(context: ViewContext): WorkedExample | undefined {
  const { dataset, view, compared } = context;
  const own = (dataset.cubes.get(view.indicator.code) ?? []).flatMap((cube) =>
    cube.months === 12 ? cube.periods : [],
  );
  const later = own.toSorted((a, b) => b.start - a.start)[0];
  const earlier = later && own.findLast((one) => one.start < later.start && overlap(one, later));
  const caution = later && earlier && windowCaution(earlier, later);
  if (!later || !earlier || !caution) return undefined;
  return workedExample(context, compared.total, [earlier, later], [compared.total.later], {
    steps: [
      {
        term: 'Held',
        text: `${periodInSentence(earlier)} and ${periodInSentence(later)}`,
      },
    ],
    result: caution,
  });
}

function breakExample(context: ViewContext): WorkedExample | undefined {
  const { dataset, view, compared } = context;
  const { indicator, period } = view;
  const found = dataset.breaks.find((one) => one.indicator === indicator.code);
  if (!found) return undefined;
  const held = periodsHeld(dataset, indicator.code).filter(
    ({ months }) => months === period.months,
  );
  const crossing = held.filter(
    (one) => one.start !== period.start && breakMayFallBetween(found.from, one, period),
  );
  return workedExample(context, compared.total, [found.from], [compared.total.later], {
    steps: [
      { term: 'Break', text: breakInWords(found) },
      {
        term: 'Comparisons',
        text: `of ${plural(held.length - 1, 'comparison')} of ${periodInSentence(period)} with another period held, ${numberText(crossing.length)} ${crossing.length === 1 ? 'crosses' : 'cross'} the break, or may`,
      },
    ],
    result:
      crossing.length > 0
        ? 'A comparison across the break carries a warning, and no trend is tested across it.'
        : 'No comparison with the period shown crosses the break.',
  });
}
