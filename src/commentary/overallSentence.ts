import { overlap } from '../domain/period';
import { certaintyOfChanges } from './certaintyOfChanges';
import { changeSentence } from './changeSentence';
import { comparedSentence } from './comparedSentence';
import { changeCells } from './evidence';
import { rateMissing } from './rateMissing';
import { roundingAllows } from './roundingAllows';
import type { Sentence } from './sentence';
import { breaksOfView, sentenceOf } from './sentenceOf';
import { windowCaution } from './seriesBreaks';
import type { ViewContext } from './viewContext';
import { isCompared } from './whyNotCompared';

/** Part 1: the change of the group as a whole, or its level, or why neither can be given. */
export function overallSentence(context: ViewContext): Sentence {
  const { compared, view } = context;
  const { total, areas } = compared;
  const told = isCompared(context, total);
  const overlapping = view.compareWith !== undefined && overlap(view.compareWith, view.period);
  return sentenceOf(context, {
    claim: 'overall',
    said: [
      changeSentence(context, total),
      rateMissing(context, total),
      // The caution about overlapping periods says that chance cannot be judged.
      told && overlapping ? undefined : comparedSentence(context, total),
      // A sum of several rounded counts is off by more than one of them.
      told && areas.length === 1 ? roundingAllows(context, total) : undefined,
      told && view.compareWith ? windowCaution(view.compareWith, view.period) : undefined,
    ],
    areas: [total.code],
    cells: changeCells(context, [total]),
    certainty: told ? certaintyOfChanges([total]) : { kind: 'none' },
    breaks: told ? breaksOfView(context) : [],
  });
}
