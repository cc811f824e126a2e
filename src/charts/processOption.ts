import type { LineSeriesOption } from 'echarts/charts';
import type { ProcessDot, ProcessPicture } from '../viewmodels/processModel';
import type { ChartDrawing } from './chartOption';
import type { ChartTheme } from './chartTheme';
import { type ProcessLayout, processLayout } from './processLayout';
import { processMarks } from './processMarks';
import { processTargets } from './processTargets';
import { valueAxis } from './valueAxis';

/** A line over time with mean, limits and signals, or beside the same months of the year before. */
export function processOption(
  picture: ProcessPicture,
  theme: ChartTheme,
  width: number,
): ChartDrawing {
  const layout = processLayout(picture, theme, width);
  const line = { color: theme.text };
  return {
    height: layout.height,
    targets: processTargets(picture, layout),
    option: {
      animation: theme.animation,
      aria: { enabled: false },
      grid: { ...layout.plot, outerBoundsMode: 'none' },
      xAxis: {
        type: 'value',
        min: layout.months[0],
        max: layout.months[1],
        splitLine: { show: false },
        axisLabel: { show: false },
        axisTick: {
          show: true,
          customValues: layout.ticks.map(({ month }) => month),
          lineStyle: line,
        },
        axisLine: { show: true, onZero: false, lineStyle: line },
      },
      yAxis: valueAxis(layout.scale, theme),
      series: [
        ...(picture.yearBefore.length > 0
          ? [{ ...drawn(picture.yearBefore, layout, theme), ...beside(theme) }]
          : []),
        drawn(picture.points, layout, theme),
      ],
      graphic: { elements: processMarks(picture, layout, theme) },
    },
  };
}

function drawn(
  points: readonly ProcessDot[],
  { plot }: ProcessLayout,
  theme: ChartTheme,
): LineSeriesOption {
  const crowded = plot.width / Math.max(1, points.length) < theme.fontSizePx * 0.6;
  const alone = (index: number) =>
    (points[index - 1]?.value ?? null) === null && (points[index + 1]?.value ?? null) === null;
  const data = points.flatMap(({ month, value, gapBefore }, index) => {
    const point = {
      value: [month, value ?? '-'],
      ...(crowded && !alone(index) ? { symbol: 'none' } : {}),
    };
    return gapBefore ? [{ value: [month - 0.5, '-'] }, point] : [point];
  });
  return {
    type: 'line',
    connectNulls: false,
    clip: false,
    symbol: 'circle',
    symbolSize: Math.round(theme.fontSizePx * 0.4),
    showAllSymbol: true,
    silent: true,
    lineStyle: { color: theme.accent, width: 2 },
    itemStyle: { color: theme.accent },
    z: 3,
    data,
  };
}

/** What is compared with is dashed and without markers, which the points it belongs to have. */
function beside(theme: ChartTheme) {
  return {
    symbol: 'diamond',
    lineStyle: { color: theme.secondary, width: 2, type: 'dashed' as const },
    itemStyle: { color: theme.secondary },
    z: 2,
  };
}
