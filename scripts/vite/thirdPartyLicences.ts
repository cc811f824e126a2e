import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

type Manifest = {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
};

// Some packages hold the licences of what they embed in a folder called licenses.
const LEGAL_FILE = /^(licen[cs]es?|copying|notice)\b/i;
const CODE_FILE = /\.[cm]?[jt]s$/;

const manifestIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

function folderOf(name: string, from: string, root: string): string {
  const nested = join(from, 'node_modules', name);
  return existsSync(nested) ? nested : join(root, 'node_modules', name);
}

function shippedPackages(folder: string, root: string, seen = new Set<string>()): Set<string> {
  for (const name of Object.keys(manifestIn(folder).dependencies ?? {})) {
    const dependency = folderOf(name, folder, root);
    if (!seen.has(dependency)) shippedPackages(dependency, root, seen.add(dependency));
  }
  return seen;
}

function legalTexts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => LEGAL_FILE.test(relative(folder, file)) && !CODE_FILE.test(file))
    .toSorted()
    .map((file) => readFileSync(file, 'utf8').trim());
}

function licenceOf(folder: string): string {
  const { name, version, license = 'no licence named' } = manifestIn(folder);
  return [`## ${name} ${version} (${license})`, ...legalTexts(folder)].join('\n\n');
}

/**
 * The licences and notices of the runtime dependencies and of everything they depend on. Vite's
 * own `build.license` reads neither NOTICE files nor the modules bundled into workers.
 */
export function thirdPartyLicences(root: string): string {
  // Several copies of one version may be installed; one licence speaks for all.
  const licences = [...new Set([...shippedPackages(root, root)].map(licenceOf))].toSorted();
  return `${['# Licences of third-party software', ...licences].join('\n\n')}\n`;
}

/** Ships third-party-licences.md beside the built site. */
export function thirdPartyLicencesFile(): Plugin {
  return {
    name: 'third-party-licences',
    apply: 'build',
    generateBundle() {
      const source = thirdPartyLicences(process.cwd());
      this.emitFile({ type: 'asset', fileName: 'third-party-licences.md', source });
    },
  };
}
