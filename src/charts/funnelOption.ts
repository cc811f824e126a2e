import type { LineSeriesOption } from 'echarts/charts';
import type { FunnelPicture } from '../viewmodels/funnelModel';
import type { ChartDrawing } from './chartOption';
import type { ChartTheme } from './chartTheme';
import { type FunnelLine, funnelDashes } from './funnelKey';
import { type FunnelLayout, funnelLayout } from './funnelLayout';
import { funnelMarks } from './funnelMarks';
import { funnelTargets } from './funnelTargets';
import { valueAxis } from './valueAxis';

/** Areas as points: expected number from left to right, rate upwards, with the group's rate and the limits as lines. */
export function funnelOption(
  picture: FunnelPicture,
  theme: ChartTheme,
  width: number,
): ChartDrawing {
  const layout = funnelLayout(picture, theme, width);
  const { plot, across, up } = layout;
  return {
    height: layout.height,
    targets: funnelTargets(picture, layout),
    option: {
      animation: theme.animation,
      aria: { enabled: false },
      grid: { ...plot, outerBoundsMode: 'none' },
      xAxis: {
        ...valueAxis(across, theme),
        splitLine: { show: false },
        axisLabel: { show: false },
        axisLine: { show: true, onZero: false, lineStyle: { color: theme.text } },
        axisTick: { show: true, lineStyle: { color: theme.text } },
      },
      yAxis: valueAxis(up, theme),
      series: lines(picture, layout, theme),
      graphic: { elements: funnelMarks(picture, layout, theme) },
    },
  };
}

/** The group's rate, and each limit as a line of its own; what lies above the plot is cut off. */
function lines(
  { centre, curves }: FunnelPicture,
  { across }: FunnelLayout,
  theme: ChartTheme,
): LineSeriesOption[] {
  const one = (
    name: FunnelLine,
    colour: string,
    data: readonly (readonly [number, number])[],
  ): LineSeriesOption => ({
    type: 'line',
    name,
    symbol: 'none',
    silent: true,
    clip: true,
    lineStyle: { color: colour, width: 1.5, type: [...funnelDashes[name]] },
    data: data.map(([x, y]) => [x, y]),
  });
  return [
    {
      ...one('centre', theme.text, [
        [across.min, centre.value],
        [across.max, centre.value],
      ]),
      lineStyle: { color: theme.text, width: 1.5, type: 'solid' },
    },
    ...curves.flatMap(({ level, points }) =>
      (['lower', 'upper'] as const).map((side) =>
        one(
          level,
          theme.secondary,
          points.map((point) => [point.expected, point[side]]),
        ),
      ),
    ),
  ];
}
