import { BarChart, LineChart } from 'echarts/charts';
import { GraphicComponent, GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([BarChart, LineChart, GraphicComponent, GridComponent, TooltipComponent, SVGRenderer]);

/** ECharts with only the parts our options use; whoever imports it loads about 180 kB gzipped, so do it lazily. */
export const echartsParts = echarts;
