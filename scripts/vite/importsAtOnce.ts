import type { Plugin } from 'vite';

const LATER = /\bimport\(\s*(["'`])([^"'`]+)\1\s*\)/g;

/**
 * For the single file, whose code is all there from the start: what the site imports later is imported at once. The
 * bundler can then merge all modules into one scope instead of wrapping each in a function of its own, a good dozen
 * KiB of 400.
 */
export function importsAtOnce(): Plugin {
  return {
    name: 'imports-at-once',
    enforce: 'post',
    transform(code, id) {
      if (id.includes('node_modules')) return null;
      const modules: string[] = [];
      const body = code.replace(LATER, (_, _quote, source: string) => {
        modules.push(source);
        return `Promise.resolve(atOnce${modules.length})`;
      });
      if (modules.length === 0) return null;
      const imports = modules.map(
        (source, at) => `import * as atOnce${at + 1} from ${JSON.stringify(source)};\n`,
      );
      return { code: imports.join('') + body, map: null };
    },
  };
}
