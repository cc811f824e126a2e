import { type BarsLayout, barsLayout } from './barsLayout';
import { barsMarks } from './barsMarks';
import type { BarInPicture, BarsPicture } from './barsPicture';
import { barsTargets } from './barsTargets';
import type { ChartDrawing, NearSpan } from './chartOption';
import type { ChartTheme } from './chartTheme';

/**
 * Horizontal bars from zero in the order given, first on top, each with its value; a missing one shows its reason.
 * The scale has no ticks: every bar carries its figure. Of a long list only the bars near the reader may be drawn.
 */
export function barsOption(
  picture: BarsPicture,
  theme: ChartTheme,
  width: number,
  near?: NearSpan,
): ChartDrawing {
  const layout = barsLayout(picture, theme, width);
  const { bars } = picture;
  const drawn = barsWithin(layout, bars.length, near);
  const someSelected = bars.some((bar) => bar.selected);
  return {
    height: layout.height,
    targets: barsTargets(picture, layout, width),
    option: {
      animation: theme.animation,
      aria: { enabled: false },
      grid: { ...layout.plot, outerBoundsMode: 'none' },
      xAxis: { type: 'value', show: false, min: layout.domain[0], max: layout.domain[1] },
      yAxis: {
        type: 'category',
        show: false,
        // ECharts draws the first category at the bottom.
        inverse: true,
        data: Array.from({ length: layout.bandCount }, (_, band) => String(band)),
      },
      series: [
        {
          type: 'bar',
          barWidth: layout.barHeight,
          clip: false,
          silent: true,
          data: drawn.flatMap((index) => {
            const bar = bars[index];
            if (!bar) return [];
            const value = [bar.value ?? '-', layout.bandOf[index] ?? 0];
            return [{ value, itemStyle: barStyle(bar, theme, someSelected) }];
          }),
        },
      ],
      graphic: { elements: barsMarks(picture, layout, theme, width, drawn) },
    },
  };
}

/** Places of the bars that are drawn: all, or of a long list those within a span. */
function barsWithin(
  { barMiddle, bandHeight, height }: BarsLayout,
  count: number,
  near: NearSpan | undefined,
): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index);
  if (!near || height <= near.wholeUpTo) return all;
  return all.filter(
    (index) =>
      barMiddle(index) > near.top - bandHeight && barMiddle(index) < near.bottom + 2 * bandHeight,
  );
}

function barStyle(bar: BarInPicture, theme: ChartTheme, someSelected: boolean) {
  if (bar.certain === false)
    return {
      color: theme.background,
      borderColor: theme.softOutline,
      borderWidth: bar.selected ? 1.5 : 1,
      borderType: 'dashed' as const,
    };
  return bar.selected || !someSelected
    ? { color: theme.accent }
    : { color: theme.soft, borderColor: theme.softOutline, borderWidth: 1 };
}
