import type { ChartTarget } from './chartTarget';

/** A point of a picture as it is read by keyboard. */
export interface ReadingPoint {
  readonly target: ChartTarget;
  /** What is said of it: the words of its tooltip, and of the table. */
  readonly words: string;
  /** How high it sounds; null where there is no figure, which is silent. */
  readonly value: number | null;
}

/** Points in the order in which they are read: all bars, or one line. */
export type ReadingLine = readonly ReadingPoint[];

/**
 * What can be read of a picture: a line for each of its lines, or one for all its bars or points. Nothing where its
 * targets give no values, as in a map: that is read in its table.
 */
export function chartReading(targets: readonly ChartTarget[]): readonly ReadingLine[] {
  const lines = new Map<string, ReadingPoint[]>();
  for (const target of targets) {
    for (const { code, name, label, value } of target.lines) {
      if (value === undefined) continue;
      const words = `${name}: ${label}`;
      const key = target.heading === undefined ? '' : code;
      const line = lines.get(key) ?? [];
      line.push({ target, value, words: target.heading ? `${target.heading}, ${words}` : words });
      lines.set(key, line);
    }
  }
  return [...lines.values()];
}
