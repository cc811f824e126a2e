import { type RefObject, useLayoutEffect, useState } from 'react';
import type { ChartTheme } from './chartTheme';
import { onThemeChange } from './onThemeChange';
import { themeFromDocument } from './themeFromDocument';

/** Width and looks a picture is drawn for. */
export interface ChartFrame {
  readonly width: number;
  readonly theme: ChartTheme;
}

/**
 * The frame `host` gives its picture, and a new one whenever its width, the text size or the colours change.
 * Undefined while the host has no width. `rem` is an element one rem wide: watching it is how text size is noticed.
 */
export function useChartFrame(
  host: RefObject<HTMLElement | null>,
  rem: RefObject<HTMLElement | null>,
): ChartFrame | undefined {
  const [frame, setFrame] = useState<ChartFrame>();
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const measure = () => setFrame((before) => sameOrNew(before, element));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (rem.current) observer.observe(rem.current);
    const stopWatching = onThemeChange(measure);
    measure();
    return () => {
      observer.disconnect();
      stopWatching();
    };
  }, [host, rem]);
  return frame;
}

function sameOrNew(before: ChartFrame | undefined, element: HTMLElement): ChartFrame | undefined {
  const width = Math.floor(element.clientWidth);
  if (width === 0) return before;
  const theme = themeFromDocument(element);
  const same = before?.width === width && JSON.stringify(before.theme) === JSON.stringify(theme);
  return same ? before : { width, theme };
}
