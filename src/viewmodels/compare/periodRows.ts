import { type ViewContext, valueOf } from '../../commentary/viewContext';
import { isKnown } from '../../domain/figure';
import type { Period } from '../../domain/period';
import { type ComparedArea, type Comparison, comparison } from '../../statistics/comparison';
import type { TrendLine } from '../trendWords';

/** The chosen periods of the group's areas: every area in the order of the latest period, highest first, and the group. */
export interface PeriodRows {
  readonly periods: readonly Period[];
  readonly areas: readonly TrendLine[];
  readonly whole: TrendLine;
  /** The view from the first of the periods to the last; from the only one to none. */
  readonly change: ViewContext;
}

/** Figures of every area in each of the chosen periods; missing ones keep their reasons. Undefined without a period. */
export function periodRows(context: ViewContext): PeriodRows | undefined {
  const { dataset, view } = context;
  const periods = view.beside?.periods ?? [];
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return undefined;
  const earlier = first === last ? undefined : first;
  const each = periods.map((period) =>
    comparison(dataset, { ...view, period, earlier: period === last ? earlier : undefined }),
  );
  const compared = each.at(-1);
  if (!compared) return undefined;
  const lineOf = (area: ComparedArea, of: (one: Comparison) => ComparedArea | undefined) => {
    const figures = each.map((one) => (of(one) ?? area).later);
    return {
      code: area.code,
      name: area.name,
      role: 'group' as const,
      figures,
      values: figures.map((one) => valueOf(one, view.measure)),
      limits: [],
    };
  };
  const latest = ({ values }: TrendLine) => {
    const value = values.at(-1) ?? 'notHeld';
    return isKnown(value) ? value : Number.NEGATIVE_INFINITY;
  };
  return {
    periods,
    areas: compared.areas
      .map((area, place) => lineOf(area, ({ areas }) => areas[place]))
      .filter(({ values }) => values.some((value) => value !== 'notHeld'))
      .toSorted((a, b) =>
        latest(a) === latest(b) ? a.name.localeCompare(b.name, 'en-GB') : latest(b) - latest(a),
      ),
    whole: lineOf(compared.total, ({ total }) => total),
    change: { ...context, view: { ...view, period: last, compareWith: earlier }, compared },
  };
}
