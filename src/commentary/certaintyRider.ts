import type { ComparedArea } from '../statistics/comparison';
import { certainties, certaintyOf } from './certainty';
import { capitalised, listed, numberText } from './figureText';
import { mostNamed } from './namesOfAreas';
import type { ViewContext } from './viewContext';
import { unsaidReasons, unsaidSentence, whyUnsaid } from './whyUnsaid';

/** Areas whose changes chance has the same to do with. */
interface Part {
  readonly verdict: keyof typeof certainties | keyof typeof unsaidReasons;
  readonly areas: readonly ComparedArea[];
}

const order = [...keysOf(certainties), ...keysOf(unsaidReasons)];

/**
 * What chance has to do with the changes of several areas: "Both changes are larger than chance alone
 * would explain." Where verdicts differ, most are "the other 6", so that long lists are not told twice. `ofRates` where
 * the sentence before tells of counts but the verdicts are on rates. Undefined for no areas.
 */
export function certaintyRider(
  context: ViewContext,
  areas: readonly ComparedArea[],
  ofRates = false,
): string | undefined {
  const parts = order.flatMap((verdict): Part[] => {
    const found = areas.filter(
      (area) => (certaintyOf(area) ?? whyUnsaid(context, area)) === verdict,
    );
    return found.length > 0 ? [{ verdict, areas: found }] : [];
  });
  const [first] = parts;
  if (!first) return undefined;
  const of = ofRates ? ' of the rate' : '';
  if (parts.length === 1) return wholeSentence(first, of);
  const most = parts.reduce((one, other) => (other.areas.length > one.areas.length ? other : one));
  const others = most.areas.length > 1 ? parts.filter((part) => part !== most) : parts;
  const told = [
    ...others.map((part) => clause(part, subjectOf(part.areas, of))),
    ...(others === parts ? [] : [clause(most, `the other ${numberText(most.areas.length)}`)]),
  ];
  return told.length > 2 ? told.map(capitalised).join('. ') : capitalised(told.join('; '));
}

function wholeSentence({ verdict, areas }: Part, of: string): string {
  const number = areas.length;
  if (isUnsaid(verdict)) {
    const what =
      number === 1
        ? 'this change'
        : number === 2
          ? 'these two changes'
          : `these ${numberText(number)} changes`;
    return unsaidSentence(verdict, `${what}${of}`);
  }
  if (number === 1) return `This change${of} is ${certainties[verdict]}`;
  return `${number === 2 ? 'Both' : `All ${numberText(number)}`} changes${of} are ${certainties[verdict]}`;
}

function clause({ verdict, areas }: Part, subject: string): string {
  if (isUnsaid(verdict))
    return `for ${subject} chance cannot be judged, because ${unsaidReasons[verdict]}`;
  return `${subject} ${areas.length === 1 ? 'is' : 'are'} ${certainties[verdict]}`;
}

function subjectOf(areas: readonly ComparedArea[], of: string): string {
  if (areas.length > mostNamed) return `${numberText(areas.length)} of the changes${of}`;
  return `the change${areas.length > 1 ? 's' : ''}${of} in ${listed(areas.map(({ name }) => name))}`;
}

function isUnsaid(verdict: Part['verdict']): verdict is keyof typeof unsaidReasons {
  return verdict in unsaidReasons;
}

function keysOf<K extends string>(words: Readonly<Record<K, string>>): readonly K[] {
  return Object.keys(words) as K[];
}
