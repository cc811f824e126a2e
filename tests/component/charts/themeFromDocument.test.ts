import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lightTheme } from '../../../src/charts/chartTheme';
import { themeForPaper, themeFromDocument } from '../../../src/charts/themeFromDocument';

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

it('takes shades and thickness from the page, as a dark page and a projector set them', () => {
  document.documentElement.style.setProperty('--chart-shades', ' #111111 #222222');
  document.documentElement.style.setProperty('--chart-thickness', '1.5');
  expect(themeFromDocument(document.documentElement)).toMatchObject({
    shades: ['#111111', '#222222'],
    thickness: 1.5,
  });
});

it('is light and of the usual thickness on paper, and leaves the screen as it was', () => {
  const style = document.createElement('style');
  style.textContent = `
    :root[data-theme='dark'] { --color-text: #eeeeee; --chart-2: #dddddd; }
    :root[data-text='projector'] { --chart-thickness: 1.5; }`;
  document.head.append(style);
  const page = document.documentElement;
  Object.assign(page.dataset, { theme: 'dark', text: 'projector' });
  expect(themeFromDocument(page)).toMatchObject({ text: '#eeeeee', secondary: '#dddddd' });
  const { text, secondary, shades } = lightTheme;
  expect(themeForPaper(page)).toMatchObject({ text, secondary, shades, thickness: 1 });
  expect(page.dataset).toMatchObject({ theme: 'dark', text: 'projector' });
  delete page.dataset['theme'];
  delete page.dataset['text'];
  themeForPaper(page);
  expect(page.dataset['theme'] ?? page.dataset['text']).toBeUndefined();
  style.remove();
});
