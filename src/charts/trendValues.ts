import type { TrendPicture } from '../viewmodels/trendModel';
import { lineHeight, type TextPlace } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { type LabelBox, overlaps } from './labelBox';
import { textWidth } from './textWidth';
import { mostLabelled, type TrendLayout } from './trendLayout';

interface Value {
  readonly month: number;
  readonly value: number;
  readonly label: string;
  readonly bold: boolean;
}

interface Placed {
  readonly place: TextPlace;
  readonly box: LabelBox;
}

/**
 * Values beside their points: all of a short trend, else the shown period's. One that would touch another is left out;
 * the shown period's, the last and the first go before the rest.
 */
export function trendValues(
  picture: TrendPicture,
  layout: TrendLayout,
  theme: ChartTheme,
): readonly TextPlace[] {
  const values = labelledValues(picture);
  const traces = picture.series.map(({ points }) => traceOf(points, layout));
  const crossings = ({ left, right, top, bottom }: LabelBox) =>
    traces.flat().filter(([x, y]) => x > left && x < right && y > top && y < bottom).length;
  const placed: Placed[] = [];
  for (const value of values) {
    const free = placesFor(value, values, layout, theme).filter(
      ({ box }) => !placed.some((other) => overlaps(other.box, box)),
    );
    const best = free.toSorted((a, b) => crossings(a.box) - crossings(b.box))[0];
    if (best) placed.push(best);
  }
  return placed.map(({ place }) => place);
}

/** The most wanted first. */
function labelledValues({ series, ticks, shownMonth }: TrendPicture): readonly Value[] {
  const short = ticks.length <= mostLabelled;
  const ends = [shownMonth, ticks.at(-1)?.month, ticks[0]?.month];
  const place = ({ month }: Value) => (ends.includes(month) ? ends.indexOf(month) : ends.length);
  return (
    series
      // Lines of equal standing carry their figure beside their name.
      .filter(({ look, role }) => look === undefined && role !== 'target')
      .flatMap(({ points, role }) =>
        points.flatMap(({ month, value, label }): readonly Value[] =>
          value !== null && (short || month === shownMonth)
            ? [{ month, value, label, bold: role === 'selected' }]
            : [],
        ),
      )
      .toSorted((a, b) => place(a) - place(b))
  );
}

/** Above or below the point; of two lines the upper has its values above and the lower below, so none is mistaken. */
function placesFor(
  { month, value, label, bold }: Value,
  values: readonly Value[],
  layout: TrendLayout,
  theme: ChartTheme,
): readonly Placed[] {
  const em = theme.fontSizePx;
  const half = lineHeight(theme) / 2;
  const away = em * 0.4 + half;
  const x = layout.xOf(month);
  const reach = textWidth(label, em, bold) / 2 + em * 0.15;
  const floor = layout.plot.top + layout.plot.height;
  const others = values.filter((other) => other.month === month && other.value !== value);
  const [below, above] = [
    others.some((other) => other.value > value),
    others.some((other) => other.value < value),
  ];
  const offsets = below === above ? [-away, away] : [below ? away : -away];
  return offsets
    .map((offset) => layout.yOf(value) + offset)
    .map((y) => (y + half <= floor ? y : layout.yOf(value) - away))
    .map((y) => ({
      place: { x, y, lines: [label], align: 'center', bold, ground: 'edge' },
      box: { left: x - reach, right: x + reach, top: y - half, bottom: y + half },
    }));
}

/** Spots along a drawn line, close enough together that no label slips between them. */
function traceOf(
  points: TrendPicture['series'][number]['points'],
  { xOf, yOf }: TrendLayout,
): readonly (readonly [x: number, y: number])[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    if (point.value === null) return [];
    const to = [xOf(point.month), yOf(point.value)] as const;
    if (!before || before.value === null || point.gapBefore) return [to];
    const from = [xOf(before.month), yOf(before.value)] as const;
    const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 4);
    return Array.from({ length: steps }, (_, step): readonly [number, number] => {
      const share = (step + 1) / steps;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    });
  });
}
