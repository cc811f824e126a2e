import { isKnown } from '../domain/figure';
import { periodInSentence } from '../domain/periodName';
import type { ComparedArea } from '../statistics/comparison';
import { byName } from './byName';
import { certaintyOfChanges } from './certaintyOfChanges';
import { certaintyRider } from './certaintyRider';
import { changeOf, changesAreOfRates } from './changeOf';
import { risingSubject } from './changeSubject';
import { noneCompared, someCompared } from './comparedNoun';
import { changeCells } from './evidence';
import { mostNamed, namesWithRemarks } from './namesOfAreas';
import { riseRemark } from './riseRemark';
import type { Sentence } from './sentence';
import { breaksOfView, sentenceOf } from './sentenceOf';
import type { ViewContext } from './viewContext';

/** The areas whose count rose (for a proportion the share), by name. A rise from 0 is a rise. */
export function risenAreas(context: ViewContext): readonly ComparedArea[] {
  return byName(context.compared.areas.filter((area) => (riseOf(context, area) ?? 0) > 0));
}

/** Part 3: every area that rose, by name, with how many they are from three on. Undefined where nothing compares. */
export function risesSentence(context: ViewContext): Sentence | undefined {
  const { view, compared } = context;
  if (!view.compareWith) return undefined;
  const known = compared.areas.filter((area) => riseOf(context, area) !== undefined);
  if (known.length === 0) return undefined;
  const risen = risenAreas(context);
  const where =
    risen.length === 0 ? noneCompared(context, known) : someCompared(context, risen.length, known);
  const between = `between ${periodInSentence(view.compareWith)} and ${periodInSentence(view.period)}`;
  return sentenceOf(context, {
    claim: 'rises',
    said: [
      `${risingSubject(context)} rose in ${where} ${between}${namesOf(context, risen)}`,
      certaintyRider(context, risen, changesAreOfRates(context)),
    ],
    areas: risen.map(({ code }) => code),
    cells: changeCells(context, risen.length > 0 ? risen : known),
    certainty: risen.length > 0 ? certaintyOfChanges(risen) : { kind: 'none' },
    breaks: breaksOfView(context),
  });
}

function namesOf(context: ViewContext, risen: readonly ComparedArea[]): string {
  if (risen.length === 0) return '';
  if (risen.length > mostNamed) return ', too many to name here';
  const named = risen.map((area) => ({ name: area.name, remark: riseRemark(context, area) }));
  return `: ${namesWithRemarks(named)}`;
}

function riseOf(context: ViewContext, area: ComparedArea): number | undefined {
  const change =
    context.view.indicator.kind === 'proportion' ? changeOf(context, area) : area.numeric;
  return isKnown(change) ? change : undefined;
}
