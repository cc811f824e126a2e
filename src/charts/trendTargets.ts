import type { TrendPicture } from '../viewmodels/trendModel';
import type { ChartTarget } from './chartTarget';
import type { TrendLayout } from './trendLayout';

/** An upright strip for each period, half way to its neighbours; where a figure is missing it says why. */
export function trendTargets(picture: TrendPicture, layout: TrendLayout): readonly ChartTarget[] {
  const { left, top, width, height } = layout.plot;
  const held = picture.ticks
    .map(({ month, label, events }) => ({ month, label, events, lines: linesAt(picture, month) }))
    .filter(({ lines }) => lines.length > 0);
  return held.map(({ month, label, events, lines }, index) => {
    const x = layout.xOf(month);
    const before = held[index - 1];
    const after = held[index + 1];
    return {
      left: before ? (layout.xOf(before.month) + x) / 2 : left,
      right: after ? (x + layout.xOf(after.month)) / 2 : left + width,
      top,
      bottom: top + height,
      guideX: x,
      heading: label,
      lines: events ? [...lines, { code: 'events', name: 'Events', label: events }] : lines,
    };
  });
}

function linesAt({ series }: TrendPicture, month: number): ChartTarget['lines'] {
  return series.flatMap(({ code, name, points }) => {
    const point = points.find((one) => one.month === month);
    return point ? [{ code, name, label: point.label, value: point.value }] : [];
  });
}
