import type { TextPlace } from './chartMarks';
import { lineHeight } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { widestLine, wrappedText } from './wrappedText';

/** An entry of a key as it is placed: a sample of the mark beside its words. */
export interface KeyPlace<E> {
  readonly entry: E;
  readonly text: TextPlace;
  /** Room of the sample: left edge, middle and width. */
  readonly sample: { readonly left: number; readonly y: number; readonly width: number };
}

/** A key and the height it takes. */
export interface PictureKey<E> {
  readonly places: readonly KeyPlace<E>[];
  readonly bottom: number;
}

/** Entries from `left` and `top` on, side by side where they fit into `width`, each with room for a sample before it. */
export function pictureKey<E extends { readonly words: string }>(
  entries: readonly E[],
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
  theme: ChartTheme,
): PictureKey<E> {
  const em = theme.fontSizePx;
  const line = lineHeight(theme);
  const sampleWidth = em * 1.75;
  const beforeText = sampleWidth + em * 0.5;
  const places: KeyPlace<E>[] = [];
  let [used, rowTop, bottom] = [0, top, top];
  for (const entry of entries) {
    const lines = wrappedText(entry.words, width - beforeText, em);
    const needed = beforeText + widestLine(lines, em);
    if (used > 0 && used + needed > width) [used, rowTop] = [0, bottom + em * 0.25];
    const height = lines.length * line;
    places.push({
      entry,
      text: { x: left + used + beforeText, y: rowTop + height / 2, lines, align: 'left' },
      sample: { left: left + used, y: rowTop + line / 2, width: sampleWidth },
    });
    used += needed + em * 1.5;
    bottom = Math.max(bottom, rowTop + height);
  }
  return { places, bottom };
}
