import type { ChartTheme } from './chartTheme';

/** The fill of a shade; on one far from the ground words take the colour of the ground. */
export interface ShadeFill {
  readonly fill: string;
  readonly strong: boolean;
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
      strong: false,
    }));
  return (chosen[shades] ?? []).map((place) => ({
    fill: theme.shades[place] ?? theme.soft,
    strong: place >= 2,
  }));
}
