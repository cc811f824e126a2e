/** A part of a picture that can be pointed at: where it is, what it says, and the area it stands for. */
export interface ChartTarget {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether a point inside these edges belongs to it; without it, every one does. */
  readonly holds?: (x: number, y: number) => boolean;
  /** Where an upright line shows what is pointed at. */
  readonly guideX?: number;
  readonly heading?: string;
  /** The same words as in the figure's table. */
  readonly lines: readonly {
    readonly code: string;
    readonly name: string;
    readonly label: string;
    /** The figure itself, null where it is missing; left out where a picture is not read point by point. */
    readonly value?: number | null;
  }[];
  /** The area that a click selects. */
  readonly code?: string;
}

/** The target at a point of the picture. */
export function targetAt(
  targets: readonly ChartTarget[],
  x: number,
  y: number,
): ChartTarget | undefined {
  return targets.find(
    ({ left, right, top, bottom, holds }) =>
      x >= left && x < right && y >= top && y < bottom && (holds?.(x, y) ?? true),
  );
}
