import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import type { NearSpan } from './chartOption';

/** A picture of more screens than this is drawn piece by piece. */
const mostScreens = 3;

interface NearView {
  /** Undefined until the host is there. */
  readonly near: NearSpan | undefined;
  /** Keeps the span in step with scrolling while the picture is as high as this; returns the way to stop. */
  readonly follow: (host: Element | null, height: number | undefined) => (() => void) | undefined;
}

/** The part of the picture in `host` within a screen of view, in steps of a screen: scrolling redraws seldom. */
export function useNearSpan(host: RefObject<HTMLElement | null>): NearView {
  const [near, setNear] = useState<NearSpan>();
  useLayoutEffect(() => {
    const look = () => {
      if (host.current) setNear(spanNear(host.current));
    };
    look();
  }, [host]);
  const follow = useCallback((element: Element | null, height: number | undefined) => {
    if (!element || height === undefined || height <= mostScreens * window.innerHeight)
      return undefined;
    let frame = 0;
    const look = () => {
      frame = 0;
      const next = spanNear(element);
      setNear((before) => (before?.top === next.top ? before : next));
    };
    const lookSoon = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', lookSoon, { passive: true, capture: true });
    addEventListener('resize', lookSoon);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', lookSoon, { capture: true });
      removeEventListener('resize', lookSoon);
    };
  }, []);
  return { near, follow };
}

/** From a screen above what is in view to a screen below it. */
function spanNear(element: Element): NearSpan {
  const screen = Math.max(1, window.innerHeight);
  const first = Math.floor(-element.getBoundingClientRect().top / screen);
  return {
    top: (first - 1) * screen,
    bottom: (first + 3) * screen,
    wholeUpTo: mostScreens * screen,
  };
}
