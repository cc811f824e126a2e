import { changesAreOfRates, looksBack } from '../commentary/changeOf';
import { capitalised, signedText } from '../commentary/figureText';
import { periodSpan } from '../commentary/periodSpan';
import {
  countText,
  givesRate,
  membersHeld,
  rateText,
  rateUnit,
  type ViewContext,
} from '../commentary/viewContext';
import type { Period } from '../domain/period';
import { periodName, shortPeriodName } from '../domain/periodName';
import type { ComparedArea } from '../statistics/comparison';
import { breakBetweenPeriods, breakLegend } from './breakMark';
import { chanceCell, chanceColumn } from './chanceColumn';
import {
  type CellModel,
  type ColumnModel,
  figureAsCell,
  type RowModel,
  type TableModel,
} from './tableModel';

/** A column with the way to fill it. */
export interface MeasuredColumn {
  readonly column: ColumnModel;
  readonly cell: (area: ComparedArea) => CellModel;
}

/** Columns that follow the figures of either period and the change. */
export interface LimitColumns {
  readonly ofPeriod: (when: 'earlier' | 'later') => readonly MeasuredColumn[];
  readonly ofChange: readonly MeasuredColumn[];
}

/**
 * The two-period table a committee knows: actuals and rates of both periods, numeric and percent change, for every
 * area of the group by name, and the group as a whole; whether chance could explain each change, and a mark where the
 * series breaks between the two. With `limits`, also those.
 */
export function comparisonTable(context: ViewContext, limits?: LimitColumns): TableModel {
  const { view, compared } = context;
  const columns = measured(context, limits);
  const members = membersHeld(context);
  const row = (area: ComparedArea, total: boolean): RowModel => ({
    key: area.code,
    header: area.name,
    total,
    selectable: !total && compared.areas.length > 1,
    cells: columns.map(({ cell }) => cell(area)),
  });
  const periods = view.compareWith
    ? periodSpan(view.compareWith, 'and', view.period)
    : periodName(view.period);
  return {
    caption: `${view.indicator.title}, ${view.group.name}, ${periods}`,
    rowHeader: 'Geography',
    keyHeader: 'area_code',
    columns: columns.map(({ column }) => column),
    rows: [
      ...members
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
        .map((area) => row(area, false)),
      ...(onlyRow(members, compared.total) ? [] : [row(compared.total, true)]),
    ],
    legend: breakBetweenPeriods(context) ? [breakLegend] : [],
  };
}

/** True when the group is one area with the same figures: its own row would repeat the area's. */
function onlyRow([area, ...others]: readonly ComparedArea[], total: ComparedArea): boolean {
  if (!area || others.length > 0) return false;
  return area.later.count === total.later.count && area.earlier.count === total.earlier.count;
}

function measured(context: ViewContext, limits?: LimitColumns): readonly MeasuredColumn[] {
  const { view } = context;
  const proportion = view.indicator.kind === 'proportion';
  const percent = changesAreOfRates(context) ? 'Percent, of the rate' : 'Percent';
  const change: readonly MeasuredColumn[] = [
    {
      column: { key: 'numeric', label: 'Numeric', group: 'Change' },
      cell: (area) => figureAsCell(area.numeric, (value) => signedText(value)),
    },
    proportion
      ? {
          column: {
            key: 'points',
            label: 'Percentage points',
            shortLabel: 'Points',
            group: 'Change',
          },
          cell: (area) => figureAsCell(area.points, (value) => signedText(value, 1)),
        }
      : {
          column: { key: 'percent', label: percent, group: 'Change' },
          cell: (area) => figureAsCell(area.percent, (value) => `${signedText(value)}%`),
        },
    ...inGroup('Change', [
      ...(limits?.ofChange ?? []),
      { column: chanceColumn, cell: (area) => chanceCell(area) },
    ]),
  ];
  const marked = breakBetweenPeriods(context) && (looksBack(context) ? 'earlier' : 'later');
  const ofEither = (when: 'earlier' | 'later', period: Period) => {
    const group = `${shortPeriodName(period)}${marked === when ? ' [b]' : ''}`;
    return [...ofPeriod(context, when, group), ...inGroup(group, limits?.ofPeriod(when) ?? [])];
  };
  return [
    ...(view.compareWith ? ofEither('earlier', view.compareWith) : []),
    ...ofEither('later', view.period),
    ...(view.compareWith ? change : []),
  ];
}

function inGroup(group: string, columns: readonly MeasuredColumn[]): readonly MeasuredColumn[] {
  return columns.map(({ column, cell }) => ({ column: { ...column, group }, cell }));
}

function ofPeriod(
  context: ViewContext,
  when: 'later' | 'earlier',
  group: string,
): readonly MeasuredColumn[] {
  const unit = rateUnit(context);
  const count: MeasuredColumn = {
    column: {
      key: `${when}_count`,
      label: context.view.indicator.kind === 'pounds' ? 'Pounds' : 'Actuals',
      group,
    },
    cell: (area) =>
      figureAsCell(area[when].count, (value) => countText(context, value), area[when].status),
  };
  const rate: MeasuredColumn = {
    column: {
      key: `${when}_rate`,
      label: capitalised(unit),
      shortLabel: unit.replace(' residents', ''),
      group,
    },
    cell: (area) => figureAsCell(area[when].rate, (value) => rateText(context, value)),
  };
  return givesRate(context) ? [count, rate] : [count];
}
