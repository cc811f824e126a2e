import type { Contribution } from './contribution';
import { ExtractFault } from './extractFault';
import { jsonRecord } from './jsonRecord';
import { descriptorFile, packageDescriptor } from './packageDescriptor';
import type { HeldFile, PackageFiles } from './packageFiles';

/** A package that was given with a descriptor of its own, and the files it lists that were not there. */
export interface OpenedPackage {
  readonly files: PackageFiles;
  readonly missing: readonly string[];
}

/**
 * The package that a contribution is by itself, where it has a `datapackage.json`; undefined where it has none. Files are
 * looked for beside the descriptor, then by their name alone. Throws an {@link ExtractFault} where the descriptor cannot
 * be read, or none of its files is there.
 */
export async function openedPackage({
  files,
  descriptor,
}: Pick<Contribution, 'files' | 'descriptor'>): Promise<OpenedPackage | undefined> {
  if (!descriptor) return undefined;
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of descriptor.open()) text += decoder.decode(chunk, { stream: true });
  text += decoder.decode();
  const { resources } = packageDescriptor(text);
  const folder = descriptor.name.slice(0, -descriptorFile.length);
  const found = new Map<string, HeldFile>();
  const missing: string[] = [];
  for (const { path } of resources) {
    const name = path.replace(/^.*\//, '');
    const file =
      files.find(({ source }) => source.name === folder + path) ??
      files.find((one) => one.path === path) ??
      files.find(({ source }) => source.name.replace(/^.*(?:\/|> )/, '') === name);
    if (file) found.set(path, file.source);
    else missing.push(path);
  }
  if (found.size === 0) {
    throw new ExtractFault({
      file: descriptor.name,
      what: 'None of the files that it lists was given with it.',
      remedy: 'Give the whole folder of the package, or a zip of it.',
    });
  }
  return {
    files: { descriptor: jsonRecord(JSON.parse(text.replace(/^\ufeff/, ''))) ?? {}, files: found },
    missing,
  };
}
