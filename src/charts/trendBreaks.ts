import { lineHeight } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { type LabelBox, overlaps } from './labelBox';
import { widestLine, wrappedText } from './wrappedText';

/** A break of the series: an upright line with its words beside its top, like a flag. */
export interface BreakFlag {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly textX: number;
  readonly align: 'left' | 'right';
  readonly lines: readonly string[];
}

/** Flags above the plot from `top` down, each in the first row where it touches no other. */
export function trendBreaks(
  breaks: readonly { readonly month: number; readonly label: string }[],
  xOf: (month: number) => number,
  theme: ChartTheme,
  width: number,
  top: number,
): readonly BreakFlag[] {
  const em = theme.fontSizePx;
  const gap = em * 0.3;
  const placed: { flag: BreakFlag; box: LabelBox }[] = [];
  for (const one of breaks) {
    const x = xOf(one.month);
    const roomRight = width - x - gap;
    const roomLeft = x - gap;
    const leftward = roomRight < Math.min(em * 14, roomLeft);
    const lines = wrappedText(one.label, Math.min(em * 14, leftward ? roomLeft : roomRight), em);
    const wide = widestLine(lines, em);
    const high = lines.length * lineHeight(theme);
    const [left, right] = leftward
      ? [x - gap - wide, x + em * 0.5]
      : [x - em * 0.5, x + gap + wide];
    let box: LabelBox = { left, right, top, bottom: top + high };
    for (;;) {
      const hit = placed.find((other) => overlaps(other.box, box));
      if (!hit) break;
      box = { ...box, top: hit.box.bottom, bottom: hit.box.bottom + high };
    }
    const flag: BreakFlag = {
      x,
      top: box.top,
      bottom: box.bottom,
      textX: leftward ? x - gap : x + gap,
      align: leftward ? 'right' : 'left',
      lines,
    };
    placed.push({ flag, box });
  }
  return placed.map(({ flag }) => flag);
}
