import { type BarInPicture, type BarsLayout, type BarsPicture, barsLayout } from './barsLayout';
import { lineHeight, lineMark, textMark } from './chartMarks';
import type { ChartDrawing } from './chartOption';
import type { ChartTheme } from './chartTheme';
import { textWidth } from './textWidth';
import { tooltipOption } from './tooltipOption';
import { widestLine } from './wrappedText';

/** Horizontal bars from zero in the order given, first on top, each with its value; a missing one shows its reason. */
export function barsOption(picture: BarsPicture, theme: ChartTheme, width: number): ChartDrawing {
  const layout = barsLayout(picture, theme, width);
  const { plot, domain } = layout;
  const someSelected = picture.bars.some((bar) => bar.selected);
  return {
    height: layout.height,
    option: {
      animation: theme.animation,
      aria: { enabled: false },
      grid: { ...plot, outerBoundsMode: 'none' },
      xAxis: { type: 'value', show: false, min: domain[0], max: domain[1] },
      yAxis: {
        type: 'category',
        show: false,
        inverse: true,
        data: picture.bars.map((bar) => bar.code),
      },
      tooltip: {
        ...tooltipOption(theme, ([hovered]) => ({
          lines: hovered ? picture.bars.slice(hovered.dataIndex, hovered.dataIndex + 1) : [],
        })),
        trigger: 'item',
      },
      series: [
        {
          type: 'bar',
          barWidth: layout.barHeight,
          clip: false,
          emphasis: { disabled: true },
          data: picture.bars.map((bar) => ({
            value: bar.value ?? '-',
            code: bar.code,
            itemStyle: barStyle(bar, theme, someSelected),
          })),
        },
      ],
      graphic: {
        elements: [...lines(picture, layout, theme), ...texts(picture, layout, theme, width)],
      },
    },
  };
}

function barStyle(bar: BarInPicture, theme: ChartTheme, someSelected: boolean) {
  return bar.selected || !someSelected
    ? { color: theme.accent }
    : { color: theme.soft, borderColor: theme.softOutline, borderWidth: 1 };
}

function lines({ benchmark }: BarsPicture, layout: BarsLayout, theme: ChartTheme) {
  const bottom = layout.height;
  const top = layout.narrow ? layout.plot.top - layout.rowHeight / 2 : layout.plot.top;
  const zero = Math.round(layout.xOf(0));
  const base = lineMark({
    from: [zero, Math.min(top, layout.plot.top)],
    to: [zero, bottom],
    colour: theme.text,
    widthPx: 1,
    z: 3,
  });
  if (!benchmark) return [base];
  const x = layout.xOf(benchmark.value);
  const start = layout.benchmarkY + (layout.benchmarkLines.length * lineHeight(theme)) / 2;
  const span = { from: [x, start] as const, to: [x, bottom] as const, z: 4 };
  return [
    base,
    lineMark({ ...span, colour: theme.background, widthPx: 4 }),
    lineMark({ ...span, colour: theme.text, widthPx: 1.5, dash: 'dashed' }),
  ];
}

function texts(picture: BarsPicture, layout: BarsLayout, theme: ChartTheme, width: number) {
  const header = [
    textMark(theme, {
      x: 0,
      y: layout.titleY,
      lines: layout.titleLines,
      align: 'left',
      muted: true,
    }),
    ...(picture.benchmark ? [benchmarkText(picture.benchmark.value, layout, theme, width)] : []),
  ];
  return [
    ...header,
    ...picture.bars.map((bar, index) => nameText(bar, index, layout, theme)),
    ...picture.bars.map((bar, index) => valueText(bar, index, layout, theme, width)),
  ];
}

function benchmarkText(value: number, layout: BarsLayout, theme: ChartTheme, width: number) {
  const half = widestLine(layout.benchmarkLines, theme.fontSizePx) / 2;
  const x = Math.max(half, Math.min(width - half, layout.xOf(value)));
  return textMark(theme, {
    x,
    y: layout.benchmarkY,
    lines: layout.benchmarkLines,
    align: 'center',
  });
}

function nameText(bar: BarInPicture, index: number, layout: BarsLayout, theme: ChartTheme) {
  const nameLines = layout.nameLines[index] ?? [];
  const middle = layout.rowMiddle(index);
  if (!layout.narrow) {
    return textMark(theme, {
      x: layout.nameX,
      y: middle,
      lines: nameLines,
      align: 'right',
      bold: bar.selected,
    });
  }
  const y =
    middle - layout.barHeight / 2 - layout.gap / 2 - (nameLines.length * lineHeight(theme)) / 2;
  return textMark(theme, {
    x: layout.nameX,
    y,
    lines: nameLines,
    align: 'left',
    bold: bar.selected,
  });
}

function valueText(
  bar: BarInPicture,
  index: number,
  layout: BarsLayout,
  theme: ChartTheme,
  width: number,
) {
  const y = layout.rowMiddle(index);
  const negative = bar.value !== null && bar.value < 0;
  const end = layout.xOf(bar.value ?? 0) + (negative ? -layout.gap : layout.gap);
  const widthOfText = textWidth(bar.label, theme.fontSizePx, bar.selected);
  const x = negative ? Math.max(widthOfText, end) : Math.max(0, Math.min(width - widthOfText, end));
  return textMark(theme, {
    x,
    y,
    lines: [bar.label],
    align: negative ? 'right' : 'left',
    bold: bar.selected,
    muted: bar.value === null,
  });
}
