import { listed } from '../../commentary/figureText';
import { breaksOfView } from '../../commentary/sentenceOf';
import type { ViewContext } from '../../commentary/viewContext';
import type { HeadlineContext, OverviewContexts } from './overviewContexts';

/** The rule of the list of what is worse and worsening, in words for the page. */
export const worseRule: readonly string[] = [
  'Worse: the rate lies outside the 95% limits of what is usual in its group, which allow for how much areas differ, on the side that the indicator calls worse.',
  'Worsening: the change since the period compared with goes in that direction by more than chance alone would explain, and the series does not break between the two.',
  'By chance alone about 1 in 40 comparisons passes either test. Indicators of which neither a rise nor a fall is judged worse, and amounts of money, are never listed.',
];

/** True of what the rule can be applied to: events, or shares of them, of which more or fewer is judged worse. */
export function isJudged({ view }: ViewContext): boolean {
  return view.indicator.polarity !== 'none' && view.indicator.kind !== 'pounds';
}

/** True where the rule can tell whether an indicator is worsening. */
export function isTestedOverTime({ context }: HeadlineContext): boolean {
  return context.view.compareWith !== undefined && breaksOfView(context).length === 0;
}

/**
 * What the rule passes over, a sentence for each reason: how many indicators because of what they are, and by name those
 * whose series breaks, that have nothing to compare with, or no rates of areas.
 */
export function leftOutOfRule(contexts: OverviewContexts): readonly string[] {
  const all = contexts.all();
  const judged = all.filter(({ context }) => isJudged(context));
  const unjudged = all.length - judged.length;
  const named = (passed: (one: HeadlineContext) => boolean, words: string) => {
    const names = judged.filter(passed).map(({ context }) => context.view.indicator.shortTitle);
    return names.length > 0 ? [`${words}: ${listed(names)}.`] : [];
  };
  return [
    ...(unjudged > 0
      ? [
          `${unjudged} of ${all.length} headline indicators ${unjudged === 1 ? 'is' : 'are'} not judged.`,
        ]
      : []),
    ...named(
      ({ context }) => breaksOfView(context).length > 0,
      'Not tested for worsening, because the series breaks',
    ),
    ...named(
      ({ context }) => context.view.compareWith === undefined,
      'Not tested for worsening, because there is nothing to compare with',
    ),
    ...named(
      ({ funnel }) => funnel() === undefined,
      'Not tested for being worse, because the limits take three areas with a rate of events, and 5 events expected in each',
    ),
  ];
}
