import { breakWarning } from '../../commentary/breakWarning';
import { certainties } from '../../commentary/certainty';
import { certaintyRider } from '../../commentary/certaintyRider';
import { changeIsOfRate, movement } from '../../commentary/changeOf';
import { changeRemark } from '../../commentary/changeRemark';
import { changeSentence } from '../../commentary/changeSentence';
import { comparedSentence } from '../../commentary/comparedSentence';
import { capitalised, listed } from '../../commentary/figureText';
import { gapVerdict } from '../../commentary/leaders';
import { namesWithRemarks } from '../../commentary/namesOfAreas';
import { breaksOfView } from '../../commentary/sentenceOf';
import { breaksBetween } from '../../commentary/seriesBreaks';
import {
  measureNoun,
  rateUnit,
  type ViewContext,
  valueOf,
  valueText,
} from '../../commentary/viewContext';
import { haveAreasInCommon } from '../../dataset/haveAreasInCommon';
import { isKnown } from '../../domain/figure';
import { periodInSentence } from '../../domain/periodName';
import type { ComparedArea } from '../../statistics/comparison';
import type { Headline } from '../headline';
import { tooFewBeside } from './besideWords';
import { leadersOfPeriods } from './leadersOfPeriods';
import { periodRows } from './periodRows';
import { placesContext } from './placesContext';

/** The answer of the compare page: one sentence, and what must be said beside it, with chance and breaks. */
export function compareHeadline(context: ViewContext): Headline {
  const few = tooFewBeside(context);
  if (few) return { sentence: few, detail: [] };
  return context.view.beside?.by === 'periods' ? ofPeriods(context) : ofPlaces(context);
}

function ofPlaces(context: ViewContext): Headline {
  const places = placesContext(context);
  const { areas } = places.compared;
  const { view } = places;
  const valued = areas
    .flatMap((area) => {
      const value = valueOf(area.later, view.measure);
      return isKnown(value) ? [{ area, value, text: valueText(places, value) }] : [];
    })
    .toSorted((a, b) => b.value - a.value);
  const [top, bottom] = [valued[0], valued.at(-1)];
  const when = periodInSentence(view.period);
  const noun = measureNoun(places);
  const changes = changesOf(places);
  if (!top || !bottom || valued.length < 2) {
    const who = top ? `Only ${top.area.name} has` : 'None of the chosen places has';
    return {
      sentence: `${who} a ${noun} for ${when}, so there is nothing to compare.`,
      detail: changes,
    };
  }
  const of = `The ${subjectNoun(places)} in ${when}`;
  const unit = view.measure === 'rate' && noun === 'rate' ? ` ${rateUnit(places)}` : '';
  if (top.text === bottom.text) {
    const names = listed(valued.map(({ area }) => area.name));
    return { sentence: `${of} was the same in ${names}: ${top.text}${unit}.`, detail: changes };
  }
  const those = (text: string) =>
    listed(valued.filter((one) => one.text === text).map(({ area }) => area.name));
  return {
    sentence: `${of} was highest in ${those(top.text)}, at ${top.text}${unit}, and lowest in ${those(bottom.text)}, at ${bottom.text}.`,
    detail: [gapSentence(places, top.area, bottom.area), ...changes],
  };
}

/** "rate of ASB incidents", "number of ASB incidents", "share: youth-related ASB". */
function subjectNoun(context: ViewContext): string {
  const { indicator } = context.view;
  const noun = measureNoun(context);
  return noun === 'rate' || noun === 'number'
    ? `${noun} of ${indicator.unitPlural}`
    : `${noun} (${indicator.shortTitle})`;
}

/** Whether chance alone could explain the gap between the highest and the lowest; not between a group and a part of it. */
function gapSentence(context: ViewContext, one: ComparedArea, other: ComparedArea): string {
  const { beside, indicator, measure } = context.view;
  const placeOf = ({ code }: ComparedArea) =>
    beside?.places.find((place) => place.code === code) ?? { code, group: undefined };
  if (haveAreasInCommon(context.dataset, placeOf(one), placeOf(other)))
    return `Whether chance could explain the difference is not judged, as ${one.name} and ${other.name} have areas in common.`;
  if (indicator.kind === 'pounds') return 'Amounts of money are not tested for chance.';
  const verdict = gapVerdict(context, one.later, other.later, measure);
  return verdict === 'unsaid'
    ? 'Whether chance alone could explain the difference cannot be said.'
    : `The difference is ${certainties[verdict]}.`;
}

/** How each place changed since the period compared with, with chance and breaks: none without such a period. */
function changesOf(context: ViewContext): readonly string[] {
  const { view, compared } = context;
  if (!view.compareWith) return [];
  const { kind } = view.indicator;
  const moving = (way: -1 | 0 | 1) =>
    compared.areas.filter((area) => movement(context, area) === way);
  const [up, down, same] = [moving(1), moving(-1), moving(0)];
  const moved = [...up, ...down];
  const remarks = (areas: readonly ComparedArea[]) =>
    namesWithRemarks(
      areas.map((area) => ({ name: area.name, remark: changeRemark(context, area) })),
    );
  const parts = [
    ...(up.length > 0 ? [`rose in ${remarks(up)}`] : []),
    ...(down.length > 0 ? [`fell in ${remarks(down)}`] : []),
    ...(same.length > 0 ? [`did not change in ${listed(same.map(({ name }) => name))}`] : []),
  ];
  const since = periodInSentence(view.compareWith);
  if (parts.length === 0) return [`None of these places can be compared with ${since}.`];
  const of = { proportion: 'share', pounds: 'amount', count: 'number' }[kind];
  const noun = kind === 'count' && moved.some(changeIsOfRate) ? 'rate' : of;
  const rider = certaintyRider(context, moved);
  const broken = breakWarning(breaksOfView(context));
  return [
    `Compared with ${since}, the ${noun} ${listed(parts)}.`,
    ...(rider ? [`${rider}.`] : []),
    ...(broken ? [`${broken}.`] : []),
  ];
}

function ofPeriods(context: ViewContext): Headline {
  const held = periodRows(context);
  if (!held) return { sentence: 'No period is chosen.', detail: [] };
  const { change, periods } = held;
  const { total } = change.compared;
  const chance = comparedSentence(change, total);
  const leaders = leadersOfPeriods(context, held);
  const [first, last] = [periods[0], periods.at(-1)];
  const broken =
    first &&
    last &&
    breakWarning(breaksBetween(context.dataset, context.view.indicator, first, last));
  return {
    sentence: capitalised(changeSentence(change, total)),
    detail: [
      ...(chance ? [chance] : []),
      ...(leaders ? [`${leaders}.`] : []),
      ...(broken ? [`${broken}.`] : []),
    ],
  };
}
