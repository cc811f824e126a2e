import { type ChartTheme, lightTheme } from './chartTheme';

/** True while the reader's system replaces page colours with its own few. */
export const forcedColoursQuery = '(forced-colors: active)';

/** Looks of a picture inside `element`: the page's custom properties, text size and font, or the system's colours. */
export function themeFromDocument(element: Element): ChartTheme {
  const style = getComputedStyle(element);
  const rootSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const base: ChartTheme = {
    ...lightTheme,
    fontSizePx: rootSize > 0 ? rootSize : lightTheme.fontSizePx,
    fontFamily: style.fontFamily || lightTheme.fontFamily,
  };
  if (matchMedia(forcedColoursQuery).matches) return { ...base, ...systemColours };
  const colour = (name: string, otherwise: string) =>
    style.getPropertyValue(name).trim() || otherwise;
  const accent = colour('--color-accent', base.accent);
  return {
    ...base,
    accent,
    text: colour('--color-text', base.text),
    mutedText: colour('--color-text-muted', base.mutedText),
    grid: colour('--color-rule', base.grid),
    secondary: colour('--chart-2', base.secondary),
    soft: colour('--chart-soft', base.soft),
    softOutline: accent,
    signal: colour('--chart-signal', base.signal),
    background: colour('--color-background', base.background),
  };
}

/** CSS system colours: the browser resolves them inside SVG too. */
const systemColours = {
  text: 'CanvasText',
  mutedText: 'CanvasText',
  grid: 'color-mix(in srgb, CanvasText 30%, Canvas)',
  accent: 'Highlight',
  secondary: 'CanvasText',
  soft: 'Canvas',
  softOutline: 'CanvasText',
  signal: 'CanvasText',
  background: 'Canvas',
  categorical: ['CanvasText'],
  forcedColours: true,
} as const;
