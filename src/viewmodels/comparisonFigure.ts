import { isKnown } from '../domain/figure';
import { periodName } from '../domain/periodName';
import { comparisonTable } from './comparisonTable';
import type { FigureWords } from './figureModel';
import { figureNotes } from './figureNotes';
import { capitalised, signedText } from './figureText';
import { shorthandLegend } from './tableModel';
import { givesRate, rateUnit, type ViewContext } from './viewContext';

/** The two-period table with the words of a figure. */
export function comparisonFigure(context: ViewContext): FigureWords {
  const { view, dataset, compared } = context;
  const table = comparisonTable(context);
  const { numeric } = compared.total;
  const periods = view.compareWith
    ? `${periodName(view.compareWith)} and ${periodName(view.period)}`
    : periodName(view.period);
  const title =
    view.compareWith && isKnown(numeric)
      ? `${view.group.name}: ${signedText(numeric)} ${view.indicator.kind === 'pounds' ? 'pounds' : view.indicator.unitPlural}`
      : `${capitalised(view.indicator.shortTitle)} by area`;
  return {
    title,
    subtitle: `${view.indicator.title}${givesRate(context) ? `: actuals and ${rateUnit(context)}` : ''}, areas of ${view.group.name}, ${periods}`,
    alternative: table.caption,
    summary: shorthandLegend(table).join('. '),
    ...figureNotes(
      {
        ...context,
        view: { ...view, measure: givesRate(context) ? 'rate' : 'count' },
      },
      true,
    ),
    illustrative: dataset.illustrative,
    table,
  };
}
