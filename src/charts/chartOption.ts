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

/** The part of a picture that a reader is near, in pixels from its top. */
export interface NearSpan {
  readonly top: number;
  readonly bottom: number;
  /** A picture that is no higher is drawn whole. */
  readonly wholeUpTo: number;
}

/**
 * Draws one picture for any looks and any width in CSS pixels: the whole of it, or of a long list only what stands
 * within a span, each part where it is in the whole.
 */
export type BuildDrawing = (theme: ChartTheme, width: number, near?: NearSpan) => ChartDrawing;
