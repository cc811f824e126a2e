import { isKnown } from '../domain/figure';
import { periodInSentence } from '../domain/periodName';
import type { ComparedArea } from '../statistics/comparison';
import { leadingPlaces } from '../statistics/leadingPlaces';
import { areaNoun } from './areaNoun';
import { byName } from './byName';
import { certaintyOfChanges } from './certaintyOfChanges';
import { certaintyRider } from './certaintyRider';
import { changeOf, movement } from './changeOf';
import { changeRemark, sizeRemark } from './changeRemark';
import { fewest } from './changeSentence';
import { changeSubject } from './changeSubject';
import { noneCompared } from './comparedNoun';
import { changeCells } from './evidence';
import { capitalised, listed, numberText } from './figureText';
import { mostTied, namesWithRemarks } from './namesOfAreas';
import type { Sentence } from './sentence';
import { breaksOfView, sentenceOf } from './sentenceOf';
import { tiesSaid } from './tiesSaid';
import type { ViewContext } from './viewContext';

/** How many areas a part of the grammar names. */
const howManyNamed = 3;

/**
 * Part 2: the three largest proportional falls and any that tie with the third at the percent shown, by name. For a
 * share the fall is in percentage points. Undefined where no area has a change to compare.
 */
export function fallsSentence(context: ViewContext): Sentence | undefined {
  const { view, compared } = context;
  const { compareWith, period } = view;
  const known = compared.areas.filter((area) => movement(context, area) !== undefined);
  if (!compareWith || known.length === 0) return undefined;
  const falls = compared.areas.map((area) => {
    const change = changeOf(context, area);
    return isKnown(change) && change >= 0 ? 'notApplicable' : change;
  });
  const decimals = view.indicator.kind === 'proportion' ? 1 : 0;
  const largest = areasAt(
    compared.areas,
    leadingPlaces(falls, { order: 'lowest', howMany: howManyNamed, decimals }),
  );
  const between = `between ${periodInSentence(compareWith)} and ${periodInSentence(period)}`;
  const what = `${changeSubject(context)} ${between}`;
  const breaks = breaksOfView(context);
  if (largest.length === 0)
    return sentenceOf(context, {
      claim: 'largestFalls',
      said: [capitalised(`${noneCompared(context, known)} had a fall in ${what}`)],
      areas: [],
      cells: changeCells(context, known),
      certainty: { kind: 'none' },
      breaks,
    });
  const only = largest.length <= howManyNamed && largest.length === falls.filter(isKnown).length;
  return sentenceOf(context, {
    claim: 'largestFalls',
    said: [
      leadOf(context, largest, only, what),
      tiesSaid(context, largest.length, { wanted: howManyNamed, most: mostTied }),
      !only && largest.some((area) => isOfFew(context, area))
        ? `Proportions of fewer than ${fewest} say little`
        : undefined,
      certaintyRider(context, largest),
    ],
    areas: largest.map(({ code }) => code),
    cells: changeCells(context, largest),
    certainty: certaintyOfChanges(largest),
    breaks,
  });
}

function leadOf(
  context: ViewContext,
  largest: readonly ComparedArea[],
  only: boolean,
  what: string,
): string {
  const names = namesOf(context, largest);
  if (only && largest.length === 1) return `The only fall in ${what} was in ${names}`;
  if (only) return `The only falls in ${what} were in ${names}`;
  const proportional = context.view.indicator.kind === 'proportion' ? '' : 'proportional ';
  return `The largest ${proportional}falls in ${what} were in ${names}`;
}

function isOfFew({ view }: ViewContext, { earlier }: ComparedArea): boolean {
  return view.indicator.kind === 'count' && Number(earlier.count) < fewest;
}

/** The names with the falls; of many that tie only how many. */
function namesOf(context: ViewContext, largest: readonly ComparedArea[]): string {
  const named = largest.map((area) => {
    const change = changeOf(context, area);
    const size = isKnown(change) ? sizeRemark(context, change) : '';
    return { name: area.name, remark: changeRemark(context, area), size };
  });
  if (named.length <= mostTied) return namesWithRemarks(named);
  const sizes = named.map(({ size }) => size);
  const edge = sizes.find((size) => sizes.filter((other) => other === size).length >= howManyNamed);
  const ahead = named.filter(({ size }) => size !== edge);
  const tied = `${numberText(named.length - ahead.length)} ${areaNoun(context).many} that tie at ${edge}`;
  return listed([...ahead.map((one) => namesWithRemarks([one])), tied]);
}

/** Areas at places of a list, by name. */
function areasAt(
  areas: readonly ComparedArea[],
  places: readonly number[],
): readonly ComparedArea[] {
  return byName(places.flatMap((place) => areas[place] ?? []));
}
