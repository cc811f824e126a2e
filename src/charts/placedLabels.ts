import type { TextPlace } from './chartMarks';
import { type LabelBox, overlaps } from './labelBox';
import { widestLine } from './wrappedText';

/** Words that want to stand beside a point. */
export interface WantedLabel {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly bold: boolean;
}

interface Room {
  readonly bounds: LabelBox;
  /** Marks that no label may cover. */
  readonly marks: readonly LabelBox[];
  /** Spots along lines, which labels cross as little as they can. */
  readonly traces?: readonly (readonly [x: number, y: number])[];
  readonly fontSizePx: number;
  readonly lineHeight: number;
  /** Between the middle of a point and its words. */
  readonly away: number;
}

/**
 * Labels beside their points, the first wanted first: right, left, above or below, wherever one lies inside the bounds
 * and touches neither a mark nor another label, and of these places the one that crosses lines least. A label that fits
 * nowhere is left out, as tooltip and table have it; a bold one covers marks before it is.
 */
export function placedLabels(wanted: readonly WantedLabel[], room: Room): readonly TextPlace[] {
  const taken: LabelBox[] = [];
  const clearOf = (boxes: readonly LabelBox[]) => (side: LabelSide) =>
    !boxes.some((other) => overlaps(other, side.box));
  return wanted.flatMap((label) => {
    const allowed = sidesOf(label, room)
      .filter(({ box }) => within(box, room.bounds))
      .filter(clearOf(taken));
    const clear = allowed.filter(clearOf(room.marks));
    const free = clear.length === 0 && label.bold ? allowed : clear;
    const crossings = ({ box }: LabelSide) =>
      room.marks.filter((other) => overlaps(other, box)).length * 100 +
      (room.traces ?? []).filter(
        ([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom,
      ).length;
    const found = free.toSorted((a, b) => crossings(a) - crossings(b))[0];
    if (!found) return [];
    taken.push(found.box);
    return [found.place];
  });
}

interface LabelSide {
  readonly place: TextPlace;
  readonly box: LabelBox;
}

function sidesOf(
  { x, y, lines, bold }: WantedLabel,
  { fontSizePx, lineHeight, away }: Room,
): readonly LabelSide[] {
  const wide = widestLine(lines, fontSizePx, bold) + fontSizePx * 0.2;
  const half = (lines.length * lineHeight) / 2;
  const sides = [
    { align: 'left', left: x + away, middle: y },
    { align: 'right', left: x - away - wide, middle: y },
    { align: 'center', left: x - wide / 2, middle: y - away - half },
    { align: 'center', left: x - wide / 2, middle: y + away + half },
    { align: 'left', left: x + away * 0.7, middle: y - away * 0.7 - half },
    { align: 'left', left: x + away * 0.7, middle: y + away * 0.7 + half },
    { align: 'right', left: x - away * 0.7 - wide, middle: y - away * 0.7 - half },
    { align: 'right', left: x - away * 0.7 - wide, middle: y + away * 0.7 + half },
  ] as const;
  return sides.map(({ align, left, middle }) => ({
    place: {
      x: align === 'left' ? left : align === 'right' ? left + wide : left + wide / 2,
      y: middle,
      lines,
      align,
      bold,
      ground: 'edge',
    },
    box: { left, right: left + wide, top: middle - half, bottom: middle + half },
  }));
}

function within(box: LabelBox, bounds: LabelBox): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}
