import type { ComparedArea } from '../statistics/comparison';
import { certaintyOf } from './certainty';
import type { Certainty, Verdict } from './sentence';

/** The verdict of chance on the change of each area. */
export function certaintyOfChanges(areas: readonly ComparedArea[]): Certainty {
  return {
    kind: 'changes',
    verdicts: new Map(
      areas.map((area): [string, Verdict] => [area.code, certaintyOf(area) ?? 'unsaid']),
    ),
  };
}
