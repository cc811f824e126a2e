import type { TrendPicture, TrendPoint } from '../viewmodels/trendModel';
import { lineMark } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import type { TrendLayout } from './trendLayout';

type Limited = TrendPoint & Required<Pick<TrendPoint, 'interval'>>;

/** A pale band from limit to limit behind each stretch of a line, edged with dots; at a point on its own, a line. */
export function trendBand({ series }: TrendPicture, { xOf, yOf }: TrendLayout, theme: ChartTheme) {
  return series.flatMap(({ points }) =>
    stretches(points).flatMap((run) => {
      const upper = run.map(({ month, interval }) => [xOf(month), yOf(interval.upper)] as const);
      const lower = run.map(({ month, interval }) => [xOf(month), yOf(interval.lower)] as const);
      const [top, bottom] = [upper[0], lower[0]];
      if (!top || !bottom) return [];
      if (run.length === 1)
        return [lineMark({ from: top, to: bottom, colour: theme.softOutline, widthPx: 1.5, z: 2 })];
      return [
        {
          type: 'polygon' as const,
          z: 1,
          silent: true,
          shape: { points: [...upper, ...lower.toReversed()].map(([x, y]) => [x, y]) },
          style: { fill: theme.soft, opacity: 0.3 },
        },
        ...[upper, lower].flatMap((edge) =>
          edge.slice(1).map((to, index) =>
            lineMark({
              from: edge[index] ?? to,
              to,
              colour: theme.softOutline,
              widthPx: 1,
              dash: 'dotted',
              z: 1,
            }),
          ),
        ),
      ];
    }),
  );
}

/** Neighbouring points with limits, as the line joins them. */
function stretches(points: readonly TrendPoint[]): readonly (readonly Limited[])[] {
  const runs: Limited[][] = [];
  let open = false;
  for (const point of points) {
    const { interval, value, gapBefore } = point;
    if (interval === undefined || value === null) {
      open = false;
      continue;
    }
    const limited = { ...point, interval };
    if (open && !gapBefore) runs.at(-1)?.push(limited);
    else runs.push([limited]);
    open = true;
  }
  return runs;
}
