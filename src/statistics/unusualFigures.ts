import { type Cube, cellAt, figureInCell } from '../dataset/cube';
import type { Dataset } from '../dataset/dataset';
import { isKnown, isMissing } from '../domain/figure';
import { lastMonth, type Period } from '../domain/period';
import { processLimits } from './processLimits';

/** An added figure outside the limits of the process that the loaded ones are. */
export interface UnusualFigure {
  readonly area: string;
  readonly period: Period;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** On how many loaded figures the limits rest: fewer than 12 make trial limits. */
  readonly points: number;
}

/** The added figures of an indicator and a length of period that were tested, and how many could not be. */
export interface TestedFigures {
  readonly indicator: string;
  readonly months: Cube['months'];
  readonly unusual: readonly UnusualFigure[];
  readonly tested: number;
  /** Figures of areas with fewer than {@link fewestPoints} loaded ones since the last break in the series. */
  readonly untested: number;
}

/** With fewer figures what is usual cannot be told. */
export const fewestPoints = 4;

/**
 * Tests every added figure of a period that is not loaded against the XmR limits (mean -/+ 2.66 mean moving ranges) of
 * the loaded figures of its indicator and area, since the last series break before it: months, quarters, or years that
 * end with the same month. Figures after a break are not tested against those before it. Missing ones are passed over.
 * Seasonal series leave their limits with the season. Source: NHS England, Making Data Count.
 */
export async function unusualFigures(
  loaded: Dataset,
  added: Dataset,
  pause: () => Promise<void> | void = () => {},
): Promise<readonly TestedFigures[]> {
  const all: TestedFigures[] = [];
  for (const [indicator, cubes] of added.cubes) {
    for (const cube of cubes) {
      const before = loaded.cubes.get(indicator)?.find(({ months }) => months === cube.months);
      const breaks = loaded.breaks
        .filter((one) => one.indicator === indicator)
        .map(({ from }) => from.start);
      const unusual: UnusualFigure[] = [];
      let [tested, untested] = [0, 0];
      for (const area of cube.areas) {
        await pause();
        const known = new Map<string, AreaLimits>();
        for (const period of cube.periods) {
          const value = figureInCell(cube, cellAt(cube, area, period.start));
          const held = before ? cellAt(before, area, period.start) : -1;
          if (!isKnown(value) || (before && held >= 0 && before.line[held] !== 0)) continue;
          const from = Math.max(
            Number.NEGATIVE_INFINITY,
            ...breaks.filter((start) => start <= lastMonth(period)),
          );
          const phase = `${from} ${period.start % cube.months}`;
          const found = known.get(phase) ?? limitsOf(before, area, period, from);
          known.set(phase, found);
          const { limits, points } = found;
          if (isMissing(limits)) {
            untested += 1;
            continue;
          }
          tested += 1;
          const { lower, upper } = limits;
          if (value < lower || value > upper)
            unusual.push({ area, period, value, lower, upper, points });
        }
      }
      all.push({ indicator, months: cube.months, unusual, tested, untested });
    }
  }
  return all;
}

interface AreaLimits {
  readonly limits: ReturnType<typeof processLimits>;
  readonly points: number;
}

/** Limits of the loaded figures of an area, gaps between them included, of periods like the given one from a month on. */
function limitsOf(cube: Cube | undefined, area: string, period: Period, from: number): AreaLimits {
  const like = (cube?.periods ?? []).filter(
    ({ start, months }) => start >= from && (start - period.start) % months === 0,
  );
  const series = like.map(({ start }) => {
    const cell = cube ? cellAt(cube, area, start) : -1;
    const figure = cube && cell >= 0 ? figureInCell(cube, cell) : 'notHeld';
    return isKnown(figure) ? figure : undefined;
  });
  const points = series.filter((one) => one !== undefined).length;
  return { limits: points < fewestPoints ? 'tooFewPoints' : processLimits(series, false), points };
}
