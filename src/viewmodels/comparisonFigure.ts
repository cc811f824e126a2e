import { certainties, certaintyOf } from '../commentary/certainty';
import { groupInSentence } from '../commentary/placeWords';
import { givesRate, type ViewContext } from '../commentary/viewContext';
import { chanceNote } from './chanceNote';
import { comparisonHeading } from './comparisonHeading';
import { comparisonLimits } from './comparisonLimits';
import { comparisonTable } from './comparisonTable';
import type { FigureWords } from './figureModel';
import { figureNotes } from './figureNotes';
import { limitsNote } from './intervalWords';
import { shorthandLegend } from './tableModel';

/** The two-period table with the words of a figure and, where they are shown, with intervals. */
export function comparisonFigure(context: ViewContext): FigureWords {
  const { view, dataset, compared } = context;
  const measure = givesRate(context) ? 'rate' : 'count';
  const measured: ViewContext = { ...context, view: { ...view, measure } };
  const table = comparisonTable(context, view.intervals ? comparisonLimits(measured) : undefined);
  const notes = figureNotes(measured, true);
  const certainty = certaintyOf(compared.total);
  return {
    ...comparisonHeading(context),
    alternative: table.caption,
    summary: shorthandLegend(table).join('. '),
    ...notes,
    notes: [
      ...(view.compareWith && certainty
        ? [`The change in ${groupInSentence(view.group)} is ${certainties[certainty]}.`]
        : []),
      ...chanceNote(context),
      ...(view.intervals ? limitsNote(measured) : []),
      ...notes.notes,
    ],
    illustrative: dataset.illustrative,
    table,
  };
}
