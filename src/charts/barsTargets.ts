import type { BarsLayout } from './barsLayout';
import type { BarsPicture } from './barsPicture';
import type { ChartTarget } from './chartTarget';

/** A row for each bar, as wide as the picture: a short bar is as easy to hit as a long one. */
export function barsTargets(
  { bars }: BarsPicture,
  { plot, bandHeight, bandOf }: BarsLayout,
  width: number,
): readonly ChartTarget[] {
  return bars.map(({ code, name, label, detail, value }, index) => {
    const firstBand = (bandOf[index - 1] ?? -1) + 1;
    const lastBand = bandOf[index] ?? 0;
    return {
      left: 0,
      right: width,
      top: plot.top + firstBand * bandHeight,
      bottom: plot.top + (lastBand + 1) * bandHeight,
      lines: [{ code, name, label: detail ? `${label}, ${detail}` : label, value }],
      code,
    };
  });
}
