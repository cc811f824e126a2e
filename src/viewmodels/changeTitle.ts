import {
  certainties,
  certaintyOf,
  certaintySentences,
  certaintyWords,
} from '../commentary/certainty';
import { changeOf, changesAreOfRates, looksBack, movement } from '../commentary/changeOf';
import { fewest } from '../commentary/changeSentence';
import { countSubject, type Subject } from '../commentary/countSubject';
import { listed, numberText } from '../commentary/figureText';
import { countText, highlighted, type ViewContext } from '../commentary/viewContext';
import { isKnown } from '../domain/figure';
import { overlap } from '../domain/period';
import { periodInSentence } from '../domain/periodName';
import type { ComparedArea } from '../statistics/comparison';
import { roundedHalfAway } from '../statistics/roundedHalfAway';

/**
 * The finding of the change picture: the highlighted area's change, else where figures rose and where they fell; with
 * either, how that stands beside chance, where it can be said.
 */
export function changeTitle(context: ViewContext): string {
  const chosen = highlighted(context);
  const own = chosen && titleOf(context, chosen);
  if (own) return `${own}${ownChance(chosen)}`;
  return `${movementsTitle(context)}${chanceOfMovements(context)}`;
}

/** Follows the title of one area's change. */
function ownChance(area: ComparedArea): string {
  const certainty = certaintyOf(area);
  return certainty ? `, ${certainty} chance` : '';
}

/** Follows the title of many changes: how many of them chance alone would not explain. */
function chanceOfMovements(context: ViewContext): string {
  const { areas } = context.compared;
  const moved = areas.filter((area) => (movement(context, area) ?? 0) !== 0);
  const judged = moved.flatMap((area) => certaintyOf(area) ?? []);
  if (judged.length === 0) return '';
  const beyond = judged.filter((one) => one === 'beyond').length;
  const known = judged.length === moved.length ? 'beyond chance' : 'known to be beyond chance';
  if (moved.length === 1) return `; the change is ${beyond === 1 ? 'beyond' : 'within'} chance`;
  const two = moved.length === 2;
  if (beyond === 0) return `; ${two ? 'neither change' : 'none of these changes'} is ${known}`;
  if (beyond === moved.length) return `; ${two ? 'both' : 'all'} changes are ${known}`;
  return `; ${beyond} of ${moved.length} changes ${beyond === 1 ? 'is' : 'are'} ${known}`;
}

function movementsTitle(context: ViewContext): string {
  const { areas } = context.compared;
  const known = areas.filter((area) => movement(context, area) !== undefined);
  const rising = known.filter((area) => movement(context, area) === 1);
  const falling = known.filter((area) => movement(context, area) === -1);
  const [rose, fell] = verbs(context, subject(context));
  const what = subject(context).text;
  if (rising.length === 0 && falling.length === 0)
    return known.length === 2
      ? 'No change in either area'
      : `No change in any of the ${known.length} areas`;
  if (falling.length === 0) return oneWay(what, rose, rising.length, known.length, fell);
  if (rising.length === 0) return oneWay(what, fell, falling.length, known.length, rose);
  if (rising.length <= 3)
    return `${what} ${rose} in ${named(rising)}${comma(rising)} and ${fell} in ${counted(falling)}`;
  if (falling.length <= 3)
    return `${what} ${fell} in ${named(falling)}${comma(falling)} and ${rose} in ${counted(rising)}`;
  return `${what} ${rose} in ${rising.length} of ${known.length} areas and ${fell} in ${falling.length}`;
}

/** In how many of the areas that changed chance alone could not explain it, and of the highlighted one whether it could. */
export function changeSummary(context: ViewContext): string {
  const { view, compared } = context;
  if (view.indicator.kind === 'pounds' || !view.compareWith) return '';
  if (overlap(view.compareWith, view.period)) return '';
  const moved = compared.areas.filter((area) => (movement(context, area) ?? 0) !== 0);
  const judged = moved.map(certaintyOf).filter((one) => one !== undefined);
  const beyond = judged.filter((one) => one === 'beyond').length;
  const unjudged = moved.length - judged.length;
  const chosen = highlighted(context);
  const own = chosen && certaintyWords(chosen);
  return [
    ...(chosen && own ? [`In ${chosen.name} this is ${own}.`] : []),
    ...(chosen && !own ? certaintySentences(context, chosen) : []),
    ...(judged.length > 0 ? [judgement(beyond, judged.length, unjudged)] : []),
    ...(unjudged > 0 ? [unsaid(unjudged, judged.length > 0)] : []),
  ].join(' ');
}

