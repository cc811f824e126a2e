import type { PackageFiles } from '../extracts/packageFiles';
import { fileNumbers } from './fileNumbers';
import { heldResource } from './heldResource';
import type { OwnPackage } from './ownPackages';

let versions = 0;

/** A package ready to be shown over a folder, with a version that no other has. */
export function ownPackage(folder: string, files: PackageFiles): OwnPackage {
  versions += 1;
  const numbers = fileNumbers(files);
  const read: OwnPackage['read'] = (entry) =>
    heldResource(folder, entry, files.files.get(entry.path), numbers.get(entry.path));
  return { version: versions, files, numbers, read, steps: [], base: '' };
}
