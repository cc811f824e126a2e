import type { FunnelPicture, FunnelPoint } from '../viewmodels/funnelModel';
import { lineHeight, type TextPlace, textMark } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { funnelFill, funnelKeyMark, funnelShapes, sideOf } from './funnelKey';
import type { FunnelLayout } from './funnelLayout';
import type { LabelBox } from './labelBox';
import { placedLabels } from './placedLabels';
import { pointMark } from './pointMark';
import { wrappedText } from './wrappedText';

/** More names than this would hide the picture behind them; the table has all. */
const mostNames = 14;

/** Everything in a funnel but its lines and its scale: points, names of those outside, key, words of the axes. */
export function funnelMarks(picture: FunnelPicture, layout: FunnelLayout, theme: ChartTheme) {
  const { plot } = layout;
  const em = theme.fontSizePx;
  const line = lineHeight(theme);
  const under = plot.top + plot.height + Math.round(em * 0.5);
  const muted = { align: 'left', muted: true } as const;
  const titleY = (layout.titleLines.length * line) / 2;
  const expectedY = under + line + Math.round(em * 0.5) + (layout.expectedLines.length * line) / 2;
  const places: readonly TextPlace[] = [
    { ...muted, x: 0, y: titleY, lines: layout.titleLines },
    { ...muted, x: 0, y: expectedY, lines: layout.expectedLines },
    ...layout.key.map(({ text }) => text),
    ...layout.across.ticks.flatMap((tick, index): readonly TextPlace[] =>
      index % layout.labelEvery === 0
        ? [
            {
              x: layout.xOf(tick),
              y: under + line / 2,
              lines: [layout.across.labels[index] ?? ''],
              align: 'center',
            },
          ]
        : [],
    ),
    ...names(picture, layout, theme),
  ];
  const someSelected = picture.points.some(({ selected }) => selected);
  return [
    ...layout.key.map((place) => funnelKeyMark(place, !someSelected, theme)),
    ...picture.points
      .toSorted((a, b) => Number(a.selected) - Number(b.selected))
      .map((point) => mark(point, point.selected || !someSelected, layout, theme)),
    ...places.map((place) => textMark(theme, place)),
  ];
}

/** The highlighted one is larger and filled wherever it lies. */
function mark(point: FunnelPoint, own: boolean, layout: FunnelLayout, theme: ChartTheme) {
  const side = sideOf(point);
  return pointMark({
    x: layout.xOf(point.expected),
    y: layout.yOf(point.rate),
    reach: reachOf(point, theme),
    shape: funnelShapes[side],
    fill: point.selected ? theme.accent : funnelFill(side, own, theme),
    stroke: own ? theme.accent : theme.softOutline,
    widthPx: point.selected ? 2.5 : 1.5,
    z: point.selected ? 5 : 4,
  });
}

function reachOf({ selected }: FunnelPoint, { fontSizePx }: ChartTheme): number {
  return fontSizePx * (selected ? 0.46 : 0.36);
}

/** Names of the highlighted area and of those outside the limits, the farthest out first. */
function names(
  { points, centre, curves }: FunnelPicture,
  { xOf, yOf, plot }: FunnelLayout,
  theme: ChartTheme,
): readonly TextPlace[] {
  const rank = (point: FunnelPoint) =>
    (point.selected ? 4 : 0) + (point.position?.startsWith('far') ? 1 : 0);
  const far = ({ rate }: FunnelPoint) => Math.abs(rate - centre.value);
  const wanted = points
    .filter((point) => point.selected || ['low', 'high'].includes(sideOf(point)))
    .toSorted((a, b) => rank(b) - rank(a) || far(b) - far(a))
    .slice(0, mostNames);
  const em = theme.fontSizePx;
  const widest = Math.max(em * 5, Math.min(em * 14, plot.width * 0.35));
  return placedLabels(
    wanted.map((point) => ({
      x: xOf(point.expected),
      y: yOf(point.rate),
      lines: wrappedText(point.name, widest, em, point.selected),
      bold: point.selected,
    })),
    {
      bounds: {
        left: plot.left,
        right: plot.left + plot.width,
        top: plot.top,
        bottom: plot.top + plot.height,
      },
      marks: points.map((point): LabelBox => {
        const [x, y, reach] = [xOf(point.expected), yOf(point.rate), reachOf(point, theme)];
        return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
      }),
      traces: [
        ...curves.flatMap(({ points: spots }) =>
          spots.flatMap(({ expected, lower, upper }) => [
            [xOf(expected), yOf(lower)] as const,
            [xOf(expected), yOf(upper)] as const,
          ]),
        ),
        ...Array.from(
          { length: 60 },
          (_, step) => [plot.left + (plot.width * step) / 60, yOf(centre.value)] as const,
        ),
      ],
      fontSizePx: em,
      lineHeight: lineHeight(theme),
      away: em * 0.65,
    },
  );
}
