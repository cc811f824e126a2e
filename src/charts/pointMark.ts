/** Shapes that are told apart without colour. */
export type PointShape = 'circle' | 'square' | 'diamond' | 'up' | 'down';

/** A mark of a given size round a point. */
export interface PointPlace {
  readonly x: number;
  readonly y: number;
  /** About half the width of the mark, in pixels. */
  readonly reach: number;
  readonly shape: PointShape;
  readonly fill: string;
  readonly stroke: string;
  readonly widthPx?: number;
  readonly z?: number;
}

/** A point as a shape that takes no clicks; what can be pointed at are the picture's targets. */
export function pointMark({ x, y, reach, shape, fill, stroke, widthPx = 1.5, z = 4 }: PointPlace) {
  const style = { fill, stroke, lineWidth: widthPx };
  if (shape === 'circle')
    return { type: 'circle' as const, z, silent: true, shape: { cx: x, cy: y, r: reach }, style };
  const points = corners[shape].map(([dx, dy]) => [x + dx * reach, y + dy * reach]);
  return { type: 'polygon' as const, z, silent: true, shape: { points }, style };
}

/** Corners in units of the reach, so that all shapes look about as large. */
const corners: Readonly<
  Record<Exclude<PointShape, 'circle'>, readonly (readonly [x: number, y: number])[]>
> = {
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  diamond: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  up: [
    [0, -1.25],
    [1.15, 0.85],
    [-1.15, 0.85],
  ],
  down: [
    [0, 1.25],
    [1.15, -0.85],
    [-1.15, -0.85],
  ],
};
