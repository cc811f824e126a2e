import { jsonRecord } from '../extracts/jsonRecord';
import type { Merging } from '../extracts/mergedPackage';
import { descriptorFile, packageDescriptor } from '../extracts/packageDescriptor';
import type { PackageFiles } from '../extracts/packageFiles';
import { fileNumber, served } from './fileNumbers';
import { heldResource } from './heldResource';
import { useOwnPackages } from './ownPackages';
import { packageFile } from './packageFile';

/** The files of the package that is shown for a folder: a person's own, or those of the folder. */
export async function shownPackage(folder: string): Promise<PackageFiles> {
  const own = useOwnPackages.getState().shown[folder];
  return own ? own.files : folderPackage(folder);
}

async function folderPackage(folder: string): Promise<PackageFiles> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of packageFile(folder, descriptorFile))
    text += decoder.decode(chunk, { stream: true });
  text += decoder.decode();
  return {
    files: new Map(
      packageDescriptor(text).resources.map(({ path }) => [
        path,
        served({ open: () => packageFile(folder, path) }),
      ]),
    ),
    descriptor: jsonRecord(JSON.parse(text.replace(/^\ufeff/, ''))) ?? {},
  };
}

/** Reads files of packages over a folder; each once, for whatever it is read. */
export function readingIn(folder: string): Merging['read'] {
  return (entry, file) => heldResource(folder, entry, file, fileNumber(file));
}
