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

/** Months between labels: parts of a year, then whole years, so that thinned labels name the same season. */
const monthsApart = [1, 2, 3, 4, 6, 12, 24, 36, 48, 60, 120, 240] as const;

/**
 * Labels for every tick, or for those a round number of months from the shown period, so that none touches another.
 * The shown period always keeps its own. Labels go on two lines where that lets more of them stay.
 */
export function trendTicks(
  ticks: readonly Tick[],
  shownMonth: number,
  xOf: (month: number) => number,
  fontSizePx: number,
): readonly TickLabel[] {
  const anchor = ticks.find((tick) => tick.month === shownMonth) ?? ticks.at(-1);
  if (!anchor) return [];
  const thinned = (linesOf: (label: string) => readonly string[]) => {
    const labels = ticks.map(({ month, label }) => ({ month, lines: linesOf(label) }));
    for (const step of monthsApart) {
      const kept = labels.filter(({ month }) => (month - anchor.month) % step === 0);
      if (apart(kept, xOf, fontSizePx)) return kept;
    }
    return labels.filter(({ month }) => month === anchor.month).slice(0, 1);
  };
  const single = thinned((label) => [label]);
  const double = thinned(halves);
  return double.length > single.length ? double : single;
}

function apart(
  labels: readonly TickLabel[],
  xOf: (month: number) => number,
  fontSizePx: number,
): boolean {
  const half = ({ lines }: TickLabel) => widestLine(lines, fontSizePx, true) / 2;
  return labels.every((label, index) => {
    const next = labels[index + 1];
    const room = next && xOf(next.month) - half(next) - (xOf(label.month) + half(label));
    return room === undefined || room >= fontSizePx * 0.6;
  });
}

function halves(label: string): readonly string[] {
  const space = label.lastIndexOf(' ');
  return space < 0 ? [label] : [label.slice(0, space), label.slice(space + 1)];
}
