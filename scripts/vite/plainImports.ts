import type { Plugin } from 'vite';

/**
 * Lets an `import()` be just that. Vite would wrap each in a helper that first looks up and fetches the files the
 * imported one needs, half a kilobyte that every reader waits for; here they are few and small, and what is large is
 * asked for by name.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
