import { isKnown } from '../domain/figure';
import type { ComparedArea, PeriodFigures } from '../statistics/comparison';
import { leadingPlaces } from '../statistics/leadingPlaces';
import { percentChangeInterval } from '../statistics/rateRatioInterval';
import { shareChangeInterval } from '../statistics/shareChangeInterval';
import type { Verdict } from './sentence';
import { countText, rateText, type ViewContext } from './viewContext';

/** What areas are ordered by. */
export type Measured = 'count' | 'rate';

/** The areas at one end of the group, the leading one first, and the one that comes next. */
export interface Leaders {
  readonly areas: readonly ComparedArea[];
  /** How many were wanted; ties may make the list longer. */
  readonly wanted: number;
  /** How many areas have the value at all. */
  readonly known: number;
  readonly next: ComparedArea | undefined;
}

/** Three of more than three areas; of two or three only the one that leads. */
export function leaders(
  context: ViewContext,
  measured: Measured,
  order: 'highest' | 'lowest',
): Leaders {
  const { areas } = context.compared;
  const held = areas.map(({ later }) => later[measured]);
  const known = held.filter(isKnown).length;
  // Where something was counted somewhere, an area with nothing is not among the highest.
  const some = order === 'highest' && held.some((value) => isKnown(value) && value > 0);
  const values = some ? held.map((value) => (value === 0 ? 'notApplicable' : value)) : held;
  const wanted = known > 3 ? 3 : 1;
  const decimals = measured === 'count' ? 0 : decimalsOf(context);
  const query = { order, decimals } as const;
  const places = leadingPlaces(values, { ...query, howMany: wanted });
  const [following] = leadingPlaces(values, { ...query, howMany: areas.length }).slice(
    places.length,
  );
  return {
    areas: places.flatMap((place) => areas[place] ?? []),
    wanted,
    known,
    next: following === undefined ? undefined : areas[following],
  };
}

function decimalsOf({ view, rateDecimals }: ViewContext): number {
  return view.indicator.kind === 'proportion' ? 1 : rateDecimals;
}

/** An area's value as text. */
export function leaderText(context: ViewContext, area: ComparedArea, measured: Measured): string {
  const value = area.later[measured];
  if (!isKnown(value)) return '';
  return measured === 'count' ? countText(context, value) : rateText(context, value);
}

/**
 * Whether chance alone could explain the gap between two areas' values in one period: from the ratio of their counts or
 * rates, for shares from their difference. `unsaid` where an area has none or 0, and for pounds.
 */
export function gapVerdict(
  { view }: ViewContext,
  one: PeriodFigures,
  other: PeriodFigures,
  measured: Measured,
): Verdict {
  const { kind } = view.indicator;
  if (kind === 'pounds') return 'unsaid';
  const ofCounts = ({ count }: PeriodFigures) => ({ count, population: 'notApplicable' as const });
  const interval =
    measured === 'count'
      ? percentChangeInterval(ofCounts(one), ofCounts(other))
      : kind === 'proportion'
        ? shareChangeInterval(one, other)
        : percentChangeInterval(one, other);
  if (!interval) return 'unsaid';
  return interval.lower > 0 || interval.upper < 0 ? 'beyond' : 'within';
}
