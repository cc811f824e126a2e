import type { ChartTheme } from './chartTheme';
import type { NiceScale } from './niceScale';

/** An upright axis of round numbers with pale lines across the plot. */
export function valueAxis(scale: NiceScale, theme: ChartTheme) {
  return {
    type: 'value' as const,
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
      formatter: (_: number, index: number) => scale.labels[index] ?? '',
    },
  };
}
