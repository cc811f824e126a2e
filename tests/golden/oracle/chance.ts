import type { Figures } from './rawFigures';

/** Lower and upper limit. */
export type Limits = readonly [number, number];

/** What chance has to do with a change. */
export type ChanceVerdict = 'beyond' | 'within' | 'unsaid';

const z = 1.959964;

/** Percent change of counts a in n1 to b in n2, and its limits: exp(ln RR -/+ z sqrt(1/a + 1/b)). */
export function ratioLimits(a: number, n1: number, b: number, n2: number): Limits | undefined {
  if (!(a > 0 && b > 0 && n1 > 0 && n2 > 0)) return undefined;
  const log = Math.log(b / n2 / (a / n1));
  const spread = z * Math.sqrt(1 / a + 1 / b);
  return [100 * (Math.exp(log - spread) - 1), 100 * (Math.exp(log + spread) - 1)];
}

/** Wilson limits of x in n, as parts of 1. */
function wilson(x: number, n: number): Limits {
  const root = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
  return [(2 * x + z * z - root) / (2 * (n + z * z)), (2 * x + z * z + root) / (2 * (n + z * z))];
}

/** Newcombe's limits of the difference of two shares, later less earlier, in percentage points. */
export function newcombeLimits(x1: number, n1: number, x2: number, n2: number): Limits | undefined {
  if (!(n1 > 0 && n2 > 0) || x1 > n1 || x2 > n2) return undefined;
  const [[l1, u1], [l2, u2]] = [wilson(x1, n1), wilson(x2, n2)];
  const [p1, p2] = [x1 / n1, x2 / n2];
  const down = Math.sqrt((p2 - l2) ** 2 + (u1 - p1) ** 2);
  const up = Math.sqrt((u2 - p2) ** 2 + (p1 - l1) ** 2);
  return [100 * (p2 - p1 - down), 100 * (p2 - p1 + up)];
}

/** Beyond chance where 0 is outside the limits. */
export function verdictOf(limits: Limits | undefined): ChanceVerdict {
  if (!limits) return 'unsaid';
  return limits[0] > 0 || limits[1] < 0 ? 'beyond' : 'within';
}

/** Poisson probability of at most `count` events where `mean` are expected. */
function atMost(count: number, mean: number): number {
  let [term, sum] = [Math.exp(-mean), 0];
  for (let events = 0; events <= count; events += 1) {
    sum += term;
    term *= mean / (events + 1);
  }
  return sum;
}

function solved(wanted: number, falling: (mean: number) => number): number {
  let [low, high] = [0, 60];
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (falling(middle) > wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** 95 % limits of a count: exact Poisson below 10, found by halving; Byar's from 10 on. */
function countLimits(count: number): Limits {
  if (count >= 10) {
    const [o, p] = [count, count + 1];
    return [
      o * (1 - 1 / (9 * o) - z / (3 * Math.sqrt(o))) ** 3,
      p * (1 - 1 / (9 * p) + z / (3 * Math.sqrt(p))) ** 3,
    ];
  }
  const lower = count === 0 ? 0 : solved(0.975, (mean) => atMost(count - 1, mean));
  return [lower, solved(0.025, (mean) => atMost(count, mean))];
}

/** The direction of five yearly figures by the rule of Fingertips, 0 for none; undefined where one is missing. */
export function trendOf(
  years: readonly Figures[],
  share: boolean,
  per: number,
): number | undefined {
  if (years.some(({ rate }) => rate === undefined)) return undefined;
  const fit = (points: readonly { t: number; figures: Figures }[]) => {
    const weighted = points.map(({ t, figures: { count = 0, of = 1, rate = 0 } }) => {
      const [low, high] = countLimits(count);
      return { t, c: count, n: of, v: rate, w: 1 / (((per / of) * (high - low)) / (2 * z)) ** 2 };
    });
    const sum = (pick: (one: (typeof weighted)[number]) => number) =>
      weighted.reduce((total, one) => total + pick(one), 0);
    if (share) {
      const [n, c] = [sum((one) => one.n), sum((one) => one.c)];
      const nt = sum((one) => one.n * one.t);
      const cross = n * sum((one) => one.c * one.t) - c * nt;
      const spread = n * sum((one) => one.n * one.t * one.t) - nt * nt;
      const chi = c === 0 || c === n ? 0 : (n * cross * cross) / (c * (n - c) * spread);
      return { slope: cross / spread, chi };
    }
    const [w, wt] = [sum((one) => one.w), sum((one) => one.w * one.t)];
    const cross = w * sum((one) => one.w * one.v * one.t) - wt * sum((one) => one.w * one.v);
    const spread = w * sum((one) => one.w * one.t * one.t) - wt * wt;
    const flat = Math.abs(cross) < 1e-9 * Math.abs(wt * sum((one) => one.w * one.v));
    const slope = flat ? 0 : cross / spread;
    return { slope, chi: (slope * slope * spread) / w };
  };
  const points = years.map((figures, place) => ({ t: place + 1, figures }));
  const whole = fit(points);
  const steady = points.every(
    (left) => Math.sign(fit(points.filter((one) => one !== left)).slope) === Math.sign(whole.slope),
  );
  return whole.chi > 9.54953570608324 && steady ? Math.sign(whole.slope) : 0;
}
