import { changeRemark } from '../../commentary/changeRemark';
import { capitalised } from '../../commentary/figureText';
import { periodInBrief } from '../../commentary/periodSpan';
import { groupInSentence } from '../../commentary/placeWords';
import {
  highlighted,
  measureNoun,
  rateUnit,
  type ViewContext,
  valueOf,
  valueText,
} from '../../commentary/viewContext';
import { isKnown } from '../../domain/figure';
import type { ComparedArea } from '../../statistics/comparison';
import type { HeadlineContext, OverviewContexts } from './overviewContexts';
import { subjectChange } from './subjectChange';
import { isJudged, isTestedOverTime, leftOutOfRule, worseRule } from './worseRule';

/** An area, or the group as a whole, with the figures that put it on the list. */
export interface WorsePlace {
  /** Undefined for the group as a whole. */
  readonly area: string | undefined;
  readonly name: string;
  readonly text: string;
}

/** An indicator with the places that are on the list for it. */
export interface WorseItem {
  readonly theme: string;
  readonly indicator: string;
  readonly title: string;
  /** What the figures of the places are. */
  readonly measure: string;
  /** The group as a whole, then areas by name: so many at most. */
  readonly places: readonly WorsePlace[];
  /** How many more there are. */
  readonly more: number;
}

/** One kind of entry; without items its words say that there are none. */
export interface WorseSection {
  readonly key: 'both' | 'worsening' | 'worse';
  readonly title: string;
  readonly items: readonly WorseItem[];
  readonly none: string;
}

/** What is worse and what is worsening, with the rule. */
export interface WorseList {
  readonly sections: readonly WorseSection[];
  readonly rule: readonly string[];
  /** What the rule could not be applied to, and why. */
  readonly leftOut: readonly string[];
}

/** A list of more places than this is not read; the heat map has all. */
const mostNamed = 12;

const titles: Readonly<Record<WorseSection['key'], string>> = {
  both: 'Both worse and worsening',
  worsening: 'Worsening only',
  worse: 'Worse only',
};

/**
 * The places that are worse than the areas of their group, or worsening, or both, by the rule it states. Worse: the
 * rate lies outside the 95 % limits of the funnel adjusted for overdispersion, on the side that polarity calls worse.
 * Worsening: the change in that direction is larger than chance alone would explain, with no break in the series
 * between the periods. Indicators without a judgement and amounts of money are left out; a missing figure puts nobody
 * on the list. With a highlighted area only that area is looked at.
 */
export function worseList(contexts: OverviewContexts): WorseList {
  const judged = contexts.all().filter(({ context }) => isJudged(context));
  const found = judged.flatMap((one) => entries(one, contexts));
  const section = (key: WorseSection['key']): WorseSection => ({
    key,
    title: titles[key],
    items: judged.flatMap(({ context }) => {
      const places = found.filter((one) => one.context === context && one.kind === key);
      return places.length > 0 ? [item(context, key, places)] : [];
    }),
    none: judged.some((one) => isTested(key, one))
      ? noneWords(key, contexts)
      : 'No headline indicator can be tested for this.',
  });
  return {
    sections: [section('both'), section('worsening'), section('worse')],
    rule: worseRule,
    leftOut: leftOutOfRule(contexts),
  };
}

/** Of what cannot be tested it must not be said that no area is on the list. */
function isTested(key: WorseSection['key'], one: HeadlineContext): boolean {
  const beside = key === 'worsening' || one.funnel() !== undefined;
  return beside && (key === 'worse' || isTestedOverTime(one));
}

interface Entry {
  readonly context: ViewContext;
  readonly kind: WorseSection['key'];
  readonly who: ComparedArea;
}

function entries(
  { context, ofGroup, funnel }: HeadlineContext,
  { place }: OverviewContexts,
): readonly Entry[] {
  const { compared, view } = context;
  const chosen = highlighted(context);
  const areas = place.area
    ? chosen?.code === place.area
      ? [chosen]
      : []
    : compared.areas.filter(({ code }) => place.group.members.includes(code));
  const whole = place.area === undefined && ofGroup && compared.areas.length > 1;
  const positions = funnel()?.positions;
  const side = view.indicator.polarity === 'higher_is_better' ? 'below' : 'above';
  return [...(whole ? [compared.total] : []), ...areas].flatMap((who): readonly Entry[] => {
    const position = who === compared.total ? undefined : positions?.get(who.code);
    const worse = position?.toLowerCase().endsWith(side) ?? false;
    const change = subjectChange(context, who);
    const worsening = change.judgement === 'worse' && !change.broken;
    if (!worse && !worsening) return [];
    return [{ context, who, kind: worse && worsening ? 'both' : worse ? 'worse' : 'worsening' }];
  });
}

function item(context: ViewContext, kind: WorseSection['key'], found: readonly Entry[]): WorseItem {
  const { view, compared } = context;
  const noun = measureNoun(context);
  const level = `${noun === 'rate' ? `${noun} ${rateUnit(context)}` : noun} in ${periodInBrief(view.period)}`;
  const change = view.compareWith
    ? `change from ${periodInBrief(view.compareWith)} to ${periodInBrief(view.period)}`
    : '';
  const benchmark = valueOf(compared.total.later, view.measure);
  const group = isKnown(benchmark)
    ? `; ${groupInSentence(view.group)}: ${valueText(context, benchmark)}`
    : '';
  const measure = {
    both: `${level}, and ${change}${group}`,
    worse: `${level}${group}`,
    worsening: change,
  }[kind];
  const size = (who: ComparedArea) => {
    const value = valueOf(who.later, view.measure);
    const shown = isKnown(value) ? valueText(context, value) : '';
    const remark = changeRemark(context, who);
    return { both: `${shown}, ${remark}`, worse: shown, worsening: remark }[kind];
  };
  const whole = ({ who }: Entry) => Number(who === compared.total);
  const inOrder = found.toSorted(
    (a, b) => whole(b) - whole(a) || a.who.name.localeCompare(b.who.name, 'en-GB'),
  );
  return {
    theme: view.indicator.theme,
    indicator: view.indicator.code,
    title: capitalised(view.indicator.shortTitle),
    measure,
    places: inOrder.slice(0, mostNamed).map(({ who }) => ({
      area: who === compared.total ? undefined : who.code,
      name: who === compared.total ? `${groupInSentence(view.group)} as a whole` : who.name,
      text: size(who),
    })),
    more: Math.max(0, inOrder.length - mostNamed),
  };
}

function noneWords(key: WorseSection['key'], { place, dataset }: OverviewContexts): string {
  const name = dataset.areas.get(place.area ?? '')?.name;
  const what = {
    both: 'both worse and worsening',
    worsening: 'worsening only',
    worse: 'worse only',
  }[key];
  return `${name === undefined ? 'No area is' : `${name} is not`} ${what} on any headline indicator.`;
}
