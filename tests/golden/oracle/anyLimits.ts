import { newcombeLimits, ratioLimits } from './chance';
import type { Figures } from './rawFigures';
import { signed } from './texts';
import type { Told } from './told';

/** One year, or several together. */
export interface Base {
  readonly count: number;
  readonly of: number | undefined;
  readonly years: number;
}

/** The limits of a change as they may be written: of chance, and of what rounding at the source allows. */
export function anyLimits(
  { kind, raw, asked }: Told,
  { count, of, years }: Base,
  { count: now = 0, of: residents }: Figures,
): readonly string[] {
  if (kind === 'proportion')
    return (newcombeLimits(count, of ?? 0, now, residents ?? 0) ?? []).map((one) => signed(one, 1));
  const rated = of !== undefined && residents !== undefined;
  const limits = ratioLimits(count, rated ? of : years, now, rated ? residents : 1) ?? [];
  const slack = Math.floor(Number(raw.indicators.get(asked.indicator)?.rounding_base || 1) / 2);
  const [low, high] = [Math.max(0, count - slack), count + slack];
  const rounding = [
    (100 * (Math.max(0, now - slack) - high)) / high,
    (100 * (now + slack - low)) / low,
  ];
  return [...limits, ...rounding].filter(Number.isFinite).map((one) => `${signed(one)}%`);
}
