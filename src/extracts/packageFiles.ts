import type { OpenBytes } from './extractedResource';
import { type PackageDescriptor, packageDescriptor, type ResourceEntry } from './packageDescriptor';

/** A file of a package that can be read as often as needed; its length, where that is known without reading it. */
export interface HeldFile {
  readonly bytes?: number;
  readonly open: OpenBytes;
}

/** A package as its files: what `datapackage.json` says, complete, and the files it lists by their path. */
export interface PackageFiles {
  readonly descriptor: Readonly<Record<string, unknown>>;
  readonly files: ReadonlyMap<string, HeldFile>;
}

/** A file of a package with what is said of it. */
export interface ListedFile {
  readonly entry: ResourceEntry;
  readonly file: HeldFile;
}

/** What the descriptor of a package says, read by the reader of every descriptor. */
export function descriptorOf({ descriptor }: PackageFiles): PackageDescriptor {
  return packageDescriptor(JSON.stringify(descriptor));
}

/** The files of a package that are there, in the order of its descriptor. */
export function listedFiles(files: PackageFiles): readonly ListedFile[] {
  return descriptorOf(files).resources.flatMap((entry) => {
    const file = files.files.get(entry.path);
    return file ? [{ entry, file }] : [];
  });
}

/** The resources of a descriptor as they stand in it; what is no object is passed over. */
export function rawResources({
  descriptor,
}: PackageFiles): readonly Readonly<Record<string, unknown>>[] {
  const { resources } = descriptor;
  const all: readonly unknown[] = Array.isArray(resources) ? resources : [];
  return all.filter((one) => typeof one === 'object' && one !== null) as Record<string, unknown>[];
}
