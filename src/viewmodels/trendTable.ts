import { capitalised, listed } from '../commentary/figureText';
import { measureNoun, measureTitle, type ViewContext, valueText } from '../commentary/viewContext';
import type { Figure } from '../domain/figure';
import type { Period } from '../domain/period';
import { periodCode } from '../domain/periodCode';
import { periodName } from '../domain/periodName';
import type { SeriesBreak } from '../domain/reference';
import { breakLegend } from './breakMark';
import { rowsAfterBreaks } from './rowsAfterBreaks';
import { eventColumn, type ShownEvent } from './shownEvents';
import { limitColumns, lowerAndUpper } from './shownLimits';
import { figureAsCell, type TableModel } from './tableModel';
import type { TrendTarget } from './trendTarget';
import type { TrendLine } from './trendWords';

/** Table twin of a trend: a row for each period, marked where the series breaks, with limits where they are shown. */
export function trendTable(
  context: ViewContext,
  periods: readonly Period[],
  lines: readonly TrendLine[],
  breaks: readonly SeriesBreak[],
  events: readonly ShownEvent[],
  target?: TrendTarget,
): TableModel {
  const { intervals } = context.view;
  const asCell = (value: Figure<number>) => figureAsCell(value, (one) => valueText(context, one));
  const drawn = target?.kind === 'drawn' ? target : undefined;
  const inColumn = eventColumn(events);
  const marked = rowsAfterBreaks(context, periods, breaks);
  return {
    caption: `${measureTitle(context)}, ${listed(lines.map((line) => line.name))}, by period`,
    rowHeader: 'Period',
    keyHeader: 'period_code',
    columns: [
      ...lines.flatMap(({ code, name }) => [
        intervals
          ? { key: code, label: capitalised(measureNoun(context)), group: name }
          : { key: code, label: name },
        ...(intervals ? limitColumns(name, `${code}_`) : []),
      ]),
      ...(drawn ? [{ key: 'target', label: drawn.name, shortLabel: 'Target' }] : []),
      ...inColumn.columns,
    ],
    rows: periods.map((period, place) => ({
      key: periodCode(period),
      header: periodName(period),
      ...(marked.has(place) ? { mark: 'b' as const } : {}),
      total: false,
      selectable: false,
      cells: [
        ...lines.flatMap(({ values, limits }) => [
          asCell(values[place] ?? 'notHeld'),
          ...(intervals ? lowerAndUpper(limits[place] ?? 'notHeld').map(asCell) : []),
        ]),
        ...(drawn ? [figureAsCell(drawn.value, () => drawn.label)] : []),
        ...inColumn.cells(period),
      ],
    })),
    inTime: true,
    legend: marked.size > 0 ? [breakLegend] : [],
  };
}
