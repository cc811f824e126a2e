import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { GraphicComponentOption, GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { ChartTarget } from './chartTarget';
import type { ChartTheme } from './chartTheme';

/** An ECharts option made only of the parts that `echartsParts` registers. */
export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GraphicComponentOption | GridComponentOption
>;

/** A picture as ECharts draws it, the height it needs, and what of it can be pointed at. */
export interface ChartDrawing {
  readonly option: ChartOption;
  readonly height: number;
  readonly targets: readonly ChartTarget[];
}

/** Draws one picture for any looks and any width in CSS pixels. */
export type BuildDrawing = (theme: ChartTheme, width: number) => ChartDrawing;
