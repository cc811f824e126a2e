import { changesAreOfRates } from '../../commentary/changeOf';
import { capitalised, signedText } from '../../commentary/figureText';
import { breaksBetween } from '../../commentary/seriesBreaks';
import {
  countText,
  givesRate,
  rateText,
  rateUnit,
  type ViewContext,
} from '../../commentary/viewContext';
import type { Period } from '../../domain/period';
import { periodCode } from '../../domain/periodCode';
import { shortPeriodName } from '../../domain/periodName';
import type { ComparedArea, PeriodFigures } from '../../statistics/comparison';
import { breakLegend } from '../breakMark';
import { chanceCell, chanceColumn } from '../chanceColumn';
import { rowsAfterBreaks } from '../rowsAfterBreaks';
import { type CellModel, type ColumnModel, figureAsCell, type TableModel } from '../tableModel';

/** A place with its figures in each period, and the change from the first period to the last. */
export interface BesideRow {
  readonly area: ComparedArea;
  readonly figures: readonly PeriodFigures[];
  readonly total: boolean;
}

/**
 * Places by periods: actuals and rates of each, then the change from the first period to the last with whether chance
 * could explain it. `change` is the view of that change; without an earlier period there are no columns of change.
 */
export function besideTable(
  change: ViewContext,
  caption: string,
  periods: readonly Period[],
  rows: readonly BesideRow[],
): TableModel {
  const { view } = change;
  const rated = givesRate(change);
  const unit = rateUnit(change);
  const [first, last] = [periods[0] ?? view.period, periods.at(-1) ?? view.period];
  const breaks = breaksBetween(change.dataset, view.indicator, first, last);
  const after = rowsAfterBreaks(change, periods, breaks);
  const ofPeriod = (period: Period, at: number): readonly ColumnModel[] => {
    const group = `${shortPeriodName(period)}${after.has(at) ? ' [b]' : ''}`;
    const key = periodCode(period);
    const actuals = view.indicator.kind === 'pounds' ? 'Pounds' : 'Actuals';
    return [
      { key: `${key}_count`, label: actuals, group },
      ...(rated
        ? [
            {
              key: `${key}_rate`,
              label: capitalised(unit),
              shortLabel: unit.replace(' residents', ''),
              group,
            },
          ]
        : []),
    ];
  };
  return {
    caption,
    rowHeader: 'Geography',
    keyHeader: 'area_code',
    columns: [...periods.flatMap(ofPeriod), ...(view.compareWith ? changeColumns(change) : [])],
    rows: rows.map(({ area, figures, total }) => ({
      key: area.code,
      header: area.name,
      total,
      selectable: false,
      cells: [
        ...figures.flatMap(({ count, rate, status }) => [
          figureAsCell(count, (value) => countText(change, value), status),
          ...(rated ? [figureAsCell(rate, (value) => rateText(change, value))] : []),
        ]),
        ...(view.compareWith ? changeCells(change, area) : []),
      ],
    })),
    legend: after.size > 0 ? [breakLegend] : [],
  };
}

function changeColumns(change: ViewContext): readonly ColumnModel[] {
  const { compareWith, period, indicator } = change.view;
  const group = `Change, ${shortPeriodName(compareWith ?? period)} to ${shortPeriodName(period)}`;
  const percent = changesAreOfRates(change) ? 'Percent, of the rate' : 'Percent';
  return [
    { key: 'numeric', label: 'Numeric', group },
    indicator.kind === 'proportion'
      ? { key: 'points', label: 'Percentage points', shortLabel: 'Points', group }
      : { key: 'percent', label: percent, group },
    { ...chanceColumn, group },
  ];
}

function changeCells({ view }: ViewContext, area: ComparedArea): readonly CellModel[] {
  return [
    figureAsCell(area.numeric, (value) => signedText(value)),
    view.indicator.kind === 'proportion'
      ? figureAsCell(area.points, (value) => signedText(value, 1))
      : figureAsCell(area.percent, (value) => `${signedText(value)}%`),
    chanceCell(area),
  ];
}
