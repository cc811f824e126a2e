import type { Dataset } from '../dataset/dataset';
import type { Figure } from '../domain/figure';
import { isKnown } from '../domain/figure';
import { hasRate } from '../selection/resolvedSelection';
import type { Measure, View } from '../selection/selection';
import {
  type ComparedArea,
  type Comparison,
  comparison,
  type PeriodFigures,
} from '../statistics/comparison';
import { capitalised, numberText } from './figureText';

/** Everything a view model is built from. */
export interface ViewContext {
  readonly dataset: Dataset;
  readonly view: View;
  readonly compared: Comparison;
  /** Decimals of rates: enough to tell the group's areas apart. */
  readonly rateDecimals: number;
}

/** Compares the view's group once for all pictures of a page. */
export function viewContext(dataset: Dataset, view: View): ViewContext {
  const compared = comparison(dataset, { ...view, earlier: view.compareWith });
  let largest = 0;
  for (const { later, earlier } of [...compared.areas, compared.total])
    for (const { rate } of [later, earlier]) if (isKnown(rate)) largest = Math.max(largest, rate);
  return { dataset, view, compared, rateDecimals: decimalsFor(largest) };
}

/** One decimal for rates of 1 or more; for smaller ones enough for two digits that count. */
function decimalsFor(largest: number): number {
  if (largest === 0 || largest >= 1) return 1;
  return Math.min(9, Math.ceil(-Math.log10(largest)) + 1);
}

/** The figure the pictures show. */
export function valueOf(figures: PeriodFigures, measure: Measure): Figure<number> {
  return measure === 'rate' ? figures.rate : figures.count;
}

/** Text of a value in the view's measure: "30.8", "19.0%", "38,039", "£40,433,850". */
export function valueText(context: ViewContext, value: number): string {
  return context.view.measure === 'rate' ? rateText(context, value) : countText(context, value);
}

/** Text of a rate or, for a proportion, of a share. */
export function rateText({ view, rateDecimals }: ViewContext, value: number): string {
  return view.indicator.kind === 'proportion'
    ? `${numberText(value, 1)}%`
    : numberText(value, rateDecimals);
}

/** Values of the view's measure that are further apart than this never look alike. */
export function shownStep({ view, rateDecimals }: ViewContext): number {
  if (view.measure === 'count') return 1;
  return view.indicator.kind === 'proportion' ? 0.1 : 10 ** -rateDecimals;
}

/** Text of a count, or of pounds. */
export function countText({ view }: ViewContext, value: number): string {
  return view.indicator.kind === 'pounds' ? `£${numberText(value)}` : numberText(value);
}

/** "per 1,000 residents", or for a proportion "% of all ...". */
export function rateUnit({ view, dataset }: ViewContext): string {
  const { indicator, multiplier } = view;
  if (indicator.kind === 'proportion') {
    const whole = dataset.indicators.get(indicator.denominatorIndicator ?? '');
    return `% of ${whole?.unitPlural ?? 'the whole'}`;
  }
  return multiplier === 1 ? 'per resident' : `per ${numberText(multiplier)} residents`;
}

/** What is ranked, as a noun: "rate", "share", "number", and for pounds "amount". */
export function measureNoun({
  view,
}: Pick<ViewContext, 'view'>): 'rate' | 'share' | 'number' | 'amount' {
  if (view.measure === 'count') return view.indicator.kind === 'pounds' ? 'amount' : 'number';
  return view.indicator.kind === 'proportion' ? 'share' : 'rate';
}

/** What the pictures measure: "ASB incidents per 1,000 residents", "Number of ASB incidents", "Cost in pounds". */
export function measureTitle(context: ViewContext): string {
  const { indicator, measure } = context.view;
  if (indicator.kind === 'pounds') return `${indicator.title}, pounds`;
  if (measure === 'count') return `Number of ${indicator.unitPlural}`;
  if (indicator.kind === 'proportion') return `${indicator.title}, ${rateUnit(context)}`;
  return `${capitalised(indicator.unitPlural)} ${rateUnit(context)}`;
}

/** The unit alone, for axes: the figure's subtitle says the rest. */
export function axisTitle(context: ViewContext): string {
  const { indicator, measure } = context.view;
  if (measure === 'rate') return rateUnit(context);
  return indicator.kind === 'pounds' ? 'Pounds' : 'Number';
}

/** The members that have a figure in either period; none where only the group's own figures are held. */
export function membersHeld({ compared }: ViewContext): readonly ComparedArea[] {
  const held = compared.areas.some(
    ({ later, earlier }) => later.count !== 'notHeld' || earlier.count !== 'notHeld',
  );
  return held ? compared.areas : [];
}

/** The highlighted area's figures, if an area is highlighted. */
export function highlighted({ compared, view }: ViewContext): ComparedArea | undefined {
  return compared.areas.find((area) => area.code === view.area);
}

/** True when the indicator can be given as a rate or share in this view. */
export function givesRate({ view }: ViewContext): boolean {
  return hasRate(view.indicator);
}
