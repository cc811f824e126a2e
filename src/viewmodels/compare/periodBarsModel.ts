import { listed } from '../../commentary/figureText';
import { missingWords } from '../../commentary/missingWords';
import { noneHas } from '../../commentary/noneHas';
import { areasInHeading } from '../../commentary/placeWords';
import { breaksBetween } from '../../commentary/seriesBreaks';
import {
  axisTitle,
  measureNoun,
  measureTitle,
  type ViewContext,
  valueText,
} from '../../commentary/viewContext';
import { isKnown } from '../../domain/figure';
import { periodCode } from '../../domain/periodCode';
import { periodInSentence, periodName, shortPeriodName } from '../../domain/periodName';
import { breakLegend } from '../breakMark';
import type { FigureModel } from '../figureModel';
import { oncePerView } from '../oncePerView';
import { rowsAfterBreaks } from '../rowsAfterBreaks';
import { figureAsCell, type TableModel } from '../tableModel';
import { type TrendLine, trendNotes } from '../trendWords';
import { leadersOfPeriods } from './leadersOfPeriods';
import { type PeriodRows, periodRows } from './periodRows';

/** A bar for each period of one area. */
export interface PeriodBarsRow {
  readonly code: string;
  readonly name: string;
  readonly selected: boolean;
  /** The group as a whole. */
  readonly whole: boolean;
  /** One for each period; `value` is null where the figure is missing, and `label` then says why. */
  readonly bars: readonly { readonly value: number | null; readonly label: string }[];
}

/** The same areas in the same order for every period, on one scale from zero. */
export interface PeriodBarsPicture {
  readonly periods: readonly string[];
  readonly rows: readonly PeriodBarsRow[];
  readonly axisTitle: string;
}

/** More areas than this are not drawn: the highest of the latest period are, and the highlighted one. */
const mostRows = 24;

/** The group's areas in each of the chosen periods, in one order and on one scale. */
export const periodBarsModel = oncePerView(periodBarsOfView);

function periodBarsOfView(context: ViewContext): FigureModel<PeriodBarsPicture> {
  const { dataset, view } = context;
  const held = periodRows(context);
  const title = 'No periods side by side';
  if (!held) return { kind: 'nothing', title, why: 'No period is chosen.' };
  const { periods, areas, whole } = held;
  const known = areas.filter(({ values }) => values.some(isKnown));
  if (known.length === 0 && !whole.values.some(isKnown))
    return { kind: 'nothing', title, why: `${noneHas(context, 'figure')} in these periods.` };
  const drawn =
    areas.length <= mostRows
      ? areas
      : areas.filter(({ code }, place) => place < mostRows - 1 || code === view.area);
  const [first, last] = [periods[0] ?? view.period, periods.at(-1) ?? view.period];
  const breaks = breaksBetween(dataset, view.indicator, first, last);
  const after = rowsAfterBreaks(context, periods, breaks);
  const wholes = view.measure === 'rate' || areas.length === 0 ? [whole] : [];
  const { notes, ...foot } = trendNotes(context, [...areas, ...wholes], periods, breaks);
  return {
    kind: 'figure',
    words: {
      title: leadersOfPeriods(context, held) ?? `The ${measureNoun(context)} by area and period`,
      subtitle: `${measureTitle(context)}, ${areasInHeading(context)}, ${listed(periods.map(periodName))}, all on one scale from zero`,
      alternative: `Bars for ${periods.length} periods side by side: ${drawn.length} areas in the same order in each, on one scale from zero. All values are in the table of this figure.`,
      summary:
        areas.length > 1
          ? `The areas are in the order of ${periodInSentence(last)}, highest first, in every period.`
          : '',
      ...foot,
      notes: [
        ...(drawn.length < areas.length
          ? [
              `The ${mostRows - 1} highest of ${areas.length} areas in ${periodInSentence(last)} are drawn${drawn.length === mostRows ? ', and the highlighted one' : ''}; the table has all.`,
            ]
          : []),
        ...notes,
      ],
      illustrative: dataset.illustrative,
      table: tableOf(context, held, wholes, after),
    },
    picture: {
      periods: periods.map((period, at) => headingOf(shortPeriodName(period), at, after)),
      rows: [
        ...drawn.map((line) => rowOf(context, line, false)),
        ...wholes.map((line) => rowOf(context, line, true)),
      ],
      axisTitle: axisTitle(context),
    },
  };
}

/** Columns from which on figures are not comparable with those before carry the mark of a break. */
function headingOf(name: string, at: number, after: ReadonlySet<number>): string {
  return after.has(at) ? `${name} [b]` : name;
}

function rowOf(context: ViewContext, line: TrendLine, whole: boolean): PeriodBarsRow {
  return {
    code: line.code,
    name: line.name,
    selected: line.code === context.view.area,
    whole,
    bars: line.values.map((value) => ({
      value: isKnown(value) ? value : null,
      label: isKnown(value) ? valueText(context, value) : missingWords[value].short,
    })),
  };
}

function tableOf(
  context: ViewContext,
  { periods, areas }: PeriodRows,
  wholes: readonly TrendLine[],
  after: ReadonlySet<number>,
): TableModel {
  const row = (line: TrendLine, total: boolean) => ({
    key: line.code,
    header: line.name,
    total,
    selectable: !total && areas.length > 1,
    cells: line.values.map((value) => figureAsCell(value, (one) => valueText(context, one))),
  });
  return {
    caption: `${measureTitle(context)}, ${context.view.group.name}, ${listed(periods.map(periodName))}`,
    rowHeader: 'Area',
    keyHeader: 'area_code',
    columns: periods.map((period, at) => ({
      key: periodCode(period),
      label: headingOf(shortPeriodName(period), at, after),
    })),
    rows: [...areas.map((line) => row(line, false)), ...wholes.map((line) => row(line, true))],
    legend: after.size > 0 ? [breakLegend] : [],
  };
}
