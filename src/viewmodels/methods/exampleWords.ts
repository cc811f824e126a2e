import { capitalised, numberText } from '../../commentary/figureText';
import { groupInSentence, placeInSentence } from '../../commentary/placeWords';
import { countText, rateText, rateUnit, type ViewContext } from '../../commentary/viewContext';
import { populationYear } from '../../dataset/populationOf';
import type { Interval } from '../../domain/figure';
import type { Period } from '../../domain/period';
import { periodInSentence, periodName } from '../../domain/periodName';
import type { ComparedArea, PeriodFigures } from '../../statistics/comparison';
import { populationName, sourceLine } from '../figureNotes';
import type { CellModel, TableModel } from '../tableModel';
import type { NoExample, WorkedExample } from './methodSection';

/**
 * A number in the course of a calculation: whole numbers as they are, others with four decimals, small ones with four
 * digits that count, zeros at the end left out.
 */
export function workingText(value: number): string {
  const size = Math.abs(value);
  const small = size > 0 && size < 1;
  const decimals = small ? Math.min(12, 3 - Math.floor(Math.log10(size))) : 4;
  const text = numberText(value, decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** Both limits of an interval in the course of a calculation. */
export function workingLimits({ lower, upper }: Interval<number>): string {
  return `${workingText(lower)} and ${workingText(upper)}`;
}

/** "41.8 to 44.5": a rate's or a share's interval as the site shows it. */
export function intervalText(context: ViewContext, { lower, upper }: Interval<number>): string {
  return `${rateText(context, lower)} to ${rateText(context, upper)}`;
}

/** "43.2 per 1,000 residents", for a share "19.0% of ASB incidents". */
export function rateInWords(context: ViewContext, rate: number): string {
  const share = context.view.indicator.kind === 'proportion';
  const unit = rateUnit(context);
  return `${rateText(context, rate)}${share ? unit.slice(1) : ` ${unit}`}`;
}

/** "4,087 ASB incidents", "1 ASB incident". */
export function eventsInWords(context: ViewContext, count: number): string {
  const { kind, unitSingular, unitPlural } = context.view.indicator;
  const text = countText(context, count);
  if (kind === 'pounds') return text;
  return `${text} ${count === 1 ? unitSingular : unitPlural}`;
}

/** "4,087 ASB incidents in Burnley in 2023". */
export function eventsInPlace(
  context: ViewContext,
  area: ComparedArea,
  count: number,
  period: Period,
): string {
  return `${eventsInWords(context, count)} in ${placeInSentence(context, area)} in ${periodInSentence(period)}`;
}

/** "94,696 (population of 2021: Office for National Statistics, ...)". */
export function residentsInWords(
  { dataset, view }: ViewContext,
  population: number,
  period: Period,
): string {
  const { indicator } = view;
  const name = populationName(dataset, indicator.populationSeries ?? 'not given');
  return `${numberText(population)} (population of ${populationYear(indicator, period)}: ${name})`;
}

/**
 * An example with its title (what, by default the indicator, with place and periods) and the source of the figures it
 * rests on.
 */
export function workedExample(
  context: ViewContext,
  place: ComparedArea | string,
  periods: readonly Period[],
  figures: readonly PeriodFigures[],
  worked: Pick<WorkedExample, 'steps' | 'result' | 'table'> & { readonly subject?: string },
): WorkedExample {
  const { view, compared } = context;
  const named =
    typeof place === 'string'
      ? place
      : place === compared.total
        ? groupInSentence(view.group)
        : place.name;
  const when = periods.map(periodName).join(' and ');
  const { subject = capitalised(view.indicator.shortTitle), ...rest } = worked;
  return {
    kind: 'worked',
    title: [subject, named, when].filter(Boolean).join(', '),
    ...rest,
    source: sourceLine(context, figures),
  };
}

/** The example, or what stands in its place. */
export function exampleOr(
  found: WorkedExample | undefined,
  needed: string,
): WorkedExample | NoExample {
  return found ?? { kind: 'none', needed };
}

/** A table of an example: a row for each area or period. */
export function exampleTable(
  caption: string,
  rowHeader: string,
  columns: readonly string[],
  rows: readonly {
    readonly key: string;
    readonly header: string;
    readonly total?: boolean;
    readonly cells: readonly CellModel[];
  }[],
): TableModel {
  return {
    caption,
    rowHeader,
    keyHeader: 'row',
    columns: columns.map((label) => ({ key: label, label })),
    rows: rows.map((row) => ({ ...row, total: row.total ?? false, selectable: false })),
  };
}
