import type { BuildDrawing } from './chartOption';
import type { ChartTheme } from './chartTheme';
import { echartsParts } from './echartsParts';

/** A picture as an SVG document, as high as it needs to be. Needs no page, so it also works outside a browser. */
export function drawnSvg(
  build: BuildDrawing,
  theme: ChartTheme,
  width: number,
): { readonly svg: string; readonly height: number } {
  const { option, height } = build(theme, width);
  const chart = echartsParts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return { svg: chart.renderToSVGString(), height };
  } finally {
    chart.dispose();
  }
}
