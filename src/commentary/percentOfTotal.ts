import { percentSize } from './changeSentence';

/** A share of a total, in whole percent: "38%", and more than nothing that would show as 0 is "less than 1%". */
export function percentOfTotal(percent: number): string {
  return percent === 0 ? '0%' : percentSize(percent);
}
