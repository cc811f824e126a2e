import { type RefObject, useEffect, useState } from 'react';

/** Whether the element's content is wider than the element, now and after every resize. */
export function useOverflows(element: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (!watched || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => setOverflows(watched.scrollWidth > watched.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    for (const child of watched.children) observer.observe(child);
    return () => observer.disconnect();
  }, [element]);
  return overflows;
}
