import { certaintySentences } from './certainty';
import { certaintyOfChanges } from './certaintyOfChanges';
import { changeSentence } from './changeSentence';
import { changeCells } from './evidence';
import type { Sentence } from './sentence';
import { breaksOfView, sentenceOf } from './sentenceOf';
import { windowCaution } from './seriesBreaks';
import type { ViewContext } from './viewContext';

/** Part 1: the change of the group as a whole, or its level, or why neither can be given. */
export function overallSentence(context: ViewContext): Sentence {
  const { compared, view } = context;
  const { total } = compared;
  const caution = view.compareWith ? windowCaution(view.compareWith, view.period) : undefined;
  return sentenceOf(context, {
    claim: 'overall',
    said: [changeSentence(context, total), ...certaintySentences(context, total), caution],
    areas: [total.code],
    cells: changeCells(context, [total]),
    certainty: view.compareWith ? certaintyOfChanges([total]) : { kind: 'none' },
    breaks: breaksOfView(context),
  });
}
