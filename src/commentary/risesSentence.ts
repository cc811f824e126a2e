import { isKnown } from '../domain/figure';
import { periodInSentence } from '../domain/periodName';
import type { ComparedArea } from '../statistics/comparison';
import { areaNoun } from './areaNoun';
import { byName } from './byName';
import { certaintyOfChanges } from './certaintyOfChanges';
import { certaintyRider } from './certaintyRider';
import { changeOf } from './changeOf';
import { changeRemark } from './changeRemark';
import { risingSubject } from './changeSubject';
import { changeCells } from './evidence';
import { numberText } from './figureText';
import { mostNamed, namesWithRemarks } from './namesOfAreas';
import { groupInSentence } from './placeWords';
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
  const between = `between ${periodInSentence(view.compareWith)} and ${periodInSentence(view.period)}`;
  const subject = risingSubject(context);
  return sentenceOf(context, {
    claim: 'rises',
    said: [
      `${subject} ${whereRisen(context, risen, known.length)} ${between}${namesOf(context, risen)}`,
      risen.length > 0 ? certaintyRider(context, risen) : undefined,
    ],
    areas: risen.map(({ code }) => code),
    cells: changeCells(context, risen.length > 0 ? risen : known),
    certainty: risen.length > 0 ? certaintyOfChanges(risen) : { kind: 'none' },
    breaks: breaksOfView(context),
  });
}

function whereRisen(context: ViewContext, risen: readonly ComparedArea[], known: number): string {
  const { one, many } = areaNoun(context);
  const group = groupInSentence(context.view.group);
  if (risen.length === 0) return `rose in no ${one} of ${group}`;
  if (risen.length < howManyCounted)
    return `rose in ${risen.length === 1 ? 'one' : 'two'} ${risen.length === 1 ? one : many}`;
  if (risen.length === known) return `rose in all ${numberText(known)} ${many}`;
  return `rose in ${numberText(risen.length)} of ${numberText(known)} ${many}`;
}

const howManyCounted = 3;

function namesOf(context: ViewContext, risen: readonly ComparedArea[]): string {
  if (risen.length === 0) return '';
  if (risen.length > mostNamed) return ', too many to name here';
  const named = risen.map((area) => ({ name: area.name, remark: changeRemark(context, area) }));
  return `: ${namesWithRemarks(named)}`;
}

function riseOf(context: ViewContext, area: ComparedArea): number | undefined {
  const change =
    context.view.indicator.kind === 'proportion' ? changeOf(context, area) : area.numeric;
  return isKnown(change) ? change : undefined;
}
