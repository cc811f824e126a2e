import type { Fault } from '../domain/fault';
import type { ContributedFile } from './contributedFile';
import { ExtractFault } from './extractFault';
import type { OwnSource } from './ownSource';
import { descriptorFile, type PackageDescriptor, packageDescriptor } from './packageDescriptor';
import { wholeBytes } from './wholeBytes';

/** A whole data package among what was added. */
export interface AddedPackage {
  readonly descriptor: OwnSource;
  readonly files: readonly ContributedFile[];
  readonly faults: readonly Fault[];
}

/** No description of a package is longer. */
const longest = 4 * 2 ** 20;

/**
 * The package that a `datapackage.json` among the added files describes: each file that it lists, found beside it in the same
 * archive or among the files added with it. Undefined when there is no such file.
 */
export async function addedPackage(
  json: readonly OwnSource[],
  sources: readonly OwnSource[],
): Promise<AddedPackage | undefined> {
  const descriptor = json.find(
    ({ name }) => name === descriptorFile || /(?:^|[/\s])datapackage\.json$/.test(name),
  );
  if (!descriptor) return undefined;
  let read: PackageDescriptor;
  try {
    const bytes = await wholeBytes(descriptor, { most: longest });
    read = packageDescriptor(new TextDecoder().decode(bytes));
  } catch (cause) {
    if (!(cause instanceof ExtractFault)) throw cause;
    return { descriptor, files: [], faults: [{ ...cause.fault, file: descriptor.name }] };
  }
  const folder = descriptor.name.slice(0, -descriptorFile.length);
  const all = [...sources, ...json];
  const missing: Fault[] = [];
  const files = read.resources.flatMap(({ path, role, title }): ContributedFile[] => {
    const source = all.find(({ name }) => name === `${folder}${path}`);
    if (source) return [{ path, role, title, source, from: [source.name] }];
    missing.push({
      severity: 'fault',
      file: descriptor.name,
      what: `The package lists ${path}, which was not added with it.`,
      remedy: 'Add all files of the package at once, best as one zip.',
    });
    return [];
  });
  return { descriptor, files, faults: [...read.faults, ...missing] };
}
