import type { SpinePicture, SpineRow } from '../viewmodels/profile/spineModel';
import { lineMark } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import type { KeyPlace } from './pictureKey';
import { type PointShape, pointMark } from './pointMark';

type Verdict = SpineRow['verdict'];

/** An entry of the key of a spine chart: a part of every row, or the area's own mark. */
export type SpineKeyEntry =
  | { readonly kind: 'range' | 'middle' | 'group' | 'second'; readonly words: string }
  | { readonly kind: 'area'; readonly verdict: Verdict; readonly words: string };

/** Shape of the area's mark: the side it lies on is told without colour. */
const spineShapes: Readonly<Record<Verdict['side'], PointShape>> = {
  higher: 'up',
  lower: 'down',
  similar: 'circle',
  unknown: 'square',
};

/** The parts of the rows, and of the area's marks those that are drawn. */
export function spineKeyEntries({
  rows,
  area,
  areas,
  group,
  second,
}: SpinePicture): readonly SpineKeyEntry[] {
  const has = (part: 'range' | 'middle' | 'group' | 'second') =>
    rows.some((row) => row[part] !== undefined);
  const marks = new Map(
    rows.flatMap(({ value, words, verdict }) => (value === null ? [] : [[words, verdict]])),
  );
  const first = (entry: SpineKeyEntry, drawn: boolean) => (drawn ? [entry] : []);
  return [
    ...first({ kind: 'range', words: `lowest to highest of the ${areas}` }, has('range')),
    ...first({ kind: 'middle', words: 'middle half of them' }, has('middle')),
    ...first({ kind: 'group', words: group }, has('group')),
    ...first({ kind: 'second', words: second ?? '' }, has('second')),
    ...[...marks].map(
      ([words, verdict], place): SpineKeyEntry => ({
        kind: 'area',
        verdict,
        words: place === 0 ? `${area}, ${words}` : words,
      }),
    ),
  ];
}

/** Fill of the area's mark: worse and better differ in lightness as well as hue; what is neither is hollow or pale. */
function spineFill({ side, judgement }: Verdict, theme: ChartTheme): string {
  if (judgement === 'worse') return theme.signal;
  if (judgement === 'better') return theme.accent;
  return side === 'similar' || side === 'unknown' ? theme.background : theme.soft;
}

/** The area's own mark. */
export function areaMark(x: number, y: number, verdict: Verdict, theme: ChartTheme) {
  return pointMark({
    x,
    y,
    reach: theme.fontSizePx * 0.45,
    shape: spineShapes[verdict.side],
    fill: spineFill(verdict, theme),
    stroke: verdict.judgement === 'worse' ? theme.text : theme.accent,
    widthPx: 2,
    z: 5,
  });
}

/** The second comparator's mark: a narrow diamond, so that it can be seen beside the area's. */
export function secondMark(x: number, y: number, theme: ChartTheme) {
  return pointMark({
    x,
    y,
    reach: theme.fontSizePx * 0.34,
    shape: 'diamond',
    fill: theme.background,
    stroke: theme.text,
    widthPx: 2,
    z: 4,
  });
}

/** The bar from the lowest to the highest, or its shaded part. */
export function barMark(
  { from, to, y, height }: { from: number; to: number; y: number; height: number },
  shaded: boolean,
  theme: ChartTheme,
) {
  return {
    type: 'rect' as const,
    z: shaded ? 2 : 1,
    silent: true,
    shape: { x: from, y: y - height / 2, width: Math.max(1, to - from), height },
    style: {
      fill: shaded ? theme.grid : theme.background,
      stroke: theme.mutedText,
      lineWidth: 1,
    },
  };
}

/** The sample before the words of an entry. */
export function spineKeyMark({ entry, sample }: KeyPlace<SpineKeyEntry>, theme: ChartTheme) {
  const { left, y, width } = sample;
  const middle = left + width / 2;
  switch (entry.kind) {
    case 'range':
    case 'middle':
      return barMark(
        { from: left, to: left + width, y, height: theme.fontSizePx * 0.5 },
        entry.kind === 'middle',
        theme,
      );
    case 'group': {
      const half = theme.fontSizePx * 0.5;
      return groupLine(middle, y - half, y + half, theme);
    }
    case 'second':
      return secondMark(middle, y, theme);
    case 'area':
      return areaMark(middle, y, entry.verdict, theme);
  }
}

/** The line at the group's own figure. */
export function groupLine(x: number, top: number, bottom: number, theme: ChartTheme) {
  return lineMark({ from: [x, top], to: [x, bottom], colour: theme.text, widthPx: 2, z: 3 });
}
