import { barsLayout } from './barsLayout';
import { barsMarks } from './barsMarks';
import type { BarInPicture, BarsPicture } from './barsPicture';
import { barsTargets } from './barsTargets';
import type { ChartDrawing } from './chartOption';
import type { ChartTheme } from './chartTheme';

/**
 * Horizontal bars from zero in the order given, first on top, each with its value; a missing one shows its reason.
 * The scale has no ticks: every bar carries its figure.
 */
export function barsOption(picture: BarsPicture, theme: ChartTheme, width: number): ChartDrawing {
  const layout = barsLayout(picture, theme, width);
  const { bars } = picture;
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
          data: bars.map((bar, index) => ({
            value: [bar.value ?? '-', layout.bandOf[index] ?? 0],
            itemStyle: barStyle(bar, theme, someSelected),
          })),
        },
      ],
      graphic: { elements: barsMarks(picture, layout, theme, width) },
    },
  };
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
