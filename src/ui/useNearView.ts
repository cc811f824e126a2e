import { type RefObject, useEffect, useState } from 'react';

/**
 * True from the moment `place` comes within half a screen of view, and ever after: what is built then stays. True at
 * once in a browser that cannot tell.
 */
export function useNearView(place: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(() => !('IntersectionObserver' in globalThis));
  useEffect(() => {
    const element = place.current;
    if (near || !element) return;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '50% 0%' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [near, place]);
  return near;
}
