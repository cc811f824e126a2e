import { existsSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

const DESCRIPTOR = 'datapackage.json';
const HOME = 'data';

type Descriptor = { resources: { path: string | string[] }[] };

/** A file of a data package: its path, and its text or, where it is not UTF-8, its bytes. */
export type PackageFile = { path: string; text: string } | { path: string; base64: string };

/** Undefined for a file that is not there: the page reports it, as the site does. */
async function packageFile(folder: string, path: string): Promise<PackageFile | undefined> {
  const file = resolve(folder, path);
  if (relative(folder, file).startsWith('..') || !existsSync(file)) {
    console.warn(`${path} is listed in ${DESCRIPTOR} but not there`);
    return undefined;
  }
  const bytes = await readFile(file);
  // ignoreBOM keeps a byte order mark in the text: the files travel unchanged.
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return { path, text: utf8.decode(bytes) };
  } catch {
    return { path, base64: bytes.toString('base64') };
  }
}

/** The descriptor of the data package in a folder and every file it lists. */
async function dataPackageFiles(folder: string): Promise<PackageFile[]> {
  const descriptor = await readFile(join(folder, DESCRIPTOR), 'utf8');
  const { resources } = JSON.parse(descriptor) as Descriptor;
  const paths = new Set(resources.flatMap(({ path }) => path));
  const files = await Promise.all([...paths].map((path) => packageFile(folder, path)));
  return [{ path: DESCRIPTOR, text: descriptor }, ...files.filter((file) => file !== undefined)];
}

/**
 * Every file of the site's own package by its path within the site: what a page needs that can fetch nothing. Further
 * packages stay on the site, which keeps the single file small enough to send by mail.
 */
export async function filesOfSite(root: string): Promise<PackageFile[]> {
  const files = await dataPackageFiles(join(root, HOME));
  return files.map((file) => ({ ...file, path: `${HOME}/${file.path}` }));
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
