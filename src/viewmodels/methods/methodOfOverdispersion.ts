import { numberText } from '../../commentary/figureText';
import { groupInSentence } from '../../commentary/placeWords';
import type { ViewContext } from '../../commentary/viewContext';
import { isKnown, isMissing } from '../../domain/figure';
import { periodInSentence } from '../../domain/periodName';
import { expectedCount } from '../../statistics/expectedCount';
import { logScore } from '../../statistics/logScore';
import { overdispersedLimits } from '../../statistics/overdispersedLimits';
import { overdispersion } from '../../statistics/overdispersion';
import { winsorised } from '../../statistics/winsorised';
import { figureAsCell } from '../tableModel';
import { type ExampleContexts, firstOfAreas, isCount } from './exampleContexts';
import { leftOutStep, shownRows, workingCell } from './exampleRows';
import {
  exampleOr,
  exampleTable,
  intervalText,
  rateInWords,
  workedExample,
  workingLimits,
  workingText,
} from './exampleWords';
import { outsideFunnel, positionWords } from './funnelWords';
import type { MethodSection, WorkedExample } from './methodSection';
import { funnelPlotR, spiegelhalter } from './methodSources';

/** Funnel limits that allow for areas differing by more than chance. */
export function methodOfOverdispersion({ first }: ExampleContexts): MethodSection {
  return {
    id: 'overdispersion',
    title: 'Funnel limits adjusted for overdispersion',
    words:
      'Real areas differ by far more than chance would make them, as towns, villages and resorts are not alike, and the plain funnel then has nearly every area outside. The adjusted funnel first measures how different the areas of the group are, and widens the limits by that much. An area outside is unusual even among areas as different as these.',
    points: [
      'The most extreme areas are pulled in before measuring, so that they do not decide what is usual.',
    ],
    formulas: [
      { gives: 'Score of area i', text: 'z_i = sqrt(E_i) ln(O_i/E_i)' },
      { gives: 'Dispersion', text: 'φ = (sum(z_i^2))/k' },
      {
        gives: 'Variance between areas',
        text: 'τ^2 = (k φ - (k - 1))/(sum(E_i) - (sum(E_i^2))/(sum(E_i)))',
      },
      { gives: 'Limits', text: 'R exp(± z sqrt(1/E + τ^2))' },
    ],
    symbols: [
      {
        symbol: 'zᵢ',
        meaning:
          'the score; beyond the 10th and the 90th percentile it is replaced by these (winsorised)',
      },
      {
        symbol: 'Oᵢ, Eᵢ',
        meaning: 'observed and expected events of area i; 0 counts as half an event',
      },
      { symbol: 'k', meaning: 'the number of areas' },
      { symbol: 'φ', meaning: 'about 1 where chance alone sets the areas apart' },
      { symbol: 'τ²', meaning: '0 where the formula gives less' },
      { symbol: 'R, z', meaning: 'rate of the group; 1.959964 for 95%, 3.090232 for 99.8%' },
    ],
    sources: [spiegelhalter, funnelPlotR],
    examples: [
      exampleOr(
        first(isCount, example),
        'No group has a rate and areas with rates of their own. Needed: events and populations for the areas of a group.',
      ),
    ],
  };
}

function example(context: ViewContext): WorkedExample | undefined {
  const { compared, view } = context;
  const { later: group } = compared.total;
  const areas = compared.areas.map((area) => {
    const { count, population } = area.later;
    const expected = expectedCount(population, group);
    return { area, count, expected, score: logScore(count, expected) };
  });
  const spread = overdispersion(areas);
  if (isMissing(spread)) return undefined;
  const outside = outsideFunnel(context, (expected, level) =>
    overdispersedLimits(expected, group.rate, spread, level),
  );
  if (!outside) return undefined;
  const scored = areas.flatMap((one) => (isKnown(one.score) ? [{ ...one, score: one.score }] : []));
  const pulledIn = winsorised(scored.map(({ score }) => score));
  const rows = scored.map((one, place) => ({ ...one, used: pulledIn[place] ?? one.score }));
  const shown = shownRows(rows, ({ area }) => area.code === view.area);
  return firstOfAreas(context, (area) => {
    const found = areas.find((one) => one.area === area);
    const position = outside.positions.get(area.code);
    if (!found || !position || !isKnown(area.later.rate)) return undefined;
    const inner = overdispersedLimits(found.expected, group.rate, spread, 95);
    const outer = overdispersedLimits(found.expected, group.rate, spread, 99.8);
    if (isMissing(inner) || isMissing(outer)) return undefined;
    return workedExample(context, area, [view.period], [area.later, group], {
      steps: [
        { term: 'Dispersion (φ)', text: workingText(spread.phi) },
        { term: 'Variance between areas (τ²)', text: workingText(spread.tauSquared) },
        { term: '95% limits', text: workingLimits(inner) },
        { term: '99.8% limits', text: workingLimits(outer) },
        { term: 'All areas', text: outside.words },
        ...leftOutStep(shown.length, rows.length),
      ],
      table: exampleTable(
        `Scores of the areas of ${groupInSentence(view.group)}, ${periodInSentence(view.period)}`,
        'Area',
        ['Observed (O)', 'Expected (E)', 'Score (z)', 'Score used'],
        shown.map((one) => ({
          key: one.area.code,
          header: one.area.name,
          cells: [
            figureAsCell(one.count, (value) => numberText(value)),
            workingCell(one.expected),
            workingCell(one.score),
            workingCell(one.used),
          ],
        })),
      ),
      result: `${rateInWords(context, area.later.rate)} is ${positionWords[position]}: ${intervalText(context, inner)} (95%) and ${intervalText(context, outer)} (99.8%).`,
    });
  });
}
