import type { ProcessPicture } from '../viewmodels/processModel';
import { lineHeight } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { textWidth } from './textWidth';

/** The name of a line at its right end, with its figure. */
export interface LevelName {
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

/** Room for the names of the latest lines beside the plot; 0 where the plot would get too narrow. */
export function levelNamesWidth(
  picture: ProcessPicture,
  { fontSizePx }: ChartTheme,
  width: number,
): number {
  const words = wordsOf(picture).map((one) => textWidth(one.words, fontSizePx));
  const room = Math.ceil(Math.max(0, ...words) + fontSizePx * 0.5);
  return words.length === 0 || width - room < fontSizePx * 28 ? 0 : room;
}

/** Upper limit, mean and lower limit of the latest stretch, from top to bottom, pushed apart where they would touch. */
export function levelNames(
  picture: ProcessPicture,
  yOf: (value: number) => number,
  x: number,
  theme: ChartTheme,
): readonly LevelName[] {
  const line = lineHeight(theme);
  const names = wordsOf(picture).map(({ words, value }) => ({ x, words, y: yOf(value) }));
  const [upper, mean, lower] = names;
  if (!upper || !mean || !lower) return [];
  return [
    { ...upper, y: Math.min(upper.y, mean.y - line) },
    mean,
    { ...lower, y: Math.max(lower.y, mean.y + line) },
  ];
}

function wordsOf({ stretches, points }: ProcessPicture) {
  const latest = stretches.at(-1);
  if (!latest || latest.to < (points.at(-1)?.month ?? 0)) return [];
  const { labels, lower, mean, upper } = latest;
  return [
    { words: `upper limit ${labels.upper}`, value: upper },
    { words: `mean ${labels.mean}`, value: mean },
    { words: `lower limit ${labels.lower}`, value: lower },
  ];
}