function judgement(beyond: number, of: number, unjudged: number): string {
  const larger = certainties.beyond;
  const which = unjudged > 0 ? 'whose change can be judged' : 'that changed';
  if (of === 1)
    return `In the one area ${which}, the change is ${beyond === 1 ? larger : certainties.within}.`;
  const areas = `${of === 2 ? 'two' : numberText(of)} areas ${which}`;
  if (beyond === of)
    return `In ${of === 2 ? `both ${areas.slice(4)}` : `all ${areas}`}, the change is ${larger}.`;
  if (beyond === 0)
    return `In ${of === 2 ? 'neither' : 'none'} of the ${areas} is the change ${larger}.`;
  return `In ${numberText(beyond)} of the ${areas}, the change is ${larger}.`;
}

function unsaid(areas: number, more: boolean): string {
  const which = `${numberText(areas)}${more ? ' more' : ''} ${areas === 1 ? 'area' : 'areas'}`;
  return `For ${which} this cannot be said, because a number is 0.`;
}

/** "ASB incidents in Burnley fell by 12%", of a few events both numbers; undefined where there is no change to tell. */
function titleOf(context: ViewContext, area: ComparedArea): string | undefined {
  const { kind } = context.view.indicator;
  const { later, earlier } = area;
  const change = changeOf(context, area);
  const few = kind === 'count' && isKnown(earlier.count) && earlier.count < fewest;
  if ((few || !isKnown(change)) && isKnown(later.count) && isKnown(earlier.count)) {
    const [from, to] = [earlier.count, later.count].map((count) => countText(context, count));
    const values = looksBack(context) ? `: ${to} against ${from}` : ` from ${from} to ${to}`;
    const what = countSubject(context.view.indicator);
    return movementTitle(context, what, area.name, later.count - earlier.count, values);
  }
  if (!isKnown(change)) return undefined;
  const points = kind === 'proportion';
  const size = roundedHalfAway(Math.abs(change), points ? 1 : 0);
  const least = points ? 'less than 0.1' : 'less than 1';
  const text = size === 0 ? least : numberText(size, points ? 1 : 0);
  const by = ` by ${text}${points ? ' percentage points' : '%'}`;
  return movementTitle(context, subject(context), area.name, change, by);
}

function movementTitle(
  context: ViewContext,
  what: Subject,
  place: string,
  change: number,
  how: string,
): string {
  if (change === 0) return `No change in ${place}`;
  const [rose, fell] = verbs(context, what);
  return `${what.text} in ${place} ${change > 0 ? rose : fell}${how}`;
}

function subject(context: ViewContext): Subject {
  const { indicator } = context.view;
  if (indicator.kind === 'proportion') return { text: 'The share', copula: 'was' };
  return changesAreOfRates(context)
    ? { text: `The rate of ${indicator.unitPlural}`, copula: 'was' }
    : countSubject(indicator);
}

/** Words for up and down: of a comparison with a later period they cannot be "rose" and "fell". */
function verbs(context: ViewContext, { copula }: Subject): readonly [string, string] {
  const { compareWith } = context.view;
  if (!looksBack(context) || !compareWith) return ['rose', 'fell'];
  const than = periodInSentence(compareWith);
  return [`${copula} higher than in ${than}`, `${copula} lower than in ${than}`];
}

function oneWay(what: string, verb: string, moved: number, of: number, other: string): string {
  if (moved === of) return `${what} ${verb} in ${of === 2 ? 'both' : `all ${of}`} areas`;
  return `${what} ${verb} in ${moved} of ${of} areas, none ${other}`;
}

/** Parts a list that ends with "and" from another "and". */
function comma(areas: readonly ComparedArea[]): string {
  return areas.length > 1 ? ',' : '';
}

function counted(areas: readonly ComparedArea[]): string {
  return areas.length === 1 ? 'one area' : `${areas.length} areas`;
}

function named(areas: readonly ComparedArea[]): string {
  return listed(areas.map((area) => area.name).toSorted((a, b) => a.localeCompare(b, 'en-GB')));
}
