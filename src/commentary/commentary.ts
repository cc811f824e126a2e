import { isKnown } from '../domain/figure';
import { areaParagraph } from './areaParagraph';
import { looksBack } from './changeOf';
import { fallsSentence } from './fallsSentence';
import { keyComparisons } from './keyComparisons';
import { leadersSentence } from './leadersSentence';
import { lowRisersSentence } from './lowRisersSentence';
import { notRankedSentence } from './notRankedSentence';
import { overallSentence } from './overallSentence';
import { polaritySentence } from './polaritySentence';
import { recentTrendSentence } from './recentTrendSentence';
import { risesSentence } from './risesSentence';
import { scorecardLine } from './scorecardLine';
import type { Sentence } from './sentence';
import { givesRate, type ViewContext, viewContext } from './viewContext';
import { yearsSentences } from './yearsSentences';

/** Everything that can be said of a view, each sentence with what it rests on. */
export interface Commentary {
  readonly scorecard: Sentence;
  /** The eight parts of the grammar that apply, in order; then areas without a figure, and polarity. */
  readonly group: readonly Sentence[];
  /** The highlighted area's own paragraph. */
  readonly area: readonly Sentence[];
  /** Latest month or quarter, and latest 12 months, against a year earlier. */
  readonly key: readonly Sentence[];
  /** Several years of the highlighted area or the group. */
  readonly years: readonly Sentence[];
}

/**
 * The commentary of a view: deterministic, from the figures alone, with no cause ever given. A comparison with a later
 * period is told in the order of time. Lists are empty where there is nothing to say.
 */
export function commentary(shown: ViewContext): Commentary {
  const context = inOrderOfTime(shown);
  const rated = givesRate(context);
  const several = context.compared.areas.length > 1;
  const lists = several
    ? [
        fallsSentence(context),
        risesSentence(context),
        leadersSentence(context, 'count', 'highest'),
        rated ? leadersSentence(context, 'rate', 'highest') : undefined,
        leadersSentence(context, 'count', 'lowest'),
        rated ? leadersSentence(context, 'rate', 'lowest') : undefined,
        lowRisersSentence(context),
        notRankedSentence(context),
      ]
    : [];
  const area = areaParagraph(context);
  const years = yearsSentences(context);
  const trend = area.length > 0 ? undefined : recentTrendSentence(context);
  return {
    scorecard: scorecardLine(context),
    group: [overallSentence(context), ...lists, polaritySentence(context)].flatMap(
      (sentence) => sentence ?? [],
    ),
    area,
    key: keyComparisons(context),
    years: years.length > 0 && trend ? [...years, trend] : years,
  };
}

/** The rate where there is one, whatever the pictures show; the earlier period first. */
function inOrderOfTime(shown: ViewContext): ViewContext {
  const { dataset, view } = shown;
  const { period, compareWith } = view;
  const context =
    compareWith && looksBack(shown)
      ? viewContext(dataset, { ...view, period: compareWith, compareWith: period })
      : shown;
  const measure = givesRate(context) && hasAnyRate(context) ? 'rate' : 'count';
  return { ...context, view: { ...context.view, measure } };
}

/** A share is told of as a share even where there is none. */
function hasAnyRate({ view, compared: { areas, total } }: ViewContext): boolean {
  if (view.indicator.kind === 'proportion') return true;
  return [...areas, total].some(({ later }) => isKnown(later.rate));
}
