import type { MapPicture } from '../viewmodels/mapModel';
import { lineHeight, lineMark, textMark } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { hatchLines } from './hatchLines';
import { mapLabels } from './mapLabels';
import type { DrawnArea, MapKeyEntry, MapLayout } from './mapLayout';
import type { DrawnRing, Spot } from './mapProjection';
import type { KeyPlace } from './pictureKey';
import { type ShadeFill, shadeFills } from './shadeFills';

/** Everything on a map: areas, their edges, the hatching of those without a figure, key and words. */
export function mapMarks(picture: MapPicture, layout: MapLayout, theme: ChartTheme, width: number) {
  const fills = shadeFills(picture.shades.length, theme);
  const fillOf = (shade: number | undefined) => (shade === undefined ? undefined : fills[shade]);
  const line = lineHeight(theme);
  const { areas, titleLines, titleX, height } = layout;
  const labels = mapLabels(areas, theme, { left: 0, right: width, top: 0, bottom: height });
  return [
    ...areas.flatMap((one) => ground(one, fillOf(one.area.shade), theme)),
    ...areas.flatMap(({ rings }) => edges(rings, theme.background, 2.5, 2)),
    ...areas.flatMap(({ rings }) => edges(rings, theme.text, 1, 3)),
    ...areas
      .filter(({ area }) => area.selected)
      .flatMap(({ rings }) => [
        ...edges(rings, theme.background, 7, 4),
        ...edges(rings, theme.forcedColours ? theme.accent : theme.text, 3.5, 4),
      ]),
    ...layout.key.flatMap((place) => keyMarks(place, fillOf(place.entry.shade), theme)),
    textMark(theme, {
      x: titleX,
      y: (titleLines.length * line) / 2,
      lines: titleLines,
      align: 'left',
      muted: true,
    }),
    ...layout.key.map(({ text }) => textMark(theme, text)),
    ...labels.map(({ drawn, place, inside }) =>
      // On a strong shade words in the colour of the ground; words that reach beyond it, or stand on hatching, have an
      // edge in that colour instead.
      inside && fillOf(drawn.area.shade)?.strong
        ? textMark({ ...theme, text: theme.background }, place)
        : textMark(theme, {
            ...place,
            ...(inside && drawn.area.shade !== undefined ? {} : { ground: 'edge' as const }),
          }),
    ),
  ];
}

function ground({ rings }: DrawnArea, fill: ShadeFill | undefined, theme: ChartTheme) {
  const colour = fill?.fill ?? theme.background;
  return [
    ...withoutHoles(rings).map((points) => ({
      type: 'polygon' as const,
      z: 1,
      silent: true,
      shape: { points: points.map(([x, y]) => [x, y]) },
      style: { fill: colour },
    })),
    ...(fill ? [] : hatching(rings, theme)),
  ];
}

function hatching(rings: readonly DrawnRing[], theme: ChartTheme) {
  return hatchLines(rings, Math.round(theme.fontSizePx * 0.45)).map(([from, to]) =>
    lineMark({ from, to, colour: theme.mutedText, widthPx: 1, z: 1 }),
  );
}

/**
 * Each outer ring as one line that also runs round the holes in it, the other way about and along one seam, so that
 * they stay unfilled. Holes come after their outer ring.
 */
function withoutHoles(rings: readonly DrawnRing[]): readonly (readonly Spot[])[] {
  const outlines: Spot[][] = [];
  for (const { spots, hole } of rings) {
    const [start] = spots;
    if (!start) continue;
    const outer = outlines.at(-1);
    if (!hole || !outer) outlines.push(turned(spots, 1));
    else outer.push(outer[0] ?? start, ...turned([...spots, start], -1), outer[0] ?? start);
  }
  return outlines;
}

/** The ring in the direction wanted. */
function turned(spots: readonly Spot[], direction: 1 | -1): Spot[] {
  const area = spots.reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = spots.at(index - 1) ?? [x, y];
    return sum + (x - beforeX) * (y + beforeY);
  }, 0);
  return Math.sign(area) === direction ? [...spots] : spots.toReversed();
}

function edges(rings: readonly DrawnRing[], colour: string, widthPx: number, z: number) {
  return rings.map(({ spots }) => ({
    type: 'polyline' as const,
    z,
    silent: true,
    shape: { points: [...spots, ...spots.slice(0, 2)].map(([x, y]) => [x, y]) },
    style: { stroke: colour, lineWidth: widthPx, lineJoin: 'round' as const },
  }));
}

function keyMarks(
  { sample }: KeyPlace<MapKeyEntry>,
  fill: ShadeFill | undefined,
  theme: ChartTheme,
) {
  const { left, width, y } = sample;
  const half = theme.fontSizePx * 0.55;
  const spots: readonly Spot[] = [
    [left + 1, y - half],
    [left + width, y - half],
    [left + width, y + half],
    [left + 1, y + half],
  ];
  const ring = { spots, hole: false };
  return [
    {
      type: 'polygon' as const,
      z: 1,
      silent: true,
      shape: { points: spots.map((spot) => [...spot]) },
      style: { fill: fill?.fill ?? theme.background },
    },
    ...(fill ? [] : hatching([ring], theme)),
    ...edges([ring], theme.text, 1, 3),
  ];
}
