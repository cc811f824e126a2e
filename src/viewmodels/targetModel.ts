import { capitalised } from '../commentary/figureText';
import { periodInBrief } from '../commentary/periodSpan';
import { placeInSentence } from '../commentary/placeWords';
import { subjectOfView } from '../commentary/subjectOfView';
import type { ViewContext } from '../commentary/viewContext';
import { isKnown, isMissing } from '../domain/figure';
import { targetDistance } from '../statistics/targetDistance';
import { targetTrajectory } from '../statistics/targetTrajectory';
import { targetTile } from './overview/targetTile';
import { measuredForTarget, targetBase } from './targetBase';
import { aimText, type PlaceTarget, targetOf, targetText } from './targetOf';

import type { TileModel } from './tiles';

/** What somebody has undertaken to reach, how far off it is, and whether the way there is kept. */
export interface TargetModel {
  readonly title: string;
  readonly tiles: readonly TileModel[];
  readonly sentences: readonly string[];
}

/** The target of the place a view is about; undefined where the package has none for it. */
export function targetModel(context: ViewContext): TargetModel | undefined {
  const subject = subjectOfView(context);
  const found = targetOf(context, subject.code);
  const tile = found && targetTile(context);
  if (!found || !tile) return undefined;
  const { target } = found;
  const { view } = context;
  const place = placeInSentence(context, subject);
  return {
    title: `Target for ${place} in ${periodInBrief(target.period)}: ${aimText(context, found)}`,
    tiles: [tile, ...wayTile(context, found, subject.code)],
    sentences: [
      polarityWords(found, view.indicator),
      'Chance moves figures across a target too, so one year on either side proves little.',
    ],
  };
}

function wayTile(
  context: ViewContext,
  { target, side }: PlaceTarget,
  code: string,
): readonly TileModel[] {
  const { period } = context.view;
  const base = targetBase(context, code, target);
  const due =
    base && targetTrajectory<number>(base, { period: target.period, value: target.value }, period);
  const actual = measuredForTarget(context, subjectOfView(context).later);
  if (!base || due === undefined || !isKnown(due) || !isKnown(actual)) return [];
  const distance = targetDistance(actual, due, side);
  if (isMissing(distance)) return [];
  const [from, now] = [base.period, period].map(periodInBrief);
  return [
    {
      term: `On the straight way from ${from}`,
      value: distance.met ? 'kept so far' : 'behind',
      detail: `${targetText(context, actual)} in ${now}; ${side === 'atMost' ? 'at most' : 'at least'} ${targetText(context, due)} due by then`,
      note: `From ${targetText(context, base.value)} in ${from}, in equal steps. The package does not say where the target's own way begins.`,
      missing: false,
    },
  ];
}

/** Which side is good, and by whose word. */
function polarityWords(
  { side }: PlaceTarget,
  { polarity, kind }: ViewContext['view']['indicator'],
): string {
  const below = kind === 'count' ? 'fewer' : 'less';
  const asked = `this or ${side === 'atMost' ? below : 'more'}`;
  if (polarity === 'none')
    return `The target asks for ${asked}; the indicator itself does not say that more or fewer is better.`;
  const better = polarity === 'lower_is_better' ? 'lower is better' : 'higher is better';
  const agrees = (side === 'atMost') === (polarity === 'lower_is_better');
  return capitalised(
    agrees
      ? `${better} for this indicator, and the target asks for ${asked}.`
      : `the target asks for ${asked}, although ${better} for this indicator.`,
  );
}
