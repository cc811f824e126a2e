import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type {
  GraphicComponentOption,
  GridComponentOption,
  TooltipComponentOption,
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { ChartTheme } from './chartTheme';

/** An ECharts option made only of the parts that `echartsParts` registers. */
export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | GraphicComponentOption
  | GridComponentOption
  | TooltipComponentOption
>;

/** A picture as ECharts draws it, and the height it needs. */
export interface ChartDrawing {
  readonly option: ChartOption;
  readonly height: number;
}

/** Draws one picture for any looks and any width in CSS pixels. */
export type BuildDrawing = (theme: ChartTheme, width: number) => ChartDrawing;
