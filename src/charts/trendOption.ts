import type { TrendPicture } from '../viewmodels/trendModel';
import { lineHeight, lineMark, textMark } from './chartMarks';
import type { ChartDrawing } from './chartOption';
import type { ChartTheme } from './chartTheme';
import { type HoveredPoint, type TooltipContent, tooltipOption } from './tooltipOption';
import { type TrendLayout, trendLayout } from './trendLayout';
import { drawnPoints, lineLooks, trendSeries } from './trendSeries';
import { trendValues } from './trendValues';

/** Lines over time from zero, with a gap where nothing is held and an upright line where the series breaks. */
export function trendOption(picture: TrendPicture, theme: ChartTheme, width: number): ChartDrawing {
  const layout = trendLayout(picture, theme, width);
  const { plot, scale, months } = layout;
  const font = { fontSize: theme.fontSizePx, fontFamily: theme.fontFamily, color: theme.text };
  return {
    height: layout.height,
    option: {
      animation: theme.animation,
      aria: { enabled: false },
      grid: { ...plot, outerBoundsMode: 'none' },
      xAxis: {
        type: 'value',
        min: months[0],
        max: months[1],
        splitLine: { show: false },
        axisLabel: { show: false },
        axisTick: {
          show: true,
          customValues: picture.ticks.map((tick) => tick.month),
          lineStyle: { color: theme.text },
        },
        axisLine: { show: true, lineStyle: { color: theme.text } },
        axisPointer: {
          type: 'line',
          snap: true,
          lineStyle: { color: theme.mutedText, type: 'solid' },
          label: { show: false },
        },
      },
      yAxis: {
        type: 'value',
        min: scale.min,
        max: scale.max,
        interval: scale.step,
        splitLine: { show: true, lineStyle: { color: theme.grid } },
        axisLabel: {
          ...font,
          showMinLabel: true,
          showMaxLabel: true,
          margin: Math.round(theme.fontSizePx / 2),
          formatter: (_, index) => scale.labels[index] ?? '',
        },
        axisLine: { show: false },
        axisTick: { show: false },
      },
      tooltip: tooltipOption(theme, (hovered) => hoveredContent(picture, hovered)),
      series: trendSeries(picture, layout, theme),
      graphic: { elements: [...lines(picture, layout, theme), ...texts(picture, layout, theme)] },
    },
  };
}

function hoveredContent(picture: TrendPicture, hovered: readonly HoveredPoint[]): TooltipContent {
  const points = hovered.flatMap(({ seriesIndex, dataIndex }) => {
    const series = picture.series[seriesIndex ?? 0];
    const point = series && drawnPoints(series)[dataIndex]?.point;
    return series && point && point.value !== null
      ? [{ name: series.name, label: point.label, month: point.month }]
      : [];
  });
  const heading = picture.ticks.find((tick) => tick.month === points[0]?.month)?.label;
  return { ...(heading ? { heading } : {}), lines: points };
}

function lines(picture: TrendPicture, layout: TrendLayout, theme: ChartTheme) {
  const { plot, xOf } = layout;
  const bottom = plot.top + plot.height;
  const shown = Math.round(xOf(picture.shownMonth));
  return [
    lineMark({
      from: [shown, plot.top],
      to: [shown, bottom],
      colour: theme.grid,
      widthPx: 1,
      z: 1,
    }),
    ...layout.flags.map(({ x, top }) =>
      lineMark({
        from: [x, top],
        to: [x, bottom],
        colour: theme.text,
        widthPx: 1.5,
        dash: 'dotted',
        z: 1,
      }),
    ),
    ...layout.key.flatMap(({ series, y, lines: { length } }) => {
      const looks = lineLooks(series, picture, theme);
      const middle = y - ((length - 1) * lineHeight(theme)) / 2;
      return [
        lineMark({
          from: [0, middle],
          to: [theme.fontSizePx * 2, middle],
          colour: looks.colour,
          widthPx: looks.widthPx,
          ...(looks.dash === 'dashed' ? { dash: 'dashed' as const } : {}),
          z: 3,
        }),
      ];
    }),
  ];
}

function texts(picture: TrendPicture, layout: TrendLayout, theme: ChartTheme) {
  const { plot, xOf } = layout;
  const line = lineHeight(theme);
  const under = plot.top + plot.height + Math.round(theme.fontSizePx / 2);
  return [
    textMark(theme, {
      x: 0,
      y: (layout.titleLines.length * line) / 2,
      lines: layout.titleLines,
      align: 'left',
      muted: true,
    }),
    ...layout.key.map(({ series, lines: name, y }) =>
      textMark(theme, {
        x: theme.fontSizePx * 2.5,
        y,
        lines: name,
        align: 'left',
        bold: series.role === 'selected',
      }),
    ),
    ...layout.endLabels.map(({ series, lines: name, y }) =>
      textMark(theme, {
        x: plot.left + plot.width,
        y,
        lines: name,
        align: 'left',
        bold: series.role === 'selected',
      }),
    ),
    ...layout.flags.map(({ textX, top, bottom, align, lines: words }) =>
      textMark(theme, { x: textX, y: (top + bottom) / 2, lines: words, align, muted: true }),
    ),
    ...layout.ticks.map(({ month, lines: words }) =>
      textMark(theme, {
        x: xOf(month),
        y: under + (words.length * line) / 2,
        lines: words,
        align: 'center',
        bold: month === picture.shownMonth,
      }),
    ),
    ...trendValues(picture, layout, theme).map((place) => textMark(theme, place)),
  ];
}
