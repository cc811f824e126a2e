import type { TrendPicture } from '../viewmodels/trendModel';
import type { ChartDrawing } from './chartOption';
import type { ChartTheme } from './chartTheme';
import { type HoveredPoint, type TooltipContent, tooltipOption } from './tooltipOption';
import { trendLayout } from './trendLayout';
import { trendMarks } from './trendMarks';
import { drawnPoints, trendSeries } from './trendSeries';

/** Lines over time from zero, with a gap where nothing is held and an upright line where the series breaks. */
export function trendOption(picture: TrendPicture, theme: ChartTheme, width: number): ChartDrawing {
  const layout = trendLayout(picture, theme, width);
  const { plot, scale, months } = layout;
  const line = { color: theme.text };
  return {
    height: layout.height,
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
        axisPointer: {
          type: 'line',
          snap: true,
          label: { show: false },
          lineStyle: { color: theme.mutedText, type: 'solid' },
        },
      },
      yAxis: {
        type: 'value',
        min: scale.min,
        max: scale.max,
        interval: scale.step,
        splitLine: { show: true, lineStyle: { color: theme.grid } },
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          fontSize: theme.fontSizePx,
          fontFamily: theme.fontFamily,
          color: theme.text,
          margin: Math.round(theme.fontSizePx / 2),
          showMinLabel: true,
          showMaxLabel: true,
          formatter: (_, index) => scale.labels[index] ?? '',
        },
      },
      tooltip: tooltipOption(theme, (hovered) => hoveredContent(picture, hovered)),
      series: trendSeries(picture, layout, theme),
      graphic: { elements: trendMarks(picture, layout, theme) },
    },
  };
}

/** The period under the pointer and what each line says there. */
function hoveredContent(picture: TrendPicture, hovered: readonly HoveredPoint[]): TooltipContent {
  const points = hovered.flatMap(({ seriesIndex = 0, dataIndex }) => {
    const series = picture.series[seriesIndex];
    const point = series && drawnPoints(series)[dataIndex]?.point;
    return point && point.value !== null
      ? [{ name: series.name, label: point.label, month: point.month }]
      : [];
  });
  const heading = picture.ticks.find(({ month }) => month === points[0]?.month)?.label;
  return { ...(heading ? { heading } : {}), lines: points };
}
