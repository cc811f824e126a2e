import { type ChartTheme, lightTheme } from '../../../src/charts/chartTheme';
import { darkTokens } from './styleTokens';

const colour = (name: string) => {
  const value = darkTokens[name];
  if (value === undefined) throw new Error(`dark.css does not set --${name}`);
  return value;
};

/** The looks a chart reads from a dark page, as src/charts/themeFromDocument.ts reads them. */
export const darkTheme: ChartTheme = {
  ...lightTheme,
  accent: colour('color-accent'),
  text: colour('color-text'),
  mutedText: colour('color-text-muted'),
  grid: colour('color-rule'),
  secondary: colour('chart-2'),
  soft: colour('chart-soft'),
  softOutline: colour('color-accent'),
  signal: colour('chart-signal'),
  background: colour('color-background'),
  shades: colour('chart-shades').split(' '),
  categorical: colour('chart-categorical').split(' '),
};
