import { palette } from './palette';

/** The few looks a picture has, in values ECharts can draw: it knows neither CSS variables nor rem. */
export interface ChartTheme {
  readonly fontFamily: string;
  /** Size of all chart text: the root font size, so that pictures follow the reader's text size. */
  readonly fontSizePx: number;
  readonly text: string;
  readonly mutedText: string;
  readonly grid: string;
  /** What the picture is about. */
  readonly accent: string;
  /** What it is compared with. */
  readonly secondary: string;
  /** Bars that are not the highlighted one; too pale to stand without the outline. */
  readonly soft: string;
  readonly softOutline: string;
  /** Points that call for a question, always with a dark edge and a shape of their own. */
  readonly signal: string;
  readonly background: string;
  /** Several lines of equal standing, in this order: neighbours are told apart best. */
  readonly categorical: readonly string[];
  /** Fills of a map from the palest to the strongest: the nearest to the ground first. */
  readonly shades: readonly string[];
  /** How much thicker than usual lines are drawn. */
  readonly thickness: number;
  readonly forcedColours: boolean;
  readonly animation: false;
}

/** Looks of a picture on white paper: exports, tests, and what holds where a page sets nothing else. */
export const lightTheme: ChartTheme = {
  fontFamily: "Arial, Helvetica, 'Liberation Sans', sans-serif",
  fontSizePx: 16,
  text: '#16191d',
  mutedText: '#4c5761',
  grid: '#d3d9df',
  accent: palette.darkBlue,
  secondary: palette.darkGrey,
  soft: palette.softBlue,
  softOutline: palette.darkBlue,
  signal: palette.orange,
  background: '#ffffff',
  categorical: palette.categorical,
  shades: palette.sequential,
  thickness: 1,
  forcedColours: false,
  animation: false,
};
