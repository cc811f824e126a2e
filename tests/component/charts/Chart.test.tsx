import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Chart } from '../../../src/charts/Chart';
import type { BuildDrawing } from '../../../src/charts/chartOption';
import { echartsParts } from '../../../src/charts/echartsParts';
import { rankingOption } from '../../../src/charts/rankingOption';

const bar = (name: string, value: number) => ({
  code: `E-${name}`,
  name,
  value,
  label: String(value),
  selected: false,
});
const ranking =
  (...names: readonly string[]): BuildDrawing =>
  (theme, width) =>
    rankingOption(
      {
        bars: names.map((name, index) => bar(name, 40 - index)),
        benchmark: undefined,
        axisTitle: 'per 1,000 people',
      },
      theme,
      width,
    );
const two = ranking('Burnley', 'Wyre');
const three = ranking('Burnley', 'Wyre', 'Fylde');

let hostWidth = 600;
let measureAgain: (() => void)[] = [];
let forcedColours: Set<() => void>;

beforeEach(() => {
  hostWidth = 600;
  measureAgain = [];
  forcedColours = new Set();
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => hostWidth);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(300);
  // jsdom has no canvas, which ECharts measures text with where it can.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        measureAgain.push(callback);
      }
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: (_: string, listener: () => void) => forcedColours.add(listener),
    removeEventListener: (_: string, listener: () => void) => forcedColours.delete(listener),
  }));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const picture = () => screen.getByRole('img', { name: 'Bar chart' });
const host = () => picture().parentElement as HTMLElement;
const painted = () => waitFor(() => expect(host()).toHaveAttribute('data-painted', 'true'));
const svgWidth = () => picture().querySelector('svg')?.getAttribute('width');
const words = () => [...picture().querySelectorAll('text')].map(({ textContent }) => textContent);

it('draws the picture and says when it is painted', async () => {
  render(<Chart option={two} label="Bar chart" />);
  await painted();
  expect(words()).toEqual(expect.arrayContaining(['Burnley', '40', 'Wyre', '39']));
});

it('takes no focus', async () => {
  render(<Chart option={two} label="Bar chart" />);
  await painted();
  expect(host().querySelector('[tabindex], button, a')).toBeNull();
});

it('draws a new picture in place of the old one', async () => {
  const { rerender } = render(<Chart option={three} label="Bar chart" />);
  await painted();
  rerender(<Chart option={two} label="Bar chart" />);
  expect(host()).toHaveAttribute('data-painted', 'false');
  await painted();
  expect(words()).not.toContain('Fylde');
});

it('follows the width it is given', async () => {
  render(<Chart option={two} label="Bar chart" />);
  await painted();
  hostWidth = 320;
  act(() => measureAgain[0]?.());
  await painted();
  expect(svgWidth()).toBe('320');
});

it('waits while it has no width', () => {
  hostWidth = 0;
  render(<Chart option={two} label="Bar chart" />);
  expect(screen.queryByRole('img')).toBeNull();
});

it('is as wide as the paper while it is printed', async () => {
  render(<Chart option={two} label="Bar chart" />);
  await painted();
  fireEvent(window, new Event('beforeprint'));
  expect(svgWidth()).toBe('680');
  fireEvent(window, new Event('afterprint'));
  expect(svgWidth()).toBe('600');
});

it('says in words what is pointed at until Escape, and selects what is clicked', async () => {
  const onSelect = vi.fn<(code: string) => void>();
  render(<Chart option={two} label="Bar chart" onSelect={onSelect} />);
  await painted();
  const second = two(themeOf(), 600).targets[1];
  const at = { clientX: 300, clientY: (second?.top ?? 0) + 5 };
  fireEvent.pointerMove(host(), at);
  const tooltip = screen.getByText('Wyre: 39');
  fireEvent.pointerMove(tooltip, { clientX: 320, clientY: 2 });
  expect(tooltip).toBeInTheDocument();
  fireEvent.keyDown(window, { key: 'Escape' });
  expect(screen.queryByText('Wyre: 39')).toBeNull();
  fireEvent.click(host(), at);
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('E-Wyre');
});

it('leaves nothing behind when it goes', async () => {
  const { unmount } = render(<Chart option={two} label="Bar chart" />);
  await painted();
  const chart = echartsParts.getInstanceByDom(picture());
  unmount();
  expect(chart?.isDisposed()).toBe(true);
  expect(forcedColours.size).toBe(0);
});

it('can go before it is drawn', () => {
  const { unmount } = render(<Chart option={two} label="Bar chart" />);
  unmount();
  expect(screen.queryByRole('img')).toBeNull();
});

function themeOf() {
  let seen: Parameters<BuildDrawing>[0] | undefined;
  const option: BuildDrawing = (theme, width) => {
    seen = theme;
    return two(theme, width);
  };
  const { unmount } = render(<Chart option={option} label="Theme" />);
  unmount();
  if (!seen) throw new Error('No theme');
  return seen;
}

it('can be reached by keyboard, and says what it is and which keys read it', async () => {
  render(<Chart option={two} label="Bar chart of 2 areas" onSelect={() => {}} />);
  const readable = await screen.findByRole('application', { name: 'Bar chart of 2 areas' });
  expect(readable).toHaveAttribute('tabindex', '0');
  expect(readable).toHaveAccessibleDescription(/arrow keys read the points.*Enter highlights/);
  expect(readable.parentElement?.querySelector('.chart + [role="status"]')).toBeEmptyDOMElement();
});

it('is no stop for the keyboard where nothing in it can be read', async () => {
  const unread: BuildDrawing = (theme, width) => {
    const drawing = two(theme, width);
    return {
      ...drawing,
      targets: drawing.targets.map((target) => ({
        ...target,
        lines: target.lines.map(({ code, name, label }) => ({ code, name, label })),
      })),
    };
  };
  render(<Chart option={unread} label="Map of 2 areas" />);
  await screen.findByRole('img', { name: 'Map of 2 areas' });
  expect(screen.queryByRole('application')).toBeNull();
});
