import { BarChart, LineChart } from 'echarts/charts';
import { GraphicComponent, GridSimpleComponent } from 'echarts/components';
import { dispose, getInstanceByDom, init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

register([BarChart, LineChart, GraphicComponent, GridSimpleComponent, SVGRenderer]);

/**
 * ECharts with only the parts our options use and the functions its host calls: the whole namespace would bring maps
 * and time formats along. It is most of what the site loads, so import it lazily.
 */
export const echartsParts = { dispose, getInstanceByDom, init };
