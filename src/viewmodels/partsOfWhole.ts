import { subjectOfView } from '../commentary/subjectOfView';
import { type ViewContext, viewContext } from '../commentary/viewContext';
import type { Dataset } from '../dataset/dataset';
import { type Count, type Figure, isKnown } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import { overlap } from '../domain/period';
import type { ComparedArea, PeriodFigures } from '../statistics/comparison';
import { crudeRate } from '../statistics/crudeRate';
import { numericChange } from '../statistics/numericChange';
import { shareChange } from '../statistics/shareChange';
import { shareChangeInterval } from '../statistics/shareChangeInterval';
import { oncePerView } from './oncePerView';

/** One part as a share of its whole, in a view: `context` has the part as a proportion of the whole. */
export interface WholePart {
  readonly indicator: Indicator;
  readonly context: ViewContext;
  /** The place the page is about. Its count is the part's, its population the count of the whole, its rate the share. */
  readonly ofPlace: ComparedArea;
  /** The group it is compared with; the place itself where no area is highlighted. */
  readonly ofGroup: ComparedArea;
}

/** What is left of the whole without its listed parts. */
export type WholeRest =
  | { readonly kind: 'none' | 'overlapping' }
  /** The parts are more than the whole, by this number. */
  | { readonly kind: 'over'; readonly by: number }
  | { readonly kind: 'rest'; readonly figures: ComparedArea };

/** A whole with its listed parts, in the package's order. */
export interface WholeWithParts {
  readonly whole: Indicator;
  readonly parts: readonly WholePart[];
  readonly rest: WholeRest;
}

/** Name of what is in no listed part. */
export const restName = 'Not in any listed part';

/**
 * The parts of a view's indicator: counts that name it in `part_of` and proportions that name it as what they are of.
 * Of an indicator without parts, those of the whole it is one of several parts of. Undefined where there are none;
 * amounts of money have none. Figures that are missing stay so, and the rest is missing with them.
 */
export const partsOfWhole = oncePerView(found);

function found({ dataset, view }: ViewContext): WholeWithParts | undefined {
  const { indicator } = view;
  const above = dataset.indicators.get(indicator.partOf ?? indicator.denominatorIndicator ?? '');
  const own = partsNamed(dataset, indicator);
  const siblings = above && own.length === 0 ? partsNamed(dataset, above) : [];
  const whole = own.length > 0 ? indicator : above;
  const named = own.length > 0 ? own : siblings;
  if (!whole || named.length === 0 || (own.length === 0 && named.length === 1)) return undefined;
  const parts = named.map((part): WholePart => {
    const share: Indicator = { ...part, kind: 'proportion', denominatorIndicator: whole.code };
    const context = viewContext(dataset, { ...view, indicator: share, measure: 'rate' });
    return {
      indicator: part,
      context,
      ofPlace: subjectOfView(context),
      ofGroup: context.compared.total,
    };
  });
  return { whole, parts, rest: restOf(whole, parts) };
}

function partsNamed({ indicators }: Dataset, { code, kind }: Indicator): readonly Indicator[] {
  if (kind !== 'count') return [];
  return [...indicators.values()].filter(
    (one) =>
      one.code !== code &&
      one.kind !== 'pounds' &&
      (one.partOf === code || (one.kind === 'proportion' && one.denominatorIndicator === code)),
  );
}

function restOf(whole: Indicator, parts: readonly WholePart[]): WholeRest {
  const indicators = parts.map(({ indicator }) => indicator);
  const overlapping = indicators.some(({ overlaps }) =>
    indicators.some(({ code }) => overlaps.includes(code)),
  );
  const [first] = parts;
  if (overlapping || !first) return { kind: 'overlapping' };
  // Each rounded by itself, figures that add up may seem to miss by half a base each.
  const slack = [whole, ...indicators].reduce((sum, one) => sum + (one.roundingBase ?? 0) / 2, 0);
  const ofPlaces = parts.map(({ ofPlace }) => ofPlace);
  const later = restIn(ofPlaces, 'later');
  if (isKnown(later) && later < -slack) return { kind: 'over', by: 0 - later };
  if (isKnown(later) && later <= slack) return { kind: 'none' };
  const earlier = restIn(ofPlaces, 'earlier');
  const shown = (rest: Figure<Count>): Figure<Count> => {
    if (!isKnown(rest)) return rest;
    if (rest < 0) return 'notApplicable';
    return rest > 0 && rest <= (whole.suppressionThreshold ?? 0) ? 'suppressed' : rest;
  };
  return { kind: 'rest', figures: asCompared(first, shown(earlier), shown(later)) };
}

/** The whole less its parts; a missing one's reason, the whole's first. */
function restIn(parts: readonly ComparedArea[], when: 'earlier' | 'later'): Figure<Count> {
  const whole = parts[0]?.[when].population ?? 'notHeld';
  if (!isKnown(whole)) return whole;
  let rest: number = whole;
  for (const { [when]: figures } of parts) {
    if (!isKnown(figures.count)) return figures.count;
    rest -= figures.count;
  }
  return rest as Count;
}

function asCompared(
  { ofPlace, context }: WholePart,
  earlier: Figure<Count>,
  later: Figure<Count>,
): ComparedArea {
  const { compareWith, period } = context.view;
  const figuresOf = (count: Figure<Count>, when: 'earlier' | 'later'): PeriodFigures => {
    const { population, sources } = ofPlace[when];
    return { count, population, rate: crudeRate(count, population, 100), status: '', sources };
  };
  const [before, after] = [figuresOf(earlier, 'earlier'), figuresOf(later, 'later')];
  const shared = compareWith !== undefined && overlap(compareWith, period);
  type Share = Parameters<typeof shareChange>[0];
  return {
    ...ofPlace,
    code: 'rest',
    name: restName,
    earlier: before,
    later: after,
    numeric: numericChange(earlier, later),
    percent: 'notApplicable',
    interval: undefined,
    points: shareChange(
      before.rate as Figure<number> as Share,
      after.rate as Figure<number> as Share,
    ),
    pointsInterval: shared ? undefined : shareChangeInterval(before, after),
  };
}
