import { lineHeight } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { type LabelBox, overlaps } from './labelBox';
import { widestLine, wrappedText } from './wrappedText';

/** A break of the series, or an event: an upright line with its words beside its top, like a flag. */
export interface BreakFlag {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly textX: number;
  readonly align: 'left' | 'right';
  readonly lines: readonly string[];
  readonly isEvent: boolean;
}

interface Break {
  readonly x: number;
  readonly label: string;
  readonly isEvent: boolean;
}

/**
 * Flags above the plot from `top` down, each in the highest place where it touches no other. All fly to the same side
 * if they can, and the one that flies over the others is placed first: then no line crosses another's words.
 */
export function trendBreaks(
  breaks: readonly {
    readonly month: number;
    readonly label: string;
    readonly isEvent?: boolean;
  }[],
  xOf: (month: number) => number,
  theme: ChartTheme,
  width: number,
  top: number,
): readonly BreakFlag[] {
  const em = theme.fontSizePx;
  const gap = em * 0.3;
  const least = em * 8;
  const upright = breaks.map(
    ({ month, label, isEvent = false }): Break => ({ x: xOf(month), label, isEvent }),
  );
  const allRight = upright.every(
    ({ x, label, isEvent }) =>
      width - x - gap >= Math.min(em * 14, widestLine([label], em, isEvent)),
  );
  const allLeft =
    !allRight &&
    upright.every(({ x, label }) => x - gap >= Math.min(least, widestLine([label], em, true)));
  const inOrder = upright.toSorted((a, b) => (allLeft ? b.x - a.x : a.x - b.x));
  const placed: { flag: BreakFlag; box: LabelBox }[] = [];
  for (const { x, label, isEvent } of inOrder) {
    const leftward = allLeft || (!allRight && x > width / 2);
    const room = (leftward ? x : width - x) - gap;
    const lines = wrappedText(label, Math.min(em * 14, room), em, isEvent);
    const wide = gap + widestLine(lines, em, isEvent);
    const box = freeBox(
      {
        left: leftward ? x - wide : x - gap,
        right: leftward ? x + gap : x + wide,
        top,
        bottom: top + lines.length * lineHeight(theme),
      },
      placed.map((other) => other.box),
    );
    placed.push({
      flag: {
        x,
        top: box.top,
        bottom: box.bottom,
        textX: leftward ? x - gap : x + gap,
        align: leftward ? 'right' : 'left',
        lines,
        isEvent,
      },
      box,
    });
  }
  return placed.map(({ flag }) => flag);
}

/** The box moved down until it touches none of the others. */
function freeBox(box: LabelBox, others: readonly LabelBox[]): LabelBox {
  const hit = others.find((other) => overlaps(other, box));
  if (!hit) return box;
  return freeBox({ ...box, top: hit.bottom, bottom: hit.bottom + box.bottom - box.top }, others);
}
