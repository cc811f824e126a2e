import type { SpinePicture } from '../viewmodels/profile/spineModel';
import { lineHeight, lineMark, type TextPlace, textMark } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { areaMark, barMark, groupLine, secondMark, spineKeyMark } from './spineKey';
import type { SpineLayout, SpinePlace } from './spineLayout';
import { textWidth } from './textWidth';

/** Everything in a spine chart. */
export function spineMarks(
  { rows }: SpinePicture,
  layout: SpineLayout,
  theme: ChartTheme,
  width: number,
) {
  const texts = layout.places.flatMap((place) => [
    ...nameTexts(place, theme),
    ...figureTexts(place, layout, theme),
    ...endTexts(place, theme),
  ]);
  return [
    ...layout.key.map((place) => spineKeyMark(place, theme)),
    ...layout.places.flatMap((place) => [
      lineMark({
        from: [0, Math.floor(place.top) + 0.5],
        to: [width, Math.floor(place.top) + 0.5],
        colour: theme.grid,
        widthPx: 1,
        z: 0,
      }),
      ...rowMarks(place, layout.stacked, theme),
    ]),
    ...layout.key.map(({ text }) => textMark(theme, text)),
    ...(rows.length > 0 ? texts.map((text) => textMark(theme, text)) : []),
  ];
}

function rowMarks(
  { row, barY, top, bottom, xOf }: SpinePlace,
  stacked: boolean,
  theme: ChartTheme,
) {
  const em = theme.fontSizePx;
  const { range, middle, group, second, value, verdict } = row;
  const height = em * 0.6;
  const bar = (from: number, to: number, shaded: boolean) =>
    barMark({ from: xOf(from), to: xOf(to), y: barY, height }, shaded, theme);
  const [lineTop, lineBottom] = stacked ? [barY - em * 0.7, barY + em * 0.7] : [top, bottom];
  return [
    ...(range ? [bar(range.lowest.value, range.highest.value, false)] : []),
    ...(middle ? [bar(middle.lower.value, middle.upper.value, true)] : []),
    ...(group && range ? [groupLine(xOf(group.value), lineTop, lineBottom, theme)] : []),
    ...(second ? [secondMark(xOf(second.value), barY, theme)] : []),
    ...(value === null || !range ? [] : [areaMark(xOf(value), barY, verdict, theme)]),
  ];
}

function nameTexts(
  { nameLines, measureLines, nameTop }: SpinePlace,
  theme: ChartTheme,
): readonly TextPlace[] {
  const line = lineHeight(theme);
  const under = nameTop + nameLines.length * line;
  return [
    {
      x: 0,
      y: nameTop + (nameLines.length * line) / 2,
      lines: nameLines,
      align: 'left',
      bold: true,
    },
    {
      x: 0,
      y: under + (measureLines.length * line) / 2,
      lines: measureLines,
      align: 'left',
      muted: true,
    },
  ];
}

/** The area's figure, or why there is none, and the verdict: in columns, or one after the other. */
function figureTexts(
  { row: { label, value, words }, figureY: y }: SpinePlace,
  { stacked, figureX, wordsX }: SpineLayout,
  theme: ChartTheme,
): readonly TextPlace[] {
  const missing = value === null;
  const figure = { y, lines: [label], bold: !missing, muted: missing };
  const verdict = { y, lines: [words], align: 'left' } as const;
  if (!stacked)
    return [
      { ...figure, x: figureX, align: 'right' },
      ...(words === '' ? [] : [{ ...verdict, x: wordsX }]),
    ];
  const after = textWidth(label, theme.fontSizePx, true) + theme.fontSizePx * 0.6;
  return [{ ...figure, x: 0, align: 'left' }, ...(words === '' ? [] : [{ ...verdict, x: after }])];
}

/** The lowest and the highest figure, outside whatever mark stands at the end of the bar. */
function endTexts(
  { row: { range, second }, barY: y, xOf }: SpinePlace,
  { fontSizePx }: ChartTheme,
): readonly TextPlace[] {
  if (!range) return [];
  const away = fontSizePx * 0.85;
  const spots = [range.lowest.value, range.highest.value, ...(second ? [second.value] : [])].map(
    xOf,
  );
  return [
    {
      x: Math.min(...spots) - away,
      y,
      lines: [range.lowest.label],
      align: 'right',
      muted: true,
    },
    {
      x: Math.max(...spots) + away,
      y,
      lines: [range.highest.label],
      align: 'left',
      muted: true,
    },
  ];
}
