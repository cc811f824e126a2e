import { capitalised, listed } from '../commentary/figureText';
import { measureTitle, type ViewContext } from '../commentary/viewContext';
import { type Figure, isMissing } from '../domain/figure';
import { periodCode } from '../domain/periodCode';
import { periodName } from '../domain/periodName';
import type { ProcessLimits } from '../statistics/processLimits';
import { breakLegend } from './breakMark';
import type { ProcessRow, ProcessSeries } from './processSeries';
import { differenceText, levelText, pointText, signalsInOrder, signalText } from './processWords';
import { rowsAfterBreaks } from './rowsAfterBreaks';
import { eventColumn, type ShownEvent } from './shownEvents';
import { type CellModel, figureAsCell, type TableModel, wordsAsCell } from './tableModel';

const limitColumns = [
  { key: 'lower', label: 'Lower' },
  { key: 'nearLower', label: 'Near lower' },
  { key: 'mean', label: 'Mean' },
  { key: 'nearUpper', label: 'Near upper' },
  { key: 'upper', label: 'Upper' },
] as const;

/** The series by period: figure, usual range, signals in words, and the same period a year earlier. */
export function processTable(
  context: ViewContext,
  series: ProcessSeries,
  events: readonly ShownEvent[],
): TableModel {
  const inColumn = eventColumn(events);
  const { name, grain, rows, breaks } = series;
  const periods = rows.map(({ period }) => period);
  const marked = rowsAfterBreaks(context, periods, breaks);
  const share = context.view.indicator.kind === 'proportion';
  return {
    caption: `${measureTitle(context)} by ${grain}, ${name}, with usual range and signals`,
    rowHeader: capitalised(grain),
    keyHeader: 'period_code',
    columns: [
      {
        key: 'value',
        label: share ? 'Share' : context.view.indicator.kind === 'pounds' ? 'Pounds' : 'Number',
      },
      ...limitColumns.map((column) => ({ ...column, group: 'Mean and limits' })),
      { key: 'signals', label: 'Signals', words: true as const },
      { key: 'yearBefore', label: 'Figure', group: `Same ${grain} a year earlier` },
      {
        key: 'change',
        label: share ? 'Points since' : 'Change since',
        group: `Same ${grain} a year earlier`,
      },
      ...inColumn.columns,
    ],
    rows: rows.map((row, place) => ({
      key: periodCode(row.period),
      header: periodName(row.period),
      ...(marked.has(place) ? { mark: 'b' as const } : {}),
      total: false,
      selectable: false,
      cells: [...cellsOf(context, row), ...inColumn.cells(row.period)],
    })),
    inTime: true,
    legend: marked.size > 0 ? [breakLegend] : [],
  };
}

function cellsOf(context: ViewContext, row: ProcessRow): readonly CellModel[] {
  const asPoint = (value: Figure<number>) => figureAsCell(value, (one) => pointText(context, one));
  const { limits } = row;
  const level = (key: keyof ProcessLimits & (typeof limitColumns)[number]['key']): CellModel =>
    isMissing(limits)
      ? figureAsCell(limits, () => '')
      : figureAsCell(Math.max(0, limits[key]), (one) => levelText(context, one, limits));
  return [
    { ...figureAsCell(row.value, (one) => pointText(context, one), row.figures.status) },
    ...limitColumns.map(({ key }) => level(key)),
    wordsAsCell(listed(signalsInOrder(row.signals).map(signalText)) || 'none'),
    asPoint(row.yearBefore === 'notHeld' ? 'noEarlierFigure' : row.yearBefore),
    figureAsCell(row.change, (one) => differenceText(context, one)),
  ];
}
