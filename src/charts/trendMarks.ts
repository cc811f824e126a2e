import type { TrendPicture } from '../viewmodels/trendModel';
import { lineHeight, lineMark, type TextPlace, textMark } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { flagLines, flagWords } from './timeFlags';
import { trendBand } from './trendBand';
import type { TrendLayout } from './trendLayout';
import { keySample } from './trendNames';
import { lineLooks } from './trendSeries';
import { trendValues } from './trendValues';

/** Everything in a trend but its lines and its scale: words, figures, breaks, and the mark of the shown period. */
export function trendMarks(picture: TrendPicture, layout: TrendLayout, theme: ChartTheme) {
  const { plot, xOf } = layout;
  const bottom = plot.top + plot.height;
  const line = lineHeight(theme);
  const under = bottom + Math.round(theme.fontSizePx / 2);
  const places: readonly TextPlace[] = [
    {
      x: 0,
      y: (layout.titleLines.length * line) / 2,
      lines: layout.titleLines,
      align: 'left',
      muted: true,
    },
    ...layout.names.map(
      ({ series, lines, x, y }): TextPlace => ({
        x,
        y,
        lines,
        align: 'left',
        bold: series.role === 'selected',
      }),
    ),
    ...flagWords(layout.timeFlags.flags),
    ...layout.ticks.map(
      ({ month, lines }): TextPlace => ({
        x: xOf(month),
        y: under + (lines.length * line) / 2,
        lines,
        align: 'center',
        bold: month === picture.shownMonth,
      }),
    ),
    ...trendValues(picture, layout, theme),
  ];
  return [
    ...trendBand(picture, layout, theme),
    ...lineMarks(picture, layout, theme),
    ...places.map((place) => textMark(theme, place)),
  ];
}

function lineMarks(picture: TrendPicture, layout: TrendLayout, theme: ChartTheme) {
  const { plot, xOf } = layout;
  const bottom = plot.top + plot.height;
  const shown = Math.floor(xOf(picture.shownMonth)) + 0.5;
  return [
    lineMark({
      from: [shown, plot.top],
      to: [shown, bottom],
      colour: theme.grid,
      widthPx: 1,
      z: 1,
    }),
    ...(picture.level === undefined
      ? []
      : [
          lineMark({
            from: [plot.left, layout.yOf(picture.level)],
            to: [plot.left + plot.width, layout.yOf(picture.level)],
            colour: theme.mutedText,
            widthPx: 1.5,
            z: 1,
          }),
        ]),
    ...flagLines(layout.timeFlags, plot, theme),
    ...(layout.narrow ? keyLines(picture, layout, theme) : []),
  ];
}

/** The piece of line before each name of the key. */
function keyLines(picture: TrendPicture, layout: TrendLayout, theme: ChartTheme) {
  return layout.names.map(({ series, lines, x, y }) => {
    const { colour, widthPx, dash } = lineLooks(series, picture, theme);
    const middle = y - ((lines.length - 1) * lineHeight(theme)) / 2;
    const from = x - keySample(theme.fontSizePx);
    return lineMark({
      from: [from, middle],
      to: [from + theme.fontSizePx * 2, middle],
      colour,
      widthPx,
      ...(dash === 'solid' ? {} : { dash }),
      z: 3,
    });
  });
}
