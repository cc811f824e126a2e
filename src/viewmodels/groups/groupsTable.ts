import { changesAreOfRates } from '../../commentary/changeOf';
import { capitalised, numberText, signedText } from '../../commentary/figureText';
import { rankWords } from '../../commentary/rankWords';
import {
  countText,
  givesRate,
  rateText,
  rateUnit,
  type ViewContext,
  valueOf,
} from '../../commentary/viewContext';
import { type Figure, isKnown } from '../../domain/figure';
import { periodName, shortPeriodName } from '../../domain/periodName';
import type { ComparedArea } from '../../statistics/comparison';
import { breakBetweenPeriods, breakLegend } from '../breakMark';
import { chanceCell, chanceColumn } from '../chanceColumn';
import type { MeasuredColumn } from '../comparisonTable';
import { limitColumns, lowerAndUpper, shownLimits } from '../shownLimits';
import { figureAsCell, type TableModel, wordsAsCell } from '../tableModel';

/**
 * Groups with number, rate and its limits, change, rank and residents, highest first, and last the whole that they are
 * part of, which has no rank.
 */
export function groupsTable(context: ViewContext): TableModel {
  const { view, compared } = context;
  const columns = columnsOf(context);
  const key = (area: ComparedArea) => {
    const value = valueOf(area.later, view.measure);
    return isKnown(value) ? value : Number.NEGATIVE_INFINITY;
  };
  const ordered = compared.areas.toSorted((a, b) => key(b) - key(a));
  const row = (area: ComparedArea, total: boolean) => ({
    key: area.code,
    header: area.name,
    total,
    selectable: false,
    cells: columns.map(({ cell }) => cell(area)),
  });
  const isAmong = compared.areas.some(({ code }) => code === compared.total.code);
  return {
    caption: `${view.indicator.title}, ${periodName(view.period)}, highest ${view.measure === 'rate' ? 'rate' : 'number'} first`,
    rowHeader: 'Group',
    keyHeader: 'group_code',
    columns: columns.map(({ column }) => column),
    rows: [
      ...ordered.map((area) => row(area, false)),
      ...(isAmong ? [] : [row(compared.total, true)]),
    ],
    legend: breakBetweenPeriods(context) ? [breakLegend] : [],
  };
}

function columnsOf(context: ViewContext): readonly MeasuredColumn[] {
  const { view } = context;
  const { kind } = view.indicator;
  const number: MeasuredColumn = {
    column: { key: 'count', label: kind === 'pounds' ? 'Pounds' : 'Number' },
    cell: ({ later }) => figureAsCell(later.count, (one) => countText(context, one), later.status),
  };
  const asRate = (figure: Figure<number>) => figureAsCell(figure, (one) => rateText(context, one));
  const rate: MeasuredColumn = {
    column: { key: 'rate', label: capitalised(rateUnit(context)) },
    cell: ({ later }) => asRate(later.rate),
  };
  const limits = limitColumns('95% interval').map(
    (column, at): MeasuredColumn => ({
      column,
      cell: (area) =>
        asRate(
          lowerAndUpper(shownLimits(context, area.code, view.period, area.later))[at] ?? 'notHeld',
        ),
    }),
  );
  const rank: MeasuredColumn = {
    column: { key: 'rank', label: 'Rank, highest first', shortLabel: 'Rank' },
    cell: (area) => {
      if (area === context.compared.total) return wordsAsCell('');
      const figure = view.measure === 'rate' ? area.rateRank : area.countRank;
      return figureAsCell(figure, () => rankWords(context, area, 'later').text);
    },
  };
  const residents: MeasuredColumn = {
    column: { key: 'residents', label: kind === 'proportion' ? 'Of' : 'Residents' },
    cell: ({ later }) => figureAsCell(later.population, (one) => numberText(one)),
  };
  const rates = givesRate(context) && view.measure === 'rate';
  return [
    number,
    ...(rates ? [rate, ...limits] : []),
    ...changeColumns(context),
    rank,
    ...(givesRate(context) ? [residents] : []),
  ];
}

function changeColumns(context: ViewContext): readonly MeasuredColumn[] {
  const { indicator, compareWith } = context.view;
  if (!compareWith) return [];
  const group = `Change since ${shortPeriodName(compareWith)}${breakBetweenPeriods(context) ? ' [b]' : ''}`;
  const change: MeasuredColumn =
    indicator.kind === 'proportion'
      ? {
          column: { key: 'points', label: 'Percentage points', shortLabel: 'Points', group },
          cell: (area) => figureAsCell(area.points, (one) => signedText(one, 1)),
        }
      : {
          column: {
            key: 'percent',
            label: changesAreOfRates(context) ? 'Percent, of the rate' : 'Percent',
            group,
          },
          cell: (area) => figureAsCell(area.percent, (one) => `${signedText(one)}%`),
        };
  return [
    {
      column: { key: 'numeric', label: 'Number', group },
      cell: (area) => figureAsCell(area.numeric, (one) => signedText(one)),
    },
    change,
    { column: { ...chanceColumn, group }, cell: (area) => chanceCell(area) },
  ];
}
