import { type RefObject, useEffect, useState } from 'react';

/** Whether the content fits the element's width and, if not, whether more of it lies to the right. */
export type SidewaysScroll = 'fits' | 'more' | 'end';

function scrollOf({ scrollWidth, clientWidth, scrollLeft }: HTMLElement): SidewaysScroll {
  if (scrollWidth <= clientWidth) return 'fits';
  return scrollLeft + clientWidth < scrollWidth - 1 ? 'more' : 'end';
}

export function useSidewaysScroll(element: RefObject<HTMLElement | null>): SidewaysScroll {
  const [scroll, setScroll] = useState<SidewaysScroll>('fits');
  useEffect(() => {
    const watched = element.current;
    if (!watched || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => setScroll(scrollOf(watched));
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    for (const child of watched.children) observer.observe(child);
    watched.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      watched.removeEventListener('scroll', measure);
    };
  }, [element]);
  return scroll;
}
