import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { minify, type Plugin } from 'vite';

const PLACE = '<!-- early scripts -->';
const FETCH = 'src/early-fetch.js';
const DISPLAY = 'src/early-display.js';

async function inlineScript(source: string): Promise<string> {
  const { code, errors } = await minify(source, await readFile(source, 'utf8'));
  const [fault] = errors;
  if (fault) throw new Error(`${source}: ${fault.message}`);
  return `<script>${code.trim().replace(/<(?=\/script|!--)/gi, '\\x3C')}</script>`;
}

/**
 * Inlines src/early-display.js in the head, so that the page starts in the look the reader chose, and
 * src/early-fetch.js, before any stylesheet or module, so that the data is on its way while the
 * application's code still loads; without the latter where the page carries its data.
 */
export function earlyFetch({ omit }: { omit: boolean }): Plugin {
  return {
    name: 'early-fetch',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!html.includes(PLACE)) throw new Error(`index.html must contain ${PLACE}`);
        const sources = omit ? [DISPLAY] : [DISPLAY, FETCH];
        const scripts = await Promise.all(sources.filter(existsSync).map(inlineScript));
        return html.replace(PLACE, () => scripts.join(''));
      },
    },
  };
}
