import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Of the files that jstat is put together from, those that its incomplete gamma function and quantiles need. */
const needed = ['_header', 'core', 'special', '_footer'];

/** jstat's own sources, put together as its makefile does, without matrices, regression, tests and distributions. */
export async function leanJstatSource(dist: string): Promise<string> {
  const folder = join(dirname(dist), '../src');
  const parts = needed.map((name) => readFile(join(folder, `${name}.js`), 'utf8'));
  return (await Promise.all(parts)).join('\n');
}

/** Leaves out of the build the two thirds of jstat that nothing uses; a library in one piece cannot be shaken. */
export function leanJstat(): Plugin {
  return {
    name: 'lean-jstat',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /jstat[\\/]dist[\\/]jstat\.js$/ },
      handler: (id) => leanJstatSource(id),
    },
  };
}
