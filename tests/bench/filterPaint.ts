import type { Page } from 'playwright-core';

/** Milliseconds from the press of a key. */
export interface PaintTimes {
  /** To the next paint, by event timing. */
  readonly toPaint: number;
  /** To the frame after the last change of the page that it caused. */
  readonly toLast: number;
}

declare global {
  interface Window {
    paintWatch: { pressed: number; durations: number[]; lastChange: number };
  }
}

/** Runs in the page before its own scripts, so it may use nothing from outside. */
export function watchPaints() {
  const watch = { pressed: 0, durations: [] as number[], lastChange: 0 };
  window.paintWatch = watch;
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      Object.assign(watch, { pressed: timeStamp, durations: [], lastChange: 0 });
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const { name, duration, startTime } of list.getEntries()) {
      if (name === 'keydown' && startTime >= watch.pressed) watch.durations.push(duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  new MutationObserver(() => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        watch.lastChange = performance.now();
      });
      port1.start();
      port2.postMessage(0);
    });
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** Presses a key in the filter, and waits until the page has come to rest. */
export async function paintTimes(page: Page, key: 'ArrowDown' | 'ArrowUp'): Promise<PaintTimes> {
  await page.keyboard.press(key);
  return page.evaluate(async () => {
    const watch = window.paintWatch;
    const rest = 400;
    while (watch.lastChange === 0 || performance.now() - watch.lastChange < rest)
      await new Promise((resolve) => setTimeout(resolve, 50));
    // What takes less than 16 ms is not reported at all.
    const toPaint = Math.max(16, ...watch.durations);
    return { toPaint, toLast: watch.lastChange - watch.pressed };
  });
}
