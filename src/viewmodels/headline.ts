import { breakRider } from '../commentary/breakRider';
import { certaintySentences } from '../commentary/certainty';
import { changeIsOfRate } from '../commentary/changeOf';
import { changeSentence, rateSentence, shareSentence } from '../commentary/changeSentence';
import { capitalised, listed } from '../commentary/figureText';
import { missingWords } from '../commentary/missingWords';
import { breaksBetween, windowCaution } from '../commentary/seriesBreaks';
import {
  givesRate,
  highlighted,
  measureNoun,
  rateUnit,
  type ViewContext,
  valueOf,
  valueText,
} from '../commentary/viewContext';
import { isKnown } from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import { periodInSentence } from '../domain/periodName';
import type { ComparedArea } from '../statistics/comparison';

/** The page's answer: one sentence, and what must be said beside it. */
export interface Headline {
  readonly sentence: string;
  readonly detail: readonly string[];
}

/** The headline of the view: the highlighted area where there is one, else the group. */
export function headline(context: ViewContext): Headline {
  const chosen = highlighted(context);
  const { total } = context.compared;
  const subject = chosen ?? total;
  const whole = chosen && context.view.group.members.length > 1 ? [total] : [];
  return {
    sentence: changeSentence(context, subject),
    detail: [
      ...besideChange(context, subject),
      ...cautions(context, subject),
      ...whole.flatMap((group) => [
        changeSentence(context, group),
        ...besideChange(context, group),
      ]),
      ...extremesSentence(context),
    ],
  };
}

/** What follows the sentence of a change: the rate where numbers were given, its certainty, or why there is none. */
function besideChange(context: ViewContext, area: ComparedArea): readonly string[] {
  const { view } = context;
  const { later, earlier } = area;
  if (!isKnown(later.count)) return [];
  const without =
    givesRate(context) && view.measure === 'rate' && !isKnown(later.rate)
      ? [`${capitalised(measureNoun(context))}: ${whyNoRate(context, area, later.rate)}.`]
      : [];
  if (!view.compareWith) return without;
  if (!isKnown(earlier.count)) {
    const { meaning } = missingWords[earlier.count];
    return [...without, `${capitalised(periodInSentence(view.compareWith))}: ${meaning}.`];
  }
  const ofShare = view.indicator.kind === 'proportion';
  const inNumbers = view.measure === 'count' && (ofShare || changeIsOfRate(area));
  const measured = ofShare ? shareSentence : rateSentence;
  const also = inNumbers ? measured(context, area) : undefined;
  return [...without, ...(also ? [also] : []), ...certaintySentences(context, area)];
}

function whyNoRate({ view }: ViewContext, { later }: ComparedArea, reason: MissingReason): string {
  const ofNothing = view.indicator.kind === 'proportion' && later.population === 0;
  return ofNothing ? 'the whole is 0, so there is none' : missingWords[reason].meaning;
}

/** Why the two periods cannot simply be compared. */
function cautions({ dataset, view, compared }: ViewContext, area: ComparedArea): readonly string[] {
  const { indicator, compareWith, period } = view;
  const told = [area, compared.total].some(
    ({ later, earlier }) => isKnown(later.count) && isKnown(earlier.count),
  );
  if (!compareWith || !told) return [];
  const caution = windowCaution(compareWith, period);
  const crossed = breaksBetween(dataset, indicator, compareWith, period);
  const broken = breakRider(crossed);
  return [...(caution ? [caution] : []), ...(broken ? [`${broken}: see the notes.`] : [])];
}

/** Which areas have the highest and the lowest value; areas that tie at the precision shown are all named. */
function extremesSentence(context: ViewContext): readonly string[] {
  const { compared, view } = context;
  const known = compared.areas.flatMap(({ name, later }) => {
    const value = valueOf(later, view.measure);
    return isKnown(value) ? [{ name, value, text: valueText(context, value) }] : [];
  });
  const [first] = known;
  if (!first || known.length < 3) return [];
  let [highest, lowest] = [first, first];
  for (const one of known) {
    if (one.value > highest.value) highest = one;
    if (one.value < lowest.value) lowest = one;
  }
  if (highest.text === lowest.text) return [];
  const named = (text: string) => {
    const names = known.filter((one) => one.text === text).map((one) => one.name);
    return names.length > 3 ? `${names.length} areas (${text})` : `${listed(names)} (${text})`;
  };
  const noun = measureNoun(context);
  const what = noun === 'rate' ? `rate ${rateUnit(context)}` : noun;
  const high =
    known.length < compared.areas.length
      ? `Among the ${known.length} areas with a figure, highest`
      : 'Highest';
  return [`${high} ${what}: ${named(highest.text)}. Lowest: ${named(lowest.text)}.`];
}
