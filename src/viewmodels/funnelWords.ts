import { listed, numberText } from '../commentary/figureText';
import { missingWords } from '../commentary/missingWords';
import { noneHas } from '../commentary/noneHas';
import { groupInSentence } from '../commentary/placeWords';
import { countText, givesRate, highlighted, type ViewContext } from '../commentary/viewContext';
import { isKnown, isMissing } from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import { periodInSentence } from '../domain/periodName';
import type { AreaFunnel, FunnelKind } from '../statistics/areaFunnel';
import type { ComparedArea } from '../statistics/comparison';
import { fewestExpected, fewestInFunnel } from '../statistics/funnelMinimums';
import type { FunnelPosition } from '../statistics/funnelPosition';

/** Where a rate lies in the funnel, in the words of the table and of what is pointed at. */
export const positionWords: Readonly<Record<FunnelPosition, string>> = {
  farBelow: 'low, outside 99.8%',
  below: 'low, outside 95%',
  within: 'inside',
  above: 'high, outside 95%',
  farAbove: 'high, outside 99.8%',
};

const sides: Readonly<Record<FunnelPosition, string>> = {
  farBelow: 'below',
  below: 'below',
  within: 'inside',
  above: 'above',
  farAbove: 'above',
};

/** An area with a rate and its place in the funnel. */
export interface PlacedArea {
  readonly area: ComparedArea;
  readonly position: FunnelPosition;
}

/** The areas that have a place in the funnel, in the order of the comparison. */
export function placedAreas(
  { compared }: ViewContext,
  { areas }: AreaFunnel,
): readonly PlacedArea[] {
  return compared.areas.flatMap((area, place) => {
    const position = areas[place]?.position ?? 'notHeld';
    return isPosition(position) ? [{ area, position }] : [];
  });
}

/** True for a place in the funnel: that is a word, as a reason is. */
export function isPosition(found: FunnelPosition | MissingReason): found is FunnelPosition {
  return Object.hasOwn(positionWords, found);
}

/**
 * The finding: which areas lie outside the 95 % limits, up to three by name; the highlighted one first where it has a
 * place.
 */
export function funnelTitle(
  context: ViewContext,
  placed: readonly PlacedArea[],
  kind: FunnelKind,
): string {
  const range = (one: boolean) =>
    kind === 'plain'
      ? 'the range chance alone would produce'
      : `the range expected of areas ${one ? 'its' : 'their'} size`;
  const chosen = highlighted(context);
  const own = placed.find(({ area }) => area === chosen);
  if (own) return `${own.area.name} lies ${sides[own.position]} ${range(true)}`;
  const outside = placed
    .filter(({ position }) => position !== 'within')
    .map(({ area }) => area.name)
    .toSorted((a, b) => a.localeCompare(b, 'en-GB'));
  if (outside.length === 0) return `All ${placed.length} areas lie inside ${range(false)}`;
  if (outside.length === placed.length)
    return `All ${placed.length} areas lie outside ${range(false)}`;
  if (outside.length === 1) return `Only ${outside[0]} lies outside ${range(true)}`;
  return outside.length > 3
    ? `${outside.length} of ${placed.length} areas lie outside ${range(false)}`
    : `${listed(outside)} lie outside ${range(false)}`;
}

/** Which areas lie outside, where the title is about the highlighted one. */
export function outsideSentence(
  context: ViewContext,
  placed: readonly PlacedArea[],
): readonly string[] {
  const chosen = highlighted(context);
  if (!placed.some(({ area }) => area === chosen)) return [];
  const outside = placed.flatMap(({ area, position }) => (position === 'within' ? [] : [area]));
  return [
    outside.length === 0
      ? `All ${placed.length} areas lie inside the 95% limits.`
      : `Outside the 95% limits: ${named(outside)}.`,
  ];
}

