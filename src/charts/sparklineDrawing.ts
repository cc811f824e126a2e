/** A point of a line over time; null where there is no value. */
export interface LinePoint {
  readonly month: number;
  readonly value: number | null;
  /** True when no line may join it to the point before. */
  readonly apart: boolean;
}

/** A small line in the coordinates of its box, y downwards. */
export interface SparklineDrawing {
  readonly width: number;
  readonly height: number;
  /** One path for each run of points that may be joined. */
  readonly lines: readonly string[];
  /** Points that no line reaches, and the last one. */
  readonly dots: readonly { readonly x: number; readonly y: number; readonly last: boolean }[];
  /** Where the series breaks. */
  readonly breaks: readonly number[];
  /** Height of zero. */
  readonly zero: number;
}

const box = { width: 168, height: 48, edge: 5 };

/**
 * Draws points over time: places by month, heights from zero, so that a small change looks small. A missing value, time
 * that is not held and a break in the series part the line; a point of its own is a dot.
 */
export function sparklineDrawing(
  points: readonly LinePoint[],
  breaks: readonly number[],
): SparklineDrawing {
  const { width, height, edge } = box;
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)];
  const [from, to] = [points[0]?.month ?? 0, points.at(-1)?.month ?? 0];
  const x = (month: number) =>
    rounded(to === from ? width / 2 : edge + ((month - from) / (to - from)) * (width - 2 * edge));
  const y = (value: number) =>
    rounded(
      high === low
        ? height - edge
        : height - edge - ((value - low) / (high - low)) * (height - 2 * edge),
    );
  const runs: { x: number; y: number }[][] = [];
  let joined = false;
  for (const { month, value, apart } of points) {
    if (value === null) {
      joined = false;
      continue;
    }
    const spot = { x: x(month), y: y(value) };
    if (joined && !apart) runs.at(-1)?.push(spot);
    else runs.push([spot]);
    joined = true;
  }
  const last = runs.at(-1)?.at(-1);
  return {
    width,
    height,
    lines: runs
      .filter((run) => run.length > 1)
      .map((run) => `M${run.map((spot) => `${spot.x} ${spot.y}`).join('L')}`),
    dots: runs.flatMap((run) => {
      const end = run.at(-1);
      return end && (run.length === 1 || end === last) ? [{ ...end, last: end === last }] : [];
    }),
    breaks: breaks.map(x),
    zero: y(0),
  };
}

function rounded(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}
