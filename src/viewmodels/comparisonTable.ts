import { changesAreOfRates } from '../commentary/changeOf';
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
import { periodName, shortPeriodName } from '../domain/periodName';
import type { ComparedArea } from '../statistics/comparison';
import {
  type CellModel,
  type ColumnModel,
  figureAsCell,
  type RowModel,
  type TableModel,
} from './tableModel';

interface Measured {
  readonly column: ColumnModel;
  readonly cell: (area: ComparedArea) => CellModel;
}

/**
 * The two-period table a committee knows: actuals and rates of both periods, numeric and percent change, for every
 * area of the group by name, and the group as a whole.
 */
export function comparisonTable(context: ViewContext): TableModel {
  const { view, compared } = context;
  const columns = measured(context);
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
  };
}

/** True when the group is one area with the same figures: its own row would repeat the area's. */
function onlyRow([area, ...others]: readonly ComparedArea[], total: ComparedArea): boolean {
  if (!area || others.length > 0) return false;
  return area.later.count === total.later.count && area.earlier.count === total.earlier.count;
}

function measured(context: ViewContext): readonly Measured[] {
  const { view } = context;
  const proportion = view.indicator.kind === 'proportion';
  const percent = changesAreOfRates(context) ? 'Percent, of the rate' : 'Percent';
  const change: readonly Measured[] = [
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
  ];
  return [
    ...(view.compareWith ? ofPeriod(context, 'earlier', shortPeriodName(view.compareWith)) : []),
    ...ofPeriod(context, 'later', shortPeriodName(view.period)),
    ...(view.compareWith ? change : []),
  ];
}

function ofPeriod(
  context: ViewContext,
  when: 'later' | 'earlier',
  group: string,
): readonly Measured[] {
  const unit = rateUnit(context);
  const count: Measured = {
    column: {
      key: `${when}_count`,
      label: context.view.indicator.kind === 'pounds' ? 'Pounds' : 'Actuals',
      group,
    },
    cell: (area) =>
      figureAsCell(area[when].count, (value) => countText(context, value), area[when].status),
  };
  const rate: Measured = {
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
