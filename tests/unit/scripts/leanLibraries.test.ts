import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { leanLibraries, leftOut } from '../../../scripts/vite/leanLibraries';
import { lightTheme } from '../../../src/charts/chartTheme';
import * as whole from '../../../src/charts/drawnSvg';
import { everyFixture } from '../../pictures/everyFixture';
import { renumbered } from '../../pictures/svgParts';

/** What draws the pictures, built for the site with or without the plugin. */
async function builtWith(plugins: Plugin[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    build: {
      write: false,
      minify: true,
      lib: { entry: resolve('src/charts/drawnSvg.ts'), formats: ['es'] },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('Nothing was built');
  return bundle.output[0].code;
}

const [lean, full] = await Promise.all([builtWith([leanLibraries()]), builtWith([])]);

describe('ECharts in the build', () => {
  it('leaves out files that the library has', () => {
    expect(leftOut.length).toBeGreaterThan(10);
    expect(leftOut.filter((path) => !existsSync(join('node_modules', path)))).toEqual([]);
  });

  it('is asked for nothing but reading where it loads data', async () => {
    const modules = import.meta.glob<string>('../../../src/**/*.{ts,tsx}', {
      query: '?raw',
      import: 'default',
    });
    const texts = await Promise.all(Object.values(modules).map((load) => load()));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => /useMutation|MutationCache|[iI]nfiniteQuer/.test(text))).toEqual(
      [],
    );
  });

  it('is a tenth smaller', () => {
    expect(lean.length).toBeLessThan(0.93 * full.length);
  });

  it('draws every picture as the whole library does', async () => {
    const url = `data:text/javascript;base64,${Buffer.from(lean).toString('base64')}`;
    const { drawnSvg } = (await import(/* @vite-ignore */ url)) as typeof whole;
    for (const { name, draw, width = 700 } of everyFixture) {
      const own = renumbered(drawnSvg(draw, lightTheme, width).svg);
      expect(own === renumbered(whole.drawnSvg(draw, lightTheme, width).svg), name).toBe(true);
    }
  });
});
