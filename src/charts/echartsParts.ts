import { BarChart, LineChart } from 'echarts/charts';
import { GraphicComponent, GridSimpleComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([BarChart, LineChart, GraphicComponent, GridSimpleComponent, SVGRenderer]);

/** ECharts with only the parts our options use. It is most of what the site loads, so import it lazily. */
export const echartsParts = echarts;
