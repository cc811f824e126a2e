import { forcedColoursQuery } from './themeFromDocument';

const queries = [forcedColoursQuery, '(prefers-color-scheme: dark)'];

/** Calls back when the colours may have changed: the system's, the device's or the reader's. Returns the way to stop. */
export function onThemeChange(changed: () => void): () => void {
  const media = queries.map((query) => matchMedia(query));
  for (const one of media) one.addEventListener('change', changed);
  const chosen = new MutationObserver(changed);
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-text'] });
  return () => {
    for (const one of media) one.removeEventListener('change', changed);
    chosen.disconnect();
  };
}
