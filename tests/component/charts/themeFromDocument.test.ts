import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lightTheme } from '../../../src/charts/chartTheme';
import { themeFromDocument } from '../../../src/charts/themeFromDocument';

let forced = false;

beforeEach(() => {
  forced = false;
  vi.stubGlobal('matchMedia', () => ({ matches: forced }));
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.documentElement.removeAttribute('style');
});

it('takes colours, font and text size from the page', () => {
  const page = document.documentElement;
  page.style.fontSize = '20px';
  page.style.fontFamily = 'Verdana';
  page.style.setProperty('--color-accent', ' #801650');
  page.style.setProperty('--color-text-muted', '#333333');
  expect(themeFromDocument(page)).toMatchObject({
    fontSizePx: 20,
    fontFamily: 'Verdana',
    accent: '#801650',
    softOutline: '#801650',
    mutedText: '#333333',
    forcedColours: false,
  });
});

it('falls back to the light theme for what the page does not set', () => {
  const { text, grid, soft, secondary, background } = lightTheme;
  expect(themeFromDocument(document.documentElement)).toMatchObject({
    text,
    grid,
    soft,
    secondary,
    background,
    fontSizePx: 16,
  });
});

it("uses the system's colours when it forces them, whatever the page sets", () => {
  forced = true;
  document.documentElement.style.setProperty('--color-accent', '#801650');
  expect(themeFromDocument(document.documentElement)).toMatchObject({
    text: 'CanvasText',
    accent: 'Highlight',
    soft: 'Canvas',
    softOutline: 'CanvasText',
    forcedColours: true,
  });
});
