import { cp, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

const DESCRIPTOR = 'datapackage.json';

type Descriptor = { resources: { path: string | string[] }[] };

/** A text file of the data package: its path within the package and its contents. */
export type PackageFile = { path: string; text: string };

async function strictText(folder: string, path: string): Promise<string> {
  const file = resolve(folder, path);
  if (relative(folder, file).startsWith('..')) throw new Error(`${path} lies outside ${folder}`);
  // ignoreBOM keeps a byte order mark in the text: the files travel unchanged.
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return utf8.decode(await readFile(file));
  } catch (cause) {
    throw new Error(`${path} cannot be inlined: it is missing or not UTF-8`, { cause });
  }
}

/** The descriptor of the data package in a folder and every file it lists, as text. */
export async function dataPackageFiles(folder: string): Promise<PackageFile[]> {
  const descriptor = await strictText(folder, DESCRIPTOR);
  const { resources } = JSON.parse(descriptor) as Descriptor;
  const paths = new Set(resources.flatMap(({ path }) => path));
  const files = [...paths].map(async (path) => ({ path, text: await strictText(folder, path) }));
  return [{ path: DESCRIPTOR, text: descriptor }, ...(await Promise.all(files))];
}

/** Copies data/ unchanged to the built site; the development server serves it from the root. */
export function dataFolder(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'data-folder',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle() {
      const from = join(config.root, 'data');
      const to = resolve(config.root, config.build.outDir, 'data');
      await cp(from, to, { recursive: true, preserveTimestamps: true });
    },
  };
}
