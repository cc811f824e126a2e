import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query';
import { assembledDataset } from '../dataset/assembledDataset';
import type { Dataset } from '../dataset/dataset';
import { monthNumber } from '../domain/period';
import type { ExtractedResource } from '../extracts/extractedResource';
import { ExtractFault } from '../extracts/extractFault';
import {
  descriptorFile,
  type PackageDescriptor,
  packageDescriptor,
  type ResourceEntry,
} from '../extracts/packageDescriptor';
import type { HeldFile } from '../extracts/packageFiles';
import { needsProtection } from '../statistics/needsProtection';
import { isKept } from './keptFlag';
import { loadedResource } from './loadedResource';
import type { OwnPackage } from './ownPackages';
import { packageFile } from './packageFile';
import { pausesForPage } from './pause';

/** Data of a package never change while the page is open, and nothing is fetched twice. */
export const forever = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  networkMode: 'always',
  retry: false,
  refetchOnWindowFocus: false,
} as const;

/** The store of everything loaded. */
export const queryClient = new QueryClient();

/** What to load of a package. */
export interface Wanted {
  readonly folder: string;
  /** The package of the person's own that lies over the folder, if any. */
  readonly own?: OwnPackage | undefined;
  /** Groups whose on-demand files are wanted too. */
  readonly groups: readonly string[];
  /** Everything, on-demand files and boundaries included: for the data quality page. */
  readonly complete: boolean;
}

/** The dataset of a package with the files that are wanted; shows the one before while it loads. */
export function datasetQuery(wanted: Wanted) {
  return queryOptions({
    ...forever,
    ...whileShown(wanted.own),
    queryKey: [
      'dataset',
      wanted.folder,
      wanted.complete ? 'complete' : wanted.groups.join(),
      wanted.own?.version,
    ],
    queryFn: () => dataset(wanted),
    placeholderData: keepPreviousData,
  });
}

/** Description of a package; an {@link ExtractFault} when there is none that can be read. */
export function descriptorQuery(folder: string, own?: OwnPackage) {
  return queryOptions({
    ...forever,
    queryKey: ['descriptor', folder, own?.version],
    queryFn: () =>
      own ? packageDescriptor(JSON.stringify(own.files.descriptor)) : descriptor(folder),
  });
}

/** One file of a package, read. */
export function resourceQuery(folder: string, entry: ResourceEntry, own?: OwnPackage) {
  const { path } = entry;
  return heldResourceQuery(folder, entry, own?.files.files.get(path), own?.numbers.get(path));
}

/** The same of a file that is given with its number; without a number it is the folder's own. */
export function heldResourceQuery(
  folder: string,
  entry: ResourceEntry,
  file: HeldFile | undefined,
  number: number | undefined,
) {
  return queryOptions({
    ...forever,
    ...whileShown(number),
    // The same content is read once, whatever it is called in one package and another.
    queryKey: ['resource', folder, number ? entry.role : entry.path, number],
    queryFn: () => loadedResource(folder, entry, file),
  });
}

/** A file of a package as it is called there: its content may have been read under another name. */
export async function resourceAt(
  { path, title }: ResourceEntry,
  query: ReturnType<typeof resourceQuery>,
): Promise<ExtractedResource> {
  const read = await queryClient.fetchQuery(query);
  if (read.path === path) return read;
  return { ...read, path, title, faults: read.faults.map((fault) => ({ ...fault, file: path })) };
}

/** What a person tries and gives up is forgotten after a while. */
function whileShown(own: unknown) {
  return own ? { gcTime: 600_000 } : {};
}

/** A dataset and the folder it was read from. */
interface LoadedDataset {
  readonly folder: string;
  readonly dataset: Dataset;
}

async function dataset({ folder, own, groups, complete }: Wanted): Promise<LoadedDataset> {
  const described = await queryClient.fetchQuery(descriptorQuery(folder, own));
  const files = described.resources.filter((entry) => complete || neededFor(entry, groups));
  const resources = await Promise.all(
    files.map((entry) => resourceAt(entry, resourceQuery(folder, entry, own))),
  );
  const now = new Date();
  const thisMonth = monthNumber(now.getFullYear(), now.getMonth() + 1);
  const pause = pausesForPage();
  const assembled = await assembledDataset(described, resources, { thisMonth, pause });
  return { folder, dataset: await asShown(assembled, described, pause) };
}

/** The dataset as it may be shown. Most packages hide and round nothing, and need no code for it. */
async function asShown(
  assembled: Dataset,
  { resources }: PackageDescriptor,
  pause: () => Promise<void> | void,
): Promise<Dataset> {
  if (!needsProtection(assembled)) return assembled;
  const { protectedDataset } = await import('../statistics/protectedDataset');
  const onDemand = resources.filter((entry) => entry.onDemand).map(({ path }) => path);
  return protectedDataset(assembled, { pause, onDemand: new Set(onDemand) });
}

function neededFor({ role, onDemand }: ResourceEntry, groups: readonly string[]): boolean {
  return role !== 'boundaries' && (onDemand === undefined || groups.includes(onDemand.code));
}

async function descriptor(folder: string): Promise<PackageDescriptor> {
  // What was kept then takes the place of this package before anything of it is shown.
  if (isKept()) await import('./restoredData').then(({ restoredData }) => restoredData());
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of packageFile(folder, descriptorFile))
    text += decoder.decode(chunk, { stream: true });
  return packageDescriptor(text + decoder.decode());
}

/** The fault behind a failed load, in words for an analyst. */
export function loadFault(error: unknown) {
  if (error instanceof ExtractFault) return error.fault;
  const said = error instanceof Error ? error.message : String(error);
  return {
    severity: 'fault',
    file: descriptorFile,
    what: `The data could not be read: ${said}.`,
    remedy: 'Reload the page; if it happens again, check the files with "npm run check-data".',
  } as const;
}
