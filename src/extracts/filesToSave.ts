import type { Merging } from './mergedPackage';
import { listedFiles, type PackageFiles, rawResources } from './packageFiles';
import type { ReadFile } from './readFile';

/** What of a package can be saved. */
export interface FilesToSave {
  readonly descriptor: Readonly<Record<string, unknown>>;
  readonly files: readonly ReadFile[];
}

/** The files of a package that can be read, bad rows and all, and a descriptor that lists these and no others. */
export async function filesToSave(
  pkg: PackageFiles,
  { read }: Pick<Merging, 'read'>,
): Promise<FilesToSave> {
  const all = await Promise.all(
    listedFiles(pkg).map(async ({ entry, file }) => ({
      entry,
      file,
      resource: await read(entry, file),
    })),
  );
  const files = all.filter(({ resource }) => resource.bytes > 0);
  const paths = new Set<unknown>(files.map(({ entry }) => entry.path));
  const resources = rawResources(pkg)
    .filter(({ path }) => paths.has(path))
    .map((one) => ('encoding' in one ? { ...one, encoding: 'utf-8' } : one));
  return { descriptor: { ...pkg.descriptor, resources }, files };
}
