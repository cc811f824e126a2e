import { type ChartTheme, lightTheme } from './chartTheme';

/** Size of chart text on paper, that of the printed page: a figure and its table then share a page. */
const paperTextPx = 13;

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
    thickness: Number(style.getPropertyValue('--chart-thickness')) || lightTheme.thickness,
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
    shades: colour('--chart-shades', base.shades.join(' ')).split(/\s+/),
    categorical: colour('--chart-categorical', base.categorical.join(' ')).split(/\s+/),
  };
}

/** Looks of a picture for paper, which is light whatever the screen is. Asked for while the screen's rules still hold. */
export function themeForPaper(element: Element): ChartTheme {
  const { dataset } = document.documentElement;
  const { theme, text } = dataset;
  dataset.theme = 'light';
  delete dataset.text;
  try {
    return { ...themeFromDocument(element), fontSizePx: paperTextPx };
  } finally {
    if (theme === undefined) delete dataset.theme;
    else dataset.theme = theme;
    if (text !== undefined) dataset.text = text;
  }
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
