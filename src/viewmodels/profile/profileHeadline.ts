import { capitalised, listed } from '../../commentary/figureText';
import { groupInSentence } from '../../commentary/placeWords';
import { isKnown } from '../../domain/figure';
import type { Headline } from '../headline';
import { changesSaid } from '../overview/overviewHeadline';
import type { ProfileContexts } from './profileContexts';
import { spineFigures } from './spineFigures';
import { type SpineVerdict, spineVerdict } from './spineWords';

interface Told {
  readonly name: string;
  readonly known: boolean;
  readonly verdict: SpineVerdict;
}

/**
 * The answer of an area profile: on how many headline indicators the area is worse or better than its group, by its 95 %
 * interval and the indicator's polarity; then what is similar or not judged, how the figures changed, and what is missing.
 */
export function profileHeadline(profile: ProfileContexts): Headline {
  const { area, group, held, elsewhere, contexts } = profile;
  const told = held.map(({ context }): Told => {
    const figures = spineFigures(context, profile);
    return {
      name: context.view.indicator.shortTitle,
      known: isKnown(figures.own),
      verdict: spineVerdict(figures),
    };
  });
  const known = told.filter((one) => one.known);
  const without = [
    ...told.filter((one) => !one.known).map(({ name }) => name),
    ...elsewhere.map(({ context }) => context.view.indicator.shortTitle),
  ];
  if (known.length === 0)
    return {
      sentence: `No headline figure can be shown for ${area.name}.`,
      detail: without.length > 0 ? [missingSentence(without, area.name)] : [],
    };
  const whole = groupInSentence(group);
  const compared = known.filter(({ verdict }) => verdict.side !== 'unknown');
  const apart = known.length - compared.length;
  return {
    sentence: sentenceOf(compared, area.name, whole),
    detail: [
      ...unjudged(compared),
      ...(apart > 0 && compared.length > 0
        ? [`${apart === 1 ? 'One more' : `${apart} more`} cannot be compared with other areas.`]
        : []),
      ...changesSaid(contexts),
      ...(without.length > 0 ? [missingSentence(without, area.name)] : []),
    ],
  };
}

function sentenceOf(compared: readonly Told[], area: string, whole: string): string {
  const of = compared.length;
  if (of === 0) return `${area}: its figures cannot be compared with other areas.`;
  const count = (test: (verdict: SpineVerdict) => boolean) =>
    compared.filter(({ verdict }) => test(verdict)).length;
  const worse = count(({ judgement }) => judgement === 'worse');
  const better = count(({ judgement }) => judgement === 'better');
  const similar = count(({ side }) => side === 'similar');
  const number = (size: number) => (size === 0 ? 'none' : String(size));
  const subject = of === 1 ? 'the one headline indicator' : `${of} headline indicators`;
  if (of === 1 && worse + better + similar === 1)
    return `${area} is ${worse ? 'worse than' : better ? 'better than' : 'similar to'} ${whole} on ${subject}.`;
  if (worse + better + similar === 0)
    return `${area} differs from ${whole} on ${subject}, of which more is judged neither better nor worse.`;
  return `${area} is worse than ${whole} on ${number(worse)}, better on ${number(better)} and similar on ${number(similar)} of ${subject}.`;
}

/** Differences that are neither better nor worse. */
function unjudged(compared: readonly Told[]): readonly string[] {
  const found = compared.filter(
    ({ verdict }) => verdict.judgement === 'none' && verdict.side !== 'similar',
  );
  if (found.length === 0) return [];
  const names = found.map(({ name, verdict }) => `${name} (${verdict.side})`);
  return [`${capitalised(listed(names))}: different, but neither better nor worse.`];
}

function missingSentence(names: readonly string[], area: string): string {
  return `No figure of ${area} can be shown for ${listed(names)}.`;
}
