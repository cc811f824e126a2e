import { listed, numberText } from '../../commentary/figureText';
import { ranksInWords } from '../../commentary/rankWords';
import {
  highlighted,
  measureNoun,
  membersHeld,
  rateUnit,
  type ViewContext,
  valueOf,
  valueText,
} from '../../commentary/viewContext';
import { isKnown } from '../../domain/figure';
import type { FunnelPosition } from '../../statistics/funnelPosition';
import type { OutsideFunnel } from '../methods/funnelWords';
import { rankTile, type TileModel } from '../tiles';

/** So many areas are named, of more how many they are. */
const mostNamed = 3;

/**
 * Relative position in the group: the rank of the highlighted area, else which area is highest; and where the area, or
 * which areas, lie in the funnel adjusted for overdispersion. Where there is nothing to compare with it says so.
 */
export function positionTile(context: ViewContext, funnel: OutsideFunnel | undefined): TileModel {
  const tile = highlighted(context) ? rankTile(context)[0] : highestTile(context);
  const inFunnel = funnel && funnelSentence(context, funnel);
  if (!tile) return withoutPosition(context);
  const { note, ...plain } = tile;
  const notes = [note, inFunnel].filter((one) => one !== undefined);
  return notes.length > 0 ? { ...plain, note: notes.join(' ') } : plain;
}

/** The areas with the highest value; none where fewer than two have one, or all have the same. */
function highestTile(context: ViewContext): TileModel | undefined {
  const ranks = ranksInWords(context, 'later');
  const top = context.compared.areas.filter(({ code }) => ranks.get(code)?.highest);
  const [first] = top;
  const of = ranks.get(first?.code ?? '')?.of ?? 0;
  const highest = first ? valueOf(first.later, context.view.measure) : 'notHeld';
  if (!isKnown(highest) || of < 2 || top.length === of) return undefined;
  const noun = measureNoun(context);
  const value = valueText(context, highest);
  const names = top.map(({ name }) => name);
  return {
    term: `Highest ${noun} of ${numberText(of)} areas`,
    value: names.length > mostNamed ? `${names.length} areas` : listed(names),
    detail: noun === 'rate' ? `${value} ${rateUnit(context)}` : value,
    missing: false,
  };
}

const usual = 'what is usual among areas as different as these';

const ofArea: Readonly<Record<FunnelPosition, string>> = {
  farBelow: `Far below ${usual}: outside the 99.8% limits.`,
  below: `Below ${usual}: outside the 95% limits.`,
  within: `Within ${usual}: inside the 95% limits.`,
  above: `Above ${usual}: outside the 95% limits.`,
  farAbove: `Far above ${usual}: outside the 99.8% limits.`,
};

/** Where the highlighted area lies, or which areas are outside; undefined for an area without a rate. */
function funnelSentence(
  context: ViewContext,
  { positions }: Pick<OutsideFunnel, 'positions'>,
): string | undefined {
  const area = highlighted(context);
  if (area) {
    const position = positions.get(area.code);
    return position && ofArea[position];
  }
  const on = (side: 'above' | 'below') =>
    context.compared.areas
      .filter(({ code }) => positions.get(code)?.toLowerCase().endsWith(side))
      .map(({ name }) => name);
  const sides = (['above', 'below'] as const).flatMap((side) => {
    const names = on(side);
    if (names.length === 0) return [];
    return names.length > mostNamed
      ? [`${names.length} areas ${side}`]
      : [`${listed(names)} ${side}`];
  });
  const what = `${usual} (95% limits)`;
  return sides.length === 0
    ? `No area is outside ${what}.`
    : `Outside ${what}: ${sides.join('; ')}.`;
}

/** Why there is no position: words, as a missing figure is a reason. */
function withoutPosition(context: ViewContext): TileModel {
  const members = membersHeld(context).filter(({ later }) =>
    isKnown(valueOf(later, context.view.measure)),
  );
  const [only] = members;
  const note =
    members.length > 1
      ? `All ${members.length} areas have the same ${measureNoun(context)}.`
      : only
        ? `Only ${only.name} has a figure.`
        : 'No figures of single areas are held.';
  return { term: 'Position among areas', value: 'none given', note, missing: true };
}
