import type { ChartTheme } from './chartTheme';
import { palette } from './palette';

/** The fill of a shade; on a dark one words are light. */
export interface ShadeFill {
  readonly fill: string;
  readonly dark: boolean;
}

/** Which of the five colours stand for two, three, four or five shades, lightest first. */
const chosen: Readonly<Record<number, readonly number[]>> = {
  1: [1],
  2: [0, 2],
  3: [0, 2, 4],
  4: [0, 1, 2, 3],
  5: [0, 1, 2, 3, 4],
};

/** Fills from the lowest shade to the highest; in a system's own colours mixtures of its two. */
export function shadeFills(shades: number, theme: ChartTheme): readonly ShadeFill[] {
  if (theme.forcedColours)
    return Array.from({ length: shades }, (_, place) => ({
      fill: `color-mix(in srgb, ${theme.text} ${place * 12}%, ${theme.background})`,
      dark: false,
    }));
  return (chosen[shades] ?? []).map((place) => ({
    fill: palette.sequential[place] ?? palette.softBlue,
    dark: place >= 2,
  }));
}
