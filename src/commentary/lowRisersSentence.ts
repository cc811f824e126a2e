import { type Figure, isKnown } from '../domain/figure';
import { periodInSentence } from '../domain/periodName';
import type { ComparedArea } from '../statistics/comparison';
import { areaNoun } from './areaNoun';
import { certaintyOfChanges } from './certaintyOfChanges';
import { certaintyRider } from './certaintyRider';
import { changesAreOfRates } from './changeOf';
import { risingSubject } from './changeSubject';
import { changeCells } from './evidence';
import { listed, numberText } from './figureText';
import { lowered } from './lowered';
import { mostNamed } from './namesOfAreas';
import { risenAreas } from './risesSentence';
import type { Sentence } from './sentence';
import { breaksOfView, sentenceOf } from './sentenceOf';
import { measureNoun, type ViewContext } from './viewContext';

/**
 * Part 8: "Although ... rose, both are in the lowest third of the group for number and rate" - only where something rose
 * and every area that rose is in the lowest third on both. Fewer than a third of the areas with a figure are then
 * strictly lower. Undefined otherwise, and for groups of fewer than three areas with figures.
 */
export function lowRisersSentence(context: ViewContext): Sentence | undefined {
  const { view, compared } = context;
  const risen = risenAreas(context);
  if (!view.compareWith || risen.length === 0) return undefined;
  const { areas } = compared;
  const low = (measured: 'count' | 'rate') => {
    const values = areas.map(({ later }) => later[measured]);
    return (area: ComparedArea) => inLowestThird(area.later[measured], values);
  };
  const [lowCount, lowRate] = [low('count'), low('rate')];
  if (!risen.every((area) => lowCount(area) && lowRate(area))) return undefined;
  const who =
    risen.length > mostNamed
      ? `${numberText(risen.length)} ${areaNoun(context).many}`
      : listed(risen.map(({ name }) => name));
  const all = risen.length === 1 ? 'it is' : risen.length === 2 ? 'both are' : 'all of them are';
  const noun = measureNoun({ view: { ...view, measure: 'rate' } });
  return sentenceOf(context, {
    claim: 'lowRisers',
    said: [
      `Although ${lowered(context, risingSubject(context))} rose in ${who}, ${all} in the lowest third of the group in ${periodInSentence(view.period)} for both number and ${noun}`,
      certaintyRider(context, risen, changesAreOfRates(context)),
    ],
    areas: risen.map(({ code }) => code),
    cells: changeCells(context, risen),
    certainty: certaintyOfChanges(risen),
    breaks: breaksOfView(context),
  });
}

function inLowestThird(own: Figure<number>, values: readonly Figure<number>[]): boolean {
  const known = values.filter(isKnown);
  if (!isKnown(own) || known.length < 3) return false;
  return known.filter((value) => value < own).length < Math.floor(known.length / 3);
}
