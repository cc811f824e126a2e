import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { minify, type Plugin } from 'vite';

const PLACE = '<!-- early-fetch -->';
const SOURCE = 'src/early-fetch.js';

async function earlyFetchScript(): Promise<string> {
  const { code, errors } = await minify(SOURCE, await readFile(SOURCE, 'utf8'));
  const [fault] = errors;
  if (fault) throw new Error(`${SOURCE}: ${fault.message}`);
  return `<script>${code.trim().replace(/<(?=\/script|!--)/gi, '\\x3C')}</script>`;
}

/**
 * Inlines src/early-fetch.js in the head, before any stylesheet or module, so that the data is
 * on its way while the application's code still loads.
 */
export function earlyFetch({ omit }: { omit: boolean }): Plugin {
  return {
    name: 'early-fetch',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!html.includes(PLACE)) throw new Error(`index.html must contain ${PLACE}`);
        const script = omit || !existsSync(SOURCE) ? '' : await earlyFetchScript();
        return html.replace(PLACE, () => script);
      },
    },
  };
}
