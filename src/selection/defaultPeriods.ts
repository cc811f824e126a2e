import type { Dataset } from '../dataset/dataset';
import type { AreaGroup } from '../domain/area';
import { isKnown } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import { lastMonth, overlap, type Period, sameWindow, yearEarlier } from '../domain/period';
import { observed } from '../statistics/observed';

/** True when two periods are the same window under the same name. */
export function samePeriod(a: Period, b: Period): boolean {
  return sameWindow(a, b) && a.kind === b.kind;
}

const kindOrder = ['calendarYear', 'financialYear', 'yearEnding', 'quarter', 'month'];

/**
 * The period shown first: the latest with figures, of the longest windows of which there are two or more, calendar
 * years before others that tile months.
 */
export function defaultPeriod(
  dataset: Dataset,
  indicator: Indicator,
  group: AreaGroup,
  periods: readonly Period[],
): Period | undefined {
  const own = new Set(dataset.cubes.get(indicator.code)?.flatMap((cube) => cube.periods));
  const withFigures = periods.filter((period) => anyFigure(dataset, indicator, group, period));
  const candidates = withFigures.length > 0 ? withFigures : periods;
  const family = (period: Period) => `${period.months} ${own.has(period) ? 'held' : period.kind}`;
  const sizes = new Map<string, number>();
  for (const period of candidates) sizes.set(family(period), (sizes.get(family(period)) ?? 0) + 1);
  const rank = (period: Period) =>
    ((sizes.get(family(period)) ?? 0) > 1 ? 1000 : 0) +
    period.months * 10 +
    (own.has(period) ? 9 : 8 - kindOrder.indexOf(period.kind));
  return candidates.toSorted((a, b) => rank(b) - rank(a) || lastMonth(b) - lastMonth(a))[0];
}

/** The period compared with first: a year earlier where held, else the latest earlier one that does not overlap. */
export function defaultCompareWith(
  dataset: Dataset,
  indicator: Indicator,
  group: AreaGroup,
  period: Period,
  periods: readonly Period[],
): Period | undefined {
  const earlier = periods.filter(
    (one) =>
      one.months === period.months &&
      one.start < period.start &&
      !overlap(one, period) &&
      anyFigure(dataset, indicator, group, one),
  );
  const yearBefore = yearEarlier(period);
  const sameKind = earlier.filter((one) => one.kind === period.kind);
  return earlier.find((one) => sameWindow(one, yearBefore)) ?? sameKind.at(-1) ?? earlier.at(-1);
}

function anyFigure(
  dataset: Dataset,
  indicator: Indicator,
  group: AreaGroup,
  period: Period,
): boolean {
  // The group last: without a figure of its own it is the sum of them all.
  return [...group.members, group.code].some((code) =>
    isKnown(
      observed(dataset, indicator.code, code, period, group.code === code ? group : undefined)
        .figure,
    ),
  );
}
