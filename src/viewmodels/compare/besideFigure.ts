import { listed } from '../../commentary/figureText';
import { areasInHeading } from '../../commentary/placeWords';
import { breakInWords, breaksBetween } from '../../commentary/seriesBreaks';
import { givesRate, rateUnit, type ViewContext } from '../../commentary/viewContext';
import { byStart, type Period } from '../../domain/period';
import { periodName } from '../../domain/periodName';
import { chanceNote } from '../chanceNote';
import type { FigureWords } from '../figureModel';
import { figureNotes } from '../figureNotes';
import { shorthandLegend } from '../tableModel';
import { type BesideRow, besideTable } from './besideTable';
import { periodRows } from './periodRows';
import { placesContext } from './placesContext';

interface Parts {
  readonly change: ViewContext;
  readonly periods: readonly Period[];
  readonly rows: readonly BesideRow[];
  /** What is compared, for headings. */
  readonly who: string;
}

/** The table of the compare page with the words of a figure: places by periods. Undefined where nothing is chosen. */
export function besideFigure(context: ViewContext): FigureWords | undefined {
  const parts = context.view.beside?.by === 'periods' ? ofPeriods(context) : ofPlaces(context);
  if (!parts || parts.rows.length === 0) return undefined;
  const { change, periods, rows, who } = parts;
  const { indicator, multiplier } = change.view;
  const when = listed(periods.map(periodName));
  const measured: ViewContext = {
    ...change,
    view: { ...change.view, measure: givesRate(change) ? 'rate' : 'count', multiplier },
  };
  const table = besideTable(change, `${indicator.title}, ${who}, ${when}`, periods, rows);
  const notes = figureNotes(measured, true);
  const [first, last] = [periods[0], periods.at(-1)];
  const between =
    first && last ? breaksBetween(change.dataset, indicator, first, last).map(breakInWords) : [];
  return {
    title: `All figures of ${who} in ${when}`,
    subtitle: `${indicator.title}${givesRate(change) ? `: actuals and ${rateUnit(change)}` : ''}`,
    alternative: table.caption,
    summary: shorthandLegend(table).join('. '),
    ...notes,
    notes: [...new Set([...between, ...chanceNote(change), ...notes.notes])],
    illustrative: change.dataset.illustrative,
    table,
  };
}

function ofPlaces(context: ViewContext): Parts {
  const places = placesContext(context);
  const { compareWith, period } = context.view;
  // A comparison with a later period is told in the order of the columns all the same.
  const periods = (compareWith ? [compareWith, period] : [period]).toSorted(byStart);
  const change = inOrderOfTime(places, periods);
  return {
    change,
    periods,
    rows: change.compared.areas.map((area) => ({
      area,
      figures: compareWith ? [area.earlier, area.later] : [area.later],
      total: false,
    })),
    who: listed(change.compared.areas.map(({ name }) => name)),
  };
}

function inOrderOfTime(places: ViewContext, periods: readonly Period[]): ViewContext {
  const { view } = places;
  const [first, last] = periods;
  if (!first || !last || last === view.period) return places;
  return placesContext({ ...places, view: { ...view, period: last, compareWith: first } });
}

function ofPeriods(context: ViewContext): Parts | undefined {
  const held = periodRows(context);
  if (!held) return undefined;
  const { change, periods, areas, whole } = held;
  const rowOf = ({ code, figures }: typeof whole, total: boolean): readonly BesideRow[] => {
    const { areas: compared, total: all } = change.compared;
    const area = total ? all : compared.find((one) => one.code === code);
    return area ? [{ area, figures, total }] : [];
  };
  const byName = areas.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return {
    change,
    periods,
    rows: [...byName.flatMap((line) => rowOf(line, false)), ...rowOf(whole, true)],
    who: areasInHeading(context),
  };
}
