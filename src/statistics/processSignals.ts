import type { ProcessLimits } from './processLimits';

/**
 * The four rules: a point outside the limits; 7 in a row on one side of the mean; a run of 7 points that rise or fall
 * at every step; 2 of 3 beyond a near limit on one side with all 3 on that side of the mean.
 */
export type ProcessRule =
  | 'outsideLimits'
  | 'sevenOneSide'
  | 'sevenPointRun'
  | 'twoOfThreeNearLimit';

/** A rule that a point takes part in. For a run of rising or falling points, `high` is rising. */
export interface ProcessSignal {
  readonly rule: ProcessRule;
  readonly side: 'high' | 'low';
}

const runLength = 7;

/**
 * The signals of each point, by place; undefined is a gap, which ends every run. All points of a run carry its signal;
 * of 2 in 3, those beyond the near limit (also where they are beyond the outer one). A point on the mean or a limit is
 * on no side of it. Source: NHS England, Making Data Count; NHSRplotthedots.
 */
export function processSignals(
  values: readonly (number | undefined)[],
  limits: ProcessLimits,
): readonly (readonly ProcessSignal[])[] {
  const signals = values.map((): ProcessSignal[] => []);
  const mark = (places: readonly number[], rule: ProcessRule, side: ProcessSignal['side']) => {
    for (const place of places) signals[place]?.push({ rule, side });
  };
  for (const side of ['high', 'low'] as const) {
    const sign = side === 'high' ? 1 : -1;
    const [near, outer] =
      side === 'high' ? [limits.nearUpper, limits.upper] : [limits.nearLower, limits.lower];
    const beyond = (limit: number) =>
      values.map((value) => value !== undefined && sign * (value - limit) > 0);
    const pastOuter = beyond(outer);
    const pastNear = beyond(near);
    const pastMean = beyond(limits.mean);
    const steps = values.map((value, place) => {
      const before = values[place - 1];
      return value !== undefined && before !== undefined && sign * (value - before) > 0;
    });
    mark(placesWhere(pastOuter), 'outsideLimits', side);
    mark(placesInRuns(pastMean, runLength), 'sevenOneSide', side);
    mark(withPointBefore(placesInRuns(steps, runLength - 1)), 'sevenPointRun', side);
    mark(twoOfThree(pastNear, pastMean), 'twoOfThreeNearLimit', side);
  }
  return signals;
}

function placesWhere(flags: readonly boolean[]): readonly number[] {
  return flags.flatMap((flag, place) => (flag ? [place] : []));
}

/** Places that stand in an unbroken run of at least `length` true flags. */
function placesInRuns(flags: readonly boolean[], length: number): readonly number[] {
  const places: number[] = [];
  let run: number[] = [];
  for (const [place, flag] of [...flags, false].entries()) {
    if (flag) {
      run.push(place);
      continue;
    }
    if (run.length >= length) places.push(...run);
    run = [];
  }
  return places;
}

/** The points that steps lead to, and the one each run of steps sets out from. */
function withPointBefore(steps: readonly number[]): readonly number[] {
  return [...new Set(steps.flatMap((place) => [place - 1, place]))];
}

function twoOfThree(pastNear: readonly boolean[], pastMean: readonly boolean[]): readonly number[] {
  const places = new Set<number>();
  for (let first = 0; first + 2 < pastNear.length; first += 1) {
    const three = [first, first + 1, first + 2];
    const near = three.filter((place) => pastNear[place]);
    if (near.length >= 2 && three.every((place) => pastMean[place]))
      for (const place of near) places.add(place);
  }
  return [...places].toSorted((a, b) => a - b);
}
