import type { PeriodBarsPicture, PeriodBarsRow } from '../viewmodels/compare/periodBarsModel';
import { lineHeight, lineMark, type TextPlace, textMark } from './chartMarks';
import type { ChartDrawing } from './chartOption';
import type { ChartTheme } from './chartTheme';
import { type PeriodBarsLayout, periodBarsLayout } from './periodBarsLayout';

/** The same areas in the same order for every period: a column of bars for each, all on one scale from zero. */
export function periodBarsOption(
  picture: PeriodBarsPicture,
  theme: ChartTheme,
  width: number,
): ChartDrawing {
  const layout = periodBarsLayout(picture, theme, width);
  return {
    height: layout.height,
    targets: picture.rows.map(({ code, name, whole, bars }, row) => ({
      left: 0,
      right: width,
      top: layout.rows[row]?.top ?? 0,
      bottom: layout.rows[row]?.bottom ?? 0,
      heading: name,
      // Read along a period, area by area.
      lines: bars.map(({ label, value }, period) => ({
        code: `period ${period}`,
        name: picture.periods[period] ?? '',
        label,
        value,
      })),
      ...(whole ? {} : { code }),
    })),
    option: {
      animation: theme.animation,
      aria: { enabled: false },
      graphic: {
        elements: [
          ...barMarks(picture, layout, theme),
          ...baseLines(picture, layout, theme),
          ...words(picture, layout, theme).map((place) => textMark(theme, place)),
        ],
      },
    },
  };
}

function barMarks({ rows }: PeriodBarsPicture, layout: PeriodBarsLayout, theme: ChartTheme) {
  const someSelected = rows.some(({ selected }) => selected);
  return layout.bars.flatMap(({ row, period, x, y }) => {
    const of = rows[row];
    const value = of?.bars[period]?.value ?? null;
    if (!of || value === null || value === 0) return [];
    const shape = {
      x,
      y: y - layout.barHeight / 2,
      width: layout.lengthOf(value),
      height: layout.barHeight,
    };
    const style = looksOf(of, someSelected, theme);
    return [{ type: 'rect' as const, z: 2, silent: true, shape, style }];
  });
}

function looksOf({ whole, selected }: PeriodBarsRow, someSelected: boolean, theme: ChartTheme) {
  if (whole) return { fill: theme.secondary };
  if (selected || !someSelected) return { fill: theme.accent };
  return { fill: theme.soft, stroke: theme.softOutline, lineWidth: 1 };
}

/** The zero line of every column; where narrow, of every area. */
function baseLines({ periods }: PeriodBarsPicture, layout: PeriodBarsLayout, theme: ChartTheme) {
  const ends = layout.narrow
    ? layout.rows.map((_, row) => ({ row }))
    : periods.map((_, period) => ({ period }));
  return ends.map((end) => {
    const own = layout.bars.filter((bar) =>
      'row' in end ? bar.row === end.row : bar.period === end.period,
    );
    const [first, last] = [own[0], own.at(-1)];
    const x = Math.floor(first?.x ?? 0) + 0.5;
    const half = layout.barHeight / 2 + 2;
    return lineMark({
      from: [x, (first?.y ?? 0) - half],
      to: [x, (last?.y ?? 0) + half],
      colour: theme.text,
      widthPx: 1,
      z: 3,
    });
  });
}

function words(
  { rows }: PeriodBarsPicture,
  layout: PeriodBarsLayout,
  theme: ChartTheme,
): readonly TextPlace[] {
  const gap = Math.round(theme.fontSizePx * 0.4);
  const titleHeight = layout.titleLines.length * lineHeight(theme);
  return [
    { x: 0, y: titleHeight / 2, lines: layout.titleLines, align: 'left', muted: true },
    ...layout.heads.map((head): TextPlace => ({ ...head, align: 'left', bold: true })),
    ...layout.names.map(
      (name, row): TextPlace => ({
        ...name,
        align: 'left',
        bold: layout.narrow || rows[row]?.selected === true || rows[row]?.whole === true,
      }),
    ),
    ...layout.bars.flatMap(({ row, period, x, y, labelLines }): readonly TextPlace[] => {
      const { value = null } = rows[row]?.bars[period] ?? {};
      const end = x + (value === null ? 0 : layout.lengthOf(value)) + gap;
      const figure: TextPlace = {
        x: end,
        y,
        lines: labelLines,
        align: 'left',
        bold: rows[row]?.selected === true,
        muted: value === null,
      };
      return layout.narrow
        ? [{ x: 0, y, lines: layout.periodLines[period] ?? [], align: 'left' }, figure]
        : [figure];
    }),
  ];
}
