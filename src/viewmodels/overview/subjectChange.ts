import { certaintyOf } from '../../commentary/certainty';
import { looksBack, movement } from '../../commentary/changeOf';
import { breaksOfView } from '../../commentary/sentenceOf';
import type { ViewContext } from '../../commentary/viewContext';
import { isCompared } from '../../commentary/whyNotCompared';
import type { ComparedArea } from '../../statistics/comparison';
import type { Judgement } from '../../statistics/judgement';
import { judgement } from '../../statistics/judgement';

/** How an area changed between the view's two periods. */
export interface SubjectChange {
  /**
   * `rose` and `fell` by more than chance alone would explain, `within` what chance could produce, `same` where nothing
   * changed; `unsaid` where chance cannot be judged, and `alone` where there is nothing to compare with.
   */
  readonly verdict: 'rose' | 'fell' | 'within' | 'same' | 'unsaid' | 'alone';
  /** True where the series breaks, or may break, between the two periods. */
  readonly broken: boolean;
  /** What a verdict of `rose` or `fell` means by the indicator's polarity; `notJudged` for any other. */
  readonly judgement: Judgement;
}

/** The change of an area of the view, in the order of time; a missing figure leaves it `alone`. */
export function subjectChange(context: ViewContext, area: ComparedArea): SubjectChange {
  const alone = { verdict: 'alone', broken: false, judgement: 'notJudged' } as const;
  if (!isCompared(context, area)) return alone;
  const broken = breaksOfView(context).length > 0;
  const moved = movement(context, area);
  const way = moved === undefined ? 0 : looksBack(context) ? -moved : moved;
  if (way === 0) return { ...alone, verdict: moved === 0 ? 'same' : 'unsaid', broken };
  const certainty = certaintyOf(area);
  if (!certainty) return { ...alone, verdict: 'unsaid', broken };
  if (certainty === 'within') return { ...alone, verdict: 'within', broken };
  return {
    verdict: way > 0 ? 'rose' : 'fell',
    broken,
    judgement: judgement(way > 0 ? 'higher' : 'lower', context.view.indicator.polarity),
  };
}
