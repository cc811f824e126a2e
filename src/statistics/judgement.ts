import type { Polarity } from '../domain/indicator';

/** What a figure that is lower or higher than another means. `notJudged` where the indicator says neither. */
export type Judgement = 'better' | 'worse' | 'notJudged';

/** Turns lower or higher into better or worse, only where the indicator's polarity says which is which. */
export function judgement(side: 'lower' | 'higher', polarity: Polarity): Judgement {
  if (polarity === 'none') return 'notJudged';
  return (side === 'lower') === (polarity === 'lower_is_better') ? 'better' : 'worse';
}
