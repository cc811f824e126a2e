import type { Sentence } from './sentence';
import { sentenceOf } from './sentenceOf';
import type { ViewContext } from './viewContext';

/** Says that a rise is not worse, where the indicator says so, with its reason; undefined for any other. */
export function polaritySentence(context: ViewContext): Sentence | undefined {
  const { polarity, polarityReason } = context.view.indicator;
  if (polarity === 'lower_is_better' || !context.view.compareWith) return undefined;
  const rule =
    polarity === 'none'
      ? 'For this indicator neither a rise nor a fall is judged better or worse'
      : 'For this indicator a rise is an improvement';
  return sentenceOf(context, {
    claim: 'polarity',
    said: [rule, polarityReason.trim() || undefined],
    areas: [],
    cells: [],
    certainty: { kind: 'none' },
  });
}
