import { widestLine } from './wrappedText';

/** A label under the time axis. */
export interface TickLabel {
  readonly month: number;
  readonly lines: readonly string[];
}

interface Tick {
  readonly month: number;
  readonly label: string;
}

/**
 * Labels for every tick, or for every second, third … so that none touches another; the shown period always keeps its
 * own. Labels go on two lines where that lets more of them stay.
 */
export function trendTicks(
  ticks: readonly Tick[],
  shownMonth: number,
  xOf: (month: number) => number,
  fontSizePx: number,
): readonly TickLabel[] {
  const anchor = Math.max(
    0,
    ticks.findIndex((tick) => tick.month === shownMonth),
  );
  const oneLine = ticks.map(({ month, label }) => ({ month, lines: [label] }));
  const twoLines = ticks.map(({ month, label }) => ({ month, lines: halves(label) }));
  const [single, double] = [oneLine, twoLines].map((labels) =>
    everyNth(labels, anchor, xOf, fontSizePx),
  ) as [readonly TickLabel[], readonly TickLabel[]];
  return double.length > single.length ? double : single;
}

function everyNth(
  labels: readonly TickLabel[],
  anchor: number,
  xOf: (month: number) => number,
  fontSizePx: number,
): readonly TickLabel[] {
  for (let step = 1; step < labels.length; step += 1) {
    const kept = labels.filter((_, index) => (index - anchor) % step === 0);
    if (apart(kept, xOf, fontSizePx)) return kept;
  }
  return labels.slice(anchor, anchor + 1);
}

function apart(
  labels: readonly TickLabel[],
  xOf: (month: number) => number,
  fontSizePx: number,
): boolean {
  return labels.every((label, index) => {
    const next = labels[index + 1];
    if (!next) return true;
    const half = (one: TickLabel) => widestLine(one.lines, fontSizePx, true) / 2;
    return xOf(next.month) - half(next) - (xOf(label.month) + half(label)) >= fontSizePx * 0.6;
  });
}

function halves(label: string): readonly string[] {
  const space = label.lastIndexOf(' ');
  return space < 0 ? [label] : [label.slice(0, space), label.slice(space + 1)];
}
