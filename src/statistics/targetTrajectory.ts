import { type Figure, isKnown } from '../domain/figure';
import { lastMonth, type Period } from '../domain/period';

/** A figure at a period: where the way to a target begins, or ends. */
export interface Milestone<T extends number> {
  readonly period: Period;
  readonly value: Figure<T>;
}

/**
 * The figure a straight line from the base to the target has at a period, by the last months of all three, in their
 * unit and unrounded: what is due by then. Missing passes through, the base's reason first. Before the base, after the
 * target, or with periods of different lengths it is `notApplicable`. Compare it with {@link targetDistance}.
 */
export function targetTrajectory<T extends number>(
  base: Milestone<T>,
  target: Milestone<T>,
  period: Period,
): Figure<T> {
  if (!isKnown(base.value)) return base.value;
  if (!isKnown(target.value)) return target.value;
  const [from, to, at] = [base.period, target.period, period].map(lastMonth);
  const alike = base.period.months === target.period.months && period.months === base.period.months;
  if (from === undefined || to === undefined || at === undefined) return 'notApplicable';
  if (!alike || from >= to || at < from || at > to) return 'notApplicable';
  const way = (at - from) / (to - from);
  return (base.value * (1 - way) + target.value * way) as T;
}
