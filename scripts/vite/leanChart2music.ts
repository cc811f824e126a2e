import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** A piece of the library from one text to just before another, and what stands in its place. */
interface Cut {
  readonly from: string;
  readonly to: string;
  readonly instead: string;
}

const cuts: readonly Cut[] = [
  {
    // Six languages and the formatter of their messages: all words are ours.
    from: '/******************************************************************************',
    to: 'const SUPPORTED_TYPES_LIST = [',
    instead: `const DEFAULT_LANGUAGE = "en";
const AVAILABLE_LANGUAGES = [DEFAULT_LANGUAGE];
class TranslationManager {
    translate() {
        return "";
    }
}
`,
  },
  {
    // Two dialogues that cannot be opened: their keys are taken.
    from: 'const launchOptionDialog = ',
    to: 'var ActionSet;',
    instead: 'const launchOptionDialog = () => {};\nconst launchInfoDialog = () => {};\n',
  },
  {
    // It declines to work on phones, which may have a keyboard too.
    from: '        if (detectIfMobile()) {',
    to: '        this._type = input.type;',
    instead: '',
  },
];

/** chart2music without what the site does not use. Throws where the library is not as it was when the cuts were chosen. */
export function leanChart2musicSource(whole: string): string {
  return cuts.reduce((source, { from, to, instead }) => {
    const [start, end] = [source.indexOf(from), source.indexOf(to)];
    if (start < 0 || end < start || source.indexOf(from, start + 1) > end)
      throw new Error(`chart2music has changed: look for "${from.trim()}" again`);
    return source.slice(0, start) + instead + source.slice(end);
  }, whole);
}

/** Leaves out of the build the three quarters of chart2music that nothing uses; a library in one piece cannot be shaken. */
export function leanChart2music(): Plugin {
  return {
    name: 'lean-chart2music',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /chart2music[\\/]dist[\\/]index\.mjs$/ },
      handler: async (id) => leanChart2musicSource(await readFile(id, 'utf8')),
    },
  };
}
