import type { PackageFiles } from '../extracts/packageFiles';
import { fileNumbers } from './fileNumbers';
import type { OwnPackage } from './ownPackages';

let versions = 0;

/** A package ready to be shown, with a version that no other has. */
export function ownPackage(files: PackageFiles): OwnPackage {
  versions += 1;
  return { version: versions, files, numbers: fileNumbers(files), steps: [], base: '' };
}
