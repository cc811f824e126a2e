import type { TrendPicture } from '../viewmodels/trendModel';
import { lineHeight, type TextPlace } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { type LabelBox, overlaps } from './labelBox';
import { textWidth } from './textWidth';
import { mostLabelled, type TrendLayout } from './trendLayout';

interface Candidate {
  readonly month: number;
  readonly value: number;
  readonly label: string;
  readonly bold: boolean;
}

/** Values beside their points: all of a short trend, else the shown period's; one that would touch another is left out. */
export function trendValues(
  picture: TrendPicture,
  layout: TrendLayout,
  theme: ChartTheme,
): readonly TextPlace[] {
  const short = picture.ticks.length <= mostLabelled;
  const candidates = picture.series.flatMap(({ points, role }) =>
    points.flatMap(({ month, value, label }): Candidate[] =>
      value !== null && (short || month === picture.shownMonth)
        ? [{ month, value, label, bold: role === 'selected' }]
        : [],
    ),
  );
  const last = Math.max(...picture.ticks.map((tick) => tick.month));
  const first = Math.min(...picture.ticks.map((tick) => tick.month));
  const weight = ({ month }: Candidate) =>
    month === picture.shownMonth ? 3 : month === last ? 2 : month === first ? 1 : 0;
  const placed: { place: TextPlace; box: LabelBox }[] = [];
  for (const one of candidates.toSorted((a, b) => weight(b) - weight(a))) {
    const higher = candidates.some(
      (other) => other !== one && other.month === one.month && other.value > one.value,
    );
    const made = labelAt(one, higher, layout, theme);
    if (!placed.some((other) => overlaps(other.box, made.box))) placed.push(made);
  }
  return placed.map(({ place }) => place);
}

function labelAt(one: Candidate, below: boolean, layout: TrendLayout, theme: ChartTheme) {
  const em = theme.fontSizePx;
  const half = lineHeight(theme) / 2;
  const point = layout.yOf(one.value);
  const under = point + em * 0.4 + half;
  const fits = under + half <= layout.plot.top + layout.plot.height;
  const y = below && fits ? under : point - em * 0.4 - half;
  const x = layout.xOf(one.month);
  const reach = textWidth(one.label, em, one.bold) / 2 + em * 0.2;
  return {
    place: { x, y, lines: [one.label], align: 'center' as const, bold: one.bold },
    box: { left: x - reach, right: x + reach, top: y - half, bottom: y + half },
  };
}