/** What the funnel is and allows for, for someone who has never seen one. */
export function funnelSentence(kind: FunnelKind): string {
  return kind === 'plain'
    ? 'Rates between the dashed lines are what chance alone would produce; as towns and villages are unlike each other, many areas lie outside.'
    : 'Rates between the dashed lines are to be expected by chance and because towns and villages are unlike each other; an area outside them is unusual even so.';
}

/** What the limits rest on, and areas that are not judged. */
export function funnelNotes(
  context: ViewContext,
  { areas, spread }: AreaFunnel,
  kind: FunnelKind,
  pooled: boolean,
): readonly string[] {
  const { view, compared } = context;
  const few = compared.areas.filter((_, place) => areas[place]?.position === 'tooFewEvents');
  const without = compared.areas.filter(
    (_, place) => isMissing(areas[place]?.rate) || isMissing(areas[place]?.expected),
  );
  return [
    ...(kind === 'adjusted' && !isMissing(spread) ? spreadNotes(context, spread) : []),
    ...(pooled
      ? [
          `${groupInSentence(view.group)} has no rate of its own, so the line is the rate of the areas that have one.`,
        ]
      : []),
    ...(few.length > 0
      ? [
          `Fewer than ${fewestExpected} ${view.indicator.unitPlural} would be expected of ${named(few)}: too few for limits.`,
        ]
      : []),
    ...(without.length > 0 ? [`Not drawn, without a rate: ${named(without)}.`] : []),
    'Lying outside the limits is no verdict: it says that a rate needs explaining, not why.',
  ];
}

function spreadNotes(
  context: ViewContext,
  { phi, tauSquared, areas }: Exclude<AreaFunnel['spread'], MissingReason>,
): readonly string[] {
  if (tauSquared === 0)
    return [
      'These areas differ no more than chance makes them, so the limits allow for nothing else.',
    ];
  const rough = areas < 10 ? ' From so few areas it is a rough estimate.' : '';
  return [
    `How much areas differ beyond chance was estimated from the ${areas} areas of ${groupInSentence(context.view.group)} (dispersion ${numberText(phi, 1)}, variance between areas ${numberText(tauSquared, 3)}).${rough}`,
  ];
}

function named(areas: readonly ComparedArea[]): string {
  const names = areas.slice(0, 6).map(({ name }) => name);
  if (areas.length > names.length) names.push(`${areas.length - names.length} more`);
  return listed(names);
}

/** Why figures of this kind have no funnel plot; undefined where they may have one. */
export function whyNoFunnelOfKind(context: ViewContext): string | undefined {
  const { title, kind } = context.view.indicator;
  const needs =
    'A funnel plot compares numbers of events with the residents they are counted among.';
  if (kind === 'pounds') return `${needs} ${title}: these are amounts of money.`;
  if (kind === 'proportion') return `${needs} ${title}: these are shares of another figure.`;
  return givesRate(context)
    ? undefined
    : `${needs} ${title}: the data package names no population for it.`;
}

/** Why the group's areas have no funnel plot. */
export function whyNoFunnel(context: ViewContext, reason: MissingReason): string {
  const { view, compared } = context;
  const when = periodInSentence(view.period);
  const known = compared.areas.filter(({ later }) => isKnown(later.rate));
  if (reason === 'tooFewAreas') {
    const needed = `A funnel plot needs at least ${fewestInFunnel}.`;
    if (known.length === 0) return `${noneHas(context, 'rate')} for ${when}. ${needed}`;
    const who = listed(known.map(({ name }) => name));
    return `Only ${who} ${known.length === 1 ? 'has' : 'have'} a rate for ${when}. ${needed}`;
  }
  if (reason === 'tooFewEvents') {
    const { count } = compared.total.later;
    const all = isKnown(count) ? `${countText(context, count)} ` : 'so few ';
    return `With ${all}${view.indicator.unitPlural} in ${groupInSentence(view.group)} in ${when}, fewer than ${fewestExpected} would be expected of most areas. With so few, chance decides where an area lies.`;
  }
  return `${groupInSentence(view.group)} has no rate for ${when}: ${missingWords[reason].meaning}.`;
}
