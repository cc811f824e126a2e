import type { LineSeriesOption } from 'echarts/charts';
import type { TrendPicture, TrendSeries } from '../viewmodels/trendModel';
import type { ChartTheme } from './chartTheme';
import type { TrendLayout } from './trendLayout';

/** A point as drawn; without a value it breaks the line. */
interface DrawnPoint {
  readonly month: number;
  readonly value: number | null;
}

const marks = ['circle', 'diamond', 'triangle', 'rect', 'arrow', 'pin'] as const;

/** How a line looks: its subject solid with circles, what it is compared with dashed with diamonds. */
export interface LineLooks {
  readonly colour: string;
  readonly widthPx: number;
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly symbol: (typeof marks)[number] | 'none';
  readonly symbolSize: number;
}

/** Looks of one of the picture's lines; a line on its own is the subject whatever it shows. */
export function lineLooks(
  series: TrendSeries,
  picture: TrendPicture,
  theme: ChartTheme,
): LineLooks {
  if (series.role === 'target')
    return { colour: theme.text, widthPx: 1.5, dash: 'dotted', symbol: 'none', symbolSize: 0 };
  const lines = picture.series.filter(({ role }) => role !== 'target');
  const subject = series.role === 'selected' || lines.length === 1;
  const size = Math.round(theme.fontSizePx / 2);
  const { look } = series;
  if (look !== undefined)
    return {
      colour: theme.categorical[look % theme.categorical.length] ?? theme.accent,
      widthPx: 2.5,
      dash: look % 2 === 0 ? 'solid' : 'dashed',
      symbol: marks[look % marks.length] ?? 'circle',
      symbolSize: size + 1,
    };
  return subject
    ? { colour: theme.accent, widthPx: 3, dash: 'solid', symbol: 'circle', symbolSize: size }
    : {
        colour: theme.secondary,
        widthPx: 2,
        dash: 'dashed',
        symbol: 'diamond',
        symbolSize: size + 2,
      };
}

/** The points of a line with a pause before each point that must not be joined to the one before. */
function drawnPoints({ points }: TrendSeries): readonly DrawnPoint[] {
  return points.flatMap(({ month, value, gapBefore }, index) => {
    const before = points[index - 1];
    return gapBefore && before
      ? [
          { month: (before.month + month) / 2, value: null },
          { month, value },
        ]
      : [{ month, value }];
  });
}

/** One ECharts line for each series of the picture. */
export function trendSeries(
  picture: TrendPicture,
  layout: TrendLayout,
  theme: ChartTheme,
): LineSeriesOption[] {
  const months = Math.max(1, picture.ticks.length - 1);
  const crowded = layout.plot.width / months < theme.fontSizePx * 1.2;
  return picture.series.map((series) => {
    const looks = lineLooks(series, picture, theme);
    const points = drawnPoints(series);
    return {
      type: 'line',
      name: series.name,
      connectNulls: false,
      clip: false,
      symbol: looks.symbol,
      symbolSize: looks.symbolSize,
      showAllSymbol: true,
      silent: true,
      lineStyle: { color: looks.colour, width: looks.widthPx, type: looks.dash },
      itemStyle: { color: looks.colour },
      z: series.role === 'selected' ? 4 : 3,
      data: points.map(({ month, value }, index) => ({
        value: [month, value ?? '-'],
        ...(crowded && !alone(points, index) && month !== picture.shownMonth
          ? { symbol: 'none' }
          : {}),
      })),
    };
  });
}

/** A point with no neighbour to join to shows only if it has a marker. */
function alone(points: readonly DrawnPoint[], index: number): boolean {
  return (points[index - 1]?.value ?? null) === null && (points[index + 1]?.value ?? null) === null;
}
