import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { SITE_FOLDER } from './siteServer';

/** Files of a data package by name. */
export type PackageFiles = Record<string, string | Uint8Array>;
/** Data packages by the folder they stand in. */
export type Packages = Record<string, PackageFiles>;

const TABLES = [
  'themes',
  'indicators',
  'areas',
  'area-groups',
  'neighbours',
  'population',
  'series-breaks',
  'annotations',
  'targets',
  'unit-costs',
  'sources',
];

function roleOf(path: string): string {
  const name = basename(path, '.csv');
  return TABLES.includes(name) ? name : 'observations';
}

/** The files with a description of the package; `listed` names more files than there are. */
export function describedPackage(
  title: string,
  files: PackageFiles,
  { listed = [], ...more }: { listed?: string[]; [property: string]: unknown } = {},
): PackageFiles {
  const resources = [...Object.keys(files), ...listed].map((path) => ({
    path,
    title: `File ${path}`,
    role: roleOf(path),
  }));
  const descriptor = { name: 'package', title, version: '1', ...more, resources };
  return { 'datapackage.json': JSON.stringify(descriptor), ...files };
}

/** A copy of the built site with the packages, each in its folder. One in `data` stands for the default package. */
export async function siteWithPackages(packages: Packages): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'site-with-packages-'));
  const replaced = 'data' in packages ? join(SITE_FOLDER, 'data') : undefined;
  await cp(SITE_FOLDER, folder, { recursive: true, filter: (source) => source !== replaced });
  for (const [name, files] of Object.entries(packages)) {
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, name, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }
  return folder;
}
