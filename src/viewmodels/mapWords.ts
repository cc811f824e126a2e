import { listed } from '../commentary/figureText';
import { missingWords } from '../commentary/missingWords';
import { noneHas } from '../commentary/noneHas';
import { groupInSentence } from '../commentary/placeWords';
import {
  highlighted,
  measureNoun,
  type ViewContext,
  valueOf,
  valueText,
} from '../commentary/viewContext';
import { isKnown } from '../domain/figure';
import { periodInSentence } from '../domain/periodName';
import type { ComparedArea } from '../statistics/comparison';
import type { MapShades } from './mapShades';

/** An area with its figure, on the map or not. */
export interface ShownArea {
  readonly area: ComparedArea;
  readonly value: number;
}

/** Several measures: "rates", "numbers". */
function nouns(context: ViewContext): string {
  return `${measureNoun(context)}s`;
}

/** The finding: where the darkest areas are, up to four by name; of a highlighted area its shade. */
export function mapTitle(
  context: ViewContext,
  shown: readonly ShownArea[],
  { shades, shadeOf }: MapShades,
): string {
  const last = shades.length - 1;
  const [first] = shown;
  const what = nouns(context);
  if (last <= 0 && first)
    return shown.length === 1
      ? `Only ${first.area.name} has a ${measureNoun(context)}`
      : `The ${measureNoun(context)} is the same in ${shown.length === 2 ? 'both' : `all ${shown.length}`} areas: ${valueText(context, first.value)}`;
  const chosen = highlighted(context);
  const own = shown.find(({ area }) => area === chosen);
  const members = (shade: number) =>
    shown
      .filter(({ value }) => shadeOf(value) === shade)
      .map(({ area }) => area.name)
      .toSorted((a, b) => a.localeCompare(b, 'en-GB'));
  if (own) {
    const shade = shadeOf(own.value);
    if (shade === last)
      return `${own.area.name} is among the ${amongst(shades[last]?.areas)} highest ${what}`;
    if (shade === 0)
      return `${own.area.name} is among the ${amongst(shades[0]?.areas)} lowest ${what}`;
    return `${own.area.name} is neither among the highest ${what} nor among the lowest`;
  }
  const [highest, lowest] = [members(last), members(0)];
  if (highest.length > 4) return `The ${highest.length} highest ${what} of ${shown.length} areas`;
  const where = `Highest ${what} in ${listed(highest)}`;
  return lowest.length > 4 ? where : `${where}; lowest in ${listed(lowest)}`;
}

function amongst(areas = 0): string {
  return String(areas);
}

/** How to read the shades. */
export function mapSummary(context: ViewContext, { shades }: MapShades): string {
  // Darker on paper and on a light screen, brighter on a dark one.
  const shaded =
    shades.length > 1
      ? [`The stronger an area's shade, the higher its ${measureNoun(context)}.`]
      : [];
  const caution =
    context.view.measure === 'count'
      ? ['Numbers are higher where more people live: rates compare areas of different size.']
      : ['Large areas catch the eye, but many people may live in small ones.'];
  return [...shaded, ...caution].join(' ');
}

/** How the shades were made, whose outlines these are, and which areas are not on the map. */
export function mapNotes(
  context: ViewContext,
  { shades }: MapShades,
  undrawn: readonly string[],
): readonly string[] {
  const { dataset, view } = context;
  const rule = `The shades hold as nearly as possible equal numbers of areas (${listed(shades.map(({ areas }) => String(areas)))}); equal values share a shade, and each shade is named by its lowest and highest value.`;
  const without = undrawn.slice(0, 6);
  if (undrawn.length > without.length) without.push(`${undrawn.length - without.length} more`);
  const many = undrawn.length > 1;
  return [
    ...(shades.length > 1 ? [rule] : []),
    ...(undrawn.length > 0
      ? [
          `The data package has no outline of ${listed(without)}: ${many ? 'they are' : 'it is'} in the table only.`,
        ]
      : []),
    ...(dataset.attribution
      ? [`Outlines: ${dataset.attribution}`]
      : [`Outlines of ${groupInSentence(view.group)} come with the data package.`]),
  ];
}

/** Why there is no map: no figures, or no outlines. */
export function whyNoMap(context: ViewContext): string {
  const { dataset, view, compared } = context;
  if (dataset.outlines.length === 0)
    return 'The data package has no outlines of areas (boundaries).';
  const known = compared.areas.some(({ later }) => isKnown(valueOf(later, view.measure)));
  if (known)
    return `The data package has outlines, but none of the areas of ${groupInSentence(view.group)}.`;
  return `${noneHas(context, measureNoun(context))} for ${periodInSentence(view.period)}, so there is nothing to shade.`;
}

/** Why areas on the map have no shade: "suppressed", "suppressed or not held". */
export function whyUnshaded(areas: readonly ComparedArea[], context: ViewContext): string {
  const reasons = areas.flatMap(({ later }) => {
    const value = valueOf(later, context.view.measure);
    return isKnown(value) ? [] : [missingWords[value].short];
  });
  return [...new Set(reasons)].join(' or ');
}
