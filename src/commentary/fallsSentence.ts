import { isKnown } from '../domain/figure';
import { periodInSentence } from '../domain/periodName';
import type { ComparedArea } from '../statistics/comparison';
import { leadingPlaces } from '../statistics/leadingPlaces';
import { areaNoun } from './areaNoun';
import { byName } from './byName';
import { certaintyOfChanges } from './certaintyOfChanges';
import { certaintyRider } from './certaintyRider';
import { changeOf } from './changeOf';
import { changeRemark } from './changeRemark';
import { changeSubject } from './changeSubject';
import { changeCells } from './evidence';
import { numberText } from './figureText';
import { mostNamed, namesWithRemarks } from './namesOfAreas';
import { groupInSentence } from './placeWords';
import type { Sentence } from './sentence';
import { breaksOfView, sentenceOf } from './sentenceOf';
import type { ViewContext } from './viewContext';

/** How many areas a part of the grammar names. */
export const howManyNamed = 3;

/**
 * Part 2: the three largest proportional falls and any that tie with the third at the percent shown, by name. For a
 * share the fall is in percentage points. Undefined where no area has a change to compare.
 */
export function fallsSentence(context: ViewContext): Sentence | undefined {
  const { view, compared } = context;
  const { compareWith, period, group } = view;
  if (!compareWith) return undefined;
  const changes = compared.areas.map((area) => changeOf(context, area));
  if (!changes.some(isKnown)) return undefined;
  const decimals = view.indicator.kind === 'proportion' ? 1 : 0;
  const falls = changes.map((change) =>
    isKnown(change) && change >= 0 ? 'notApplicable' : change,
  );
  const largest = areasAt(
    compared.areas,
    leadingPlaces(falls, { order: 'lowest', howMany: howManyNamed, decimals }),
  );
  const between = `between ${periodInSentence(compareWith)} and ${periodInSentence(period)}`;
  const subject = changeSubject(context);
  if (largest.length === 0) {
    const known = compared.areas.filter((area) => isKnown(changeOf(context, area)));
    const { one } = areaNoun(context);
    return sentenceOf(context, {
      claim: 'largestFalls',
      said: [`No ${one} of ${groupInSentence(group)} had a fall in ${subject} ${between}`],
      areas: [],
      cells: changeCells(context, known),
      certainty: { kind: 'none' },
      breaks: breaksOfView(context),
    });
  }
  const fallen = falls.filter(isKnown).length;
  return sentenceOf(context, {
    claim: 'largestFalls',
    said: [
      leadOf(context, largest, fallen, `${subject} ${between}`),
      largest.length > howManyNamed && largest.length <= mostNamed
        ? `${numberText(largest.length)} ${areaNoun(context).many} are named because some tie`
        : undefined,
      certaintyRider(context, largest),
    ],
    areas: largest.map(({ code }) => code),
    cells: changeCells(context, largest),
    certainty: certaintyOfChanges(largest),
    breaks: breaksOfView(context),
  });
}

function leadOf(
  context: ViewContext,
  largest: readonly ComparedArea[],
  fallen: number,
  what: string,
): string {
  const named = largest.map((area) => ({ name: area.name, remark: changeRemark(context, area) }));
  const { many } = areaNoun(context);
  const proportional = context.view.indicator.kind === 'proportion' ? '' : 'proportional ';
  if (largest.length > mostNamed)
    return `The largest ${proportional}falls in ${what} were in ${numberText(largest.length)} ${many} that tie`;
  const names = namesWithRemarks(named);
  if (largest.length === 1) return `The only fall in ${what} was in ${names}`;
  if (largest.length === fallen && fallen <= howManyNamed)
    return `The only falls in ${what} were in ${names}`;
  return `The largest ${proportional}falls in ${what} were in ${names}`;
}

/** Areas at places of a list, by name. */
function areasAt(
  areas: readonly ComparedArea[],
  places: readonly number[],
): readonly ComparedArea[] {
  return byName(places.flatMap((place) => areas[place] ?? []));
}
