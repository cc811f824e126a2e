import { useEffect, useState } from 'react';

/** Code on its way, there, or not to be had. */
export type LoadedLater<T> =
  | { readonly state: 'coming' }
  | { readonly state: 'there'; readonly code: T }
  | { readonly state: 'failed' };

const coming = { state: 'coming' } as const;

/**
 * Code that is loaded once the page around it has been painted. Unlike a lazy component it takes nothing away when it
 * arrives: what is on the page stays, and with it the reader's sorting and focus. Keep `load` the same between renders.
 */
export function useLoadedLater<T>(load: () => Promise<T>): LoadedLater<T> {
  const [loaded, setLoaded] = useState<LoadedLater<T>>(coming);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      window.setTimeout(() => {
        load().then(
          (code) => setLoaded({ state: 'there', code }),
          () => setLoaded({ state: 'failed' }),
        );
      }, 0);
    });
    return () => cancelAnimationFrame(frame);
  }, [load]);
  return loaded;
}
