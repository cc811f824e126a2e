import type { TrendPicture } from '../viewmodels/trendModel';
import type { ChartDrawing } from './chartOption';
import type { ChartTheme } from './chartTheme';
import { trendLayout } from './trendLayout';
import { trendMarks } from './trendMarks';
import { trendSeries } from './trendSeries';
import { trendTargets } from './trendTargets';
import { valueAxis } from './valueAxis';

/** Lines over time from zero, with a gap where nothing is held and an upright line where the series breaks. */
export function trendOption(picture: TrendPicture, theme: ChartTheme, width: number): ChartDrawing {
  const layout = trendLayout(picture, theme, width);
  const { plot, scale, months } = layout;
  const line = { color: theme.text };
  return {
    height: layout.height,
    targets: trendTargets(picture, layout),
    option: {
      animation: theme.animation,
      aria: { enabled: false },
      grid: { ...plot, outerBoundsMode: 'none' },
      xAxis: {
        type: 'value',
        min: months[0],
        max: months[1],
        splitLine: { show: false },
        axisLabel: { show: false },
        axisTick: {
          show: true,
          customValues: layout.ticks.map(({ month }) => month),
          lineStyle: line,
        },
        axisLine: { show: true, lineStyle: line },
      },
      yAxis: valueAxis(scale, theme),
      series: trendSeries(picture, layout, theme),
      graphic: { elements: trendMarks(picture, layout, theme) },
    },
  };
}
