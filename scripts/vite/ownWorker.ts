import type { Plugin } from 'vite';

const WORKER = /\/(?:extract|contribution)Worker\?worker&inline$/;
const VIRTUAL = '\0own-worker';

/**
 * Starts a worker from the text of the page's own script, which knows by itself what it is needed for. Of a page opened
 * from a disk Chromium starts no module worker.
 */
const CODE = `export default class extends Worker {
  constructor() {
    const { textContent } = document.querySelector('script[type="module"]');
    const url = URL.createObjectURL(new Blob([textContent], { type: 'text/javascript' }));
    super(url);
    this.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
  }
}`;

/** For the single file: its page and its worker are one script, whose entry tells them apart. */
export function ownWorker(): Plugin {
  return {
    name: 'own-worker',
    enforce: 'pre',
    resolveId: (source) => (WORKER.test(source) ? VIRTUAL : null),
    load: (id) => (id === VIRTUAL ? CODE : null),
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('/src/main.tsx', '/src/single.ts'),
    },
  };
}
