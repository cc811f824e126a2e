import { certainties, certaintyOf } from '../commentary/certainty';
import { capitalised } from '../commentary/figureText';
import { periodInBrief, periodSpan } from '../commentary/periodSpan';
import { areasInHeading, groupInSentence } from '../commentary/placeWords';
import { countText, givesRate, rateUnit, type ViewContext } from '../commentary/viewContext';
import { isKnown } from '../domain/figure';
import { periodName } from '../domain/periodName';
import { comparisonTable } from './comparisonTable';
import type { FigureWords } from './figureModel';
import { figureNotes } from './figureNotes';
import { shorthandLegend } from './tableModel';

/** The two-period table with the words of a figure. */
export function comparisonFigure(context: ViewContext): FigureWords {
  const { view, dataset, compared } = context;
  const table = comparisonTable(context);
  const periods = view.compareWith
    ? periodSpan(view.compareWith, 'and', view.period)
    : periodName(view.period);
  const rate = givesRate(context);
  const notes = figureNotes(
    { ...context, view: { ...view, measure: rate ? 'rate' : 'count' } },
    true,
  );
  const certainty = certaintyOf(compared.total);
  return {
    title: titleOf(context) ?? `${capitalised(view.indicator.shortTitle)} by area`,
    subtitle: `${view.indicator.title}${rate ? `: actuals and ${rateUnit(context)}` : ''}, ${areasInHeading(context)}, ${periods}`,
    alternative: table.caption,
    summary: shorthandLegend(table).join('. '),
    ...notes,
    notes: [
      ...(view.compareWith && certainty
        ? [`The change in ${groupInSentence(view.group)} is ${certainties[certainty]}.`]
        : []),
      ...notes.notes,
    ],
    illustrative: dataset.illustrative,
    table,
  };
}

/** "2,769 fewer ASB incidents in Lancashire-12 in 2023 than in 2022", or undefined without two figures. */
function titleOf(context: ViewContext): string | undefined {
  const { view, compared } = context;
  const { indicator, compareWith, period } = view;
  const { numeric } = compared.total;
  if (!compareWith || !isKnown(numeric)) return undefined;
  const [when, than] = [periodInBrief(period), periodInBrief(compareWith)];
  const place = groupInSentence(view.group);
  const size = countText(context, Math.abs(numeric));
  if (indicator.kind === 'pounds') {
    const subject = `${capitalised(indicator.shortTitle)} for ${place}`;
    if (numeric === 0) return `${subject}: the same in ${when} as in ${than}`;
    return `${subject}: ${size} ${numeric > 0 ? 'more' : 'less'} in ${when} than in ${than}`;
  }
  if (numeric === 0) return `As many ${indicator.unitPlural} in ${place} in ${when} as in ${than}`;
  const unit = Math.abs(numeric) === 1 ? indicator.unitSingular : indicator.unitPlural;
  return `${size} ${numeric > 0 ? 'more' : 'fewer'} ${unit} in ${place} in ${when} than in ${than}`;
}
