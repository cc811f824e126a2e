import { periodInBrief } from '../commentary/periodSpan';
import { countText, rateText, type ViewContext } from '../commentary/viewContext';
import { type Figure, isKnown } from '../domain/figure';
import type { Period } from '../domain/period';
import type { Target } from '../domain/reference';
import type { PeriodFigures } from '../statistics/comparison';
import { crudeRate } from '../statistics/crudeRate';
import type { TargetDirection } from '../statistics/targetDistance';
import { targetSide } from './targetSide';

/** A target with the side that reaches it. */
export interface PlaceTarget {
  readonly target: Target;
  readonly side: TargetDirection;
}

/**
 * The target of a place in a view: of the nearest period still to come, or of the latest one past. Undefined where the
 * package has none, or none that says which side reaches it.
 */
export function targetOf({ dataset, view }: ViewContext, code: string): PlaceTarget | undefined {
  const inOrder = dataset.targets
    .filter((one) => one.indicator === view.indicator.code && one.areaCode === code)
    .toSorted((a, b) => a.period.start - b.period.start);
  const target = inOrder.find(({ period }) => period.start >= view.period.start) ?? inOrder.at(-1);
  const side = target && targetSide(target, view.indicator.polarity);
  return target && side ? { target, side } : undefined;
}

/** Text of a figure in the unit of targets: a count, or for a proportion a share. */
export function targetText(context: ViewContext, value: number): string {
  return context.view.indicator.kind === 'proportion'
    ? rateText(context, value)
    : countText(context, value);
}

/** "at most 46,000". */
export function aimText(context: ViewContext, { target, side }: PlaceTarget): string {
  return `${side === 'atMost' ? 'at most' : 'at least'} ${targetText(context, target.value)}`;
}

/** "Target for 2025: at most 46,000". */
export function targetName(context: ViewContext, one: PlaceTarget): string {
  return `Target for ${periodInBrief(one.target.period)}: ${aimText(context, one)}`;
}

/**
 * A target in the measure that a view shows, for pictures: a count as a rate only where one population serves every
 * period, else `notApplicable`; so are targets for periods of another length.
 */
export function targetInView(
  { view }: ViewContext,
  { target }: PlaceTarget,
  { population }: Pick<PeriodFigures, 'population'>,
): Figure<number> {
  const { indicator, measure, multiplier, period } = view;
  if (!alike(target.period, period)) return 'notApplicable';
  const share = indicator.kind === 'proportion';
  if (share || measure === 'count')
    return share === (measure === 'rate') ? target.value : 'notApplicable';
  if (indicator.populationYear === 'same' || !isKnown(population)) return 'notApplicable';
  type Count = Parameters<typeof crudeRate>[0];
  return crudeRate(target.value as Count, population, multiplier);
}

function alike(one: Period, other: Period): boolean {
  return one.months === other.months;
}
