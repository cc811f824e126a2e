import type { TrendPicture } from '../viewmodels/trendModel';
import type { ChartTheme } from './chartTheme';
import { trendLayout } from './trendLayout';
import { trendMarks } from './trendMarks';
import { trendSeries } from './trendSeries';
import { trendTargets } from './trendTargets';
import { valueAxis } from './valueAxis';

/** The parts of a trend, to be drawn on their own or beside others, whose plots begin at one height. */
export function trendParts(
  picture: TrendPicture,
  theme: ChartTheme,
  width: number,
  plotTop?: number,
) {
  const layout = trendLayout(picture, theme, width, plotTop);
  const { plot, scale, months } = layout;
  const line = { color: theme.text };
  return {
    height: layout.height,
    targets: trendTargets(picture, layout),
    grid: { ...plot, outerBoundsMode: 'none' as const },
    xAxis: {
      type: 'value' as const,
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
    marks: trendMarks(picture, layout, theme),
  };
}
