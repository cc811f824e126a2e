import type { Count, ExpectedCount, Interval } from '../domain/figure';
import { type ConfidenceLevel, tailProbability } from './confidence';

/**
 * Exact interval of the expected number of events behind a few events, found on the Poisson sum itself: L where as many
 * or more, U where as few or fewer are seen with probability (1 - c) / 2; L = 0 where none was seen. The same numbers
 * as the chi-square quantiles of `exactPoissonInterval`, to twelve digits, without the library. Source: Garwood 1936.
 */
export function fewEventsInterval(
  count: Count,
  confidence: ConfidenceLevel = 95,
): Interval<ExpectedCount> {
  const tail = tailProbability[confidence];
  return {
    lower: (count === 0 ? 0 : meanOfAtMost(count - 1, 1 - tail)) as ExpectedCount,
    upper: meanOfAtMost(count, tail) as ExpectedCount,
  };
}

/** The mean of a Poisson count that is at most `most` with a probability: halved in on until a double holds no more. */
function meanOfAtMost(most: number, probability: number): number {
  let low = 0;
  let high = 2 * most + 20;
  for (let middle = high / 2; low < middle && middle < high; middle = (low + high) / 2) {
    if (probabilityOfAtMost(most, middle) > probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function probabilityOfAtMost(most: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let events = 1; events <= most; events += 1) {
    term *= mean / events;
    sum += term;
  }
  return sum;
}
