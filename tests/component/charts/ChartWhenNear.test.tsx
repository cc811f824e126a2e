import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ChartWhenNear } from '../../../src/charts/ChartWhenNear';
import type { BuildDrawing } from '../../../src/charts/chartOption';
import { echartsParts } from '../../../src/charts/echartsParts';
import { rankingOption } from '../../../src/charts/rankingOption';

const draw =
  (...names: readonly string[]): BuildDrawing =>
  (theme, width) =>
    rankingOption(
      {
        bars: names.map((name, index) => ({
          code: name,
          name,
          value: 40 - index,
          label: String(40 - index),
          selected: false,
        })),
        benchmark: undefined,
        axisTitle: 'per 1,000 people',
      },
      theme,
      width,
    );
const two = draw('Burnley', 'Wyre');
const three = draw('Burnley', 'Wyre', 'Fylde');

/** What the page watches, and the way to say that it has come near. */
let watched: { element: Element; margin: string; tell: (near: boolean) => void }[] = [];

class Watcher {
  readonly #tell: IntersectionObserverCallback;
  readonly #margin: string;
  constructor(tell: IntersectionObserverCallback, { rootMargin = '' }: IntersectionObserverInit) {
    this.#tell = tell;
    this.#margin = rootMargin;
  }
  observe(element: Element) {
    const tell = (isIntersecting: boolean) =>
      this.#tell(
        [{ isIntersecting } as IntersectionObserverEntry],
        this as unknown as IntersectionObserver,
      );
    watched.push({ element, margin: this.#margin, tell });
  }
  disconnect() {
    watched = [];
  }
}

beforeEach(() => {
  watched = [];
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(300);
  // jsdom has no canvas, which ECharts measures text with where it can.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  vi.stubGlobal('IntersectionObserver', Watcher);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const picture = () => screen.getByRole('img', { name: 'Bar chart' });
const words = () => [...picture().querySelectorAll('text')].map(({ textContent }) => textContent);
const height = () => Number.parseFloat(picture().style.minHeight);

it('holds the place of a picture that is far away, at its height, and says what it is', () => {
  render(<ChartWhenNear option={two} label="Bar chart" />);
  expect(picture()).toBeEmptyDOMElement();
  expect(height()).toBeGreaterThan(50);
  expect(watched).toHaveLength(1);
  expect(watched[0]?.element).toBe(picture());
});

it('follows the height of another picture', () => {
  const { rerender } = render(<ChartWhenNear option={two} label="Bar chart" />);
  const before = height();
  rerender(<ChartWhenNear option={three} label="Bar chart" />);
  expect(height()).toBeGreaterThan(before);
});

it('draws once it comes near, stays drawn, and is watched no more', async () => {
  render(<ChartWhenNear option={two} label="Bar chart" />);
  act(() => watched[0]?.tell(false));
  expect(picture()).toBeEmptyDOMElement();
  const { tell } = watched[0] ?? { tell: () => {} };
  act(() => tell(true));
  await waitFor(() => expect(words()).toContain('Wyre'));
  expect(watched).toEqual([]);
});

it('is drawn at once on paper, as wide as it, and goes again', () => {
  render(<ChartWhenNear option={two} label="Bar chart" />);
  fireEvent(window, new Event('beforeprint'));
  expect(words()).toEqual(expect.arrayContaining(['Burnley', '40', 'Wyre', '39']));
  expect(picture().querySelector('svg')?.getAttribute('width')).toBe('680');
  fireEvent(window, new Event('beforeprint'));
  expect(picture().querySelectorAll('svg')).toHaveLength(1);
  fireEvent(window, new Event('afterprint'));
  expect(picture()).toBeEmptyDOMElement();
});

it('leaves nothing behind when it goes while it is printed', () => {
  const { unmount } = render(<ChartWhenNear option={two} label="Bar chart" />);
  fireEvent(window, new Event('beforeprint'));
  const drawn = echartsParts.getInstanceByDom(picture());
  unmount();
  expect(drawn?.isDisposed()).toBe(true);
  fireEvent(window, new Event('beforeprint'));
  expect(screen.queryByRole('img')).toBeNull();
});

it('draws at once in a browser that cannot tell what is near', async () => {
  vi.stubGlobal('IntersectionObserver', undefined);
  Reflect.deleteProperty(globalThis, 'IntersectionObserver');
  render(<ChartWhenNear option={two} label="Bar chart" />);
  await waitFor(() => expect(words()).toContain('Wyre'));
});
