import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { assembledDataset } from '../dataset/assembledDataset';
import type { Dataset } from '../dataset/dataset';
import { monthNumber } from '../domain/period';
import {
  descriptorFile,
  type PackageDescriptor,
  packageDescriptor,
  type ResourceEntry,
} from '../extracts/packageDescriptor';
import { needsProtection } from '../statistics/needsProtection';
import { isKept } from './keptFlag';
import type { OwnPackage } from './ownPackages';
import { packageFile } from './packageFile';
import { pausesForPage } from './pause';
import { forever, queryClient, whileShown } from './queryClient';
import { resourceQuery } from './resourceQuery';

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
    ...(wanted.own && whileShown),
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

/** A dataset and the folder it was read from. */
interface LoadedDataset {
  readonly folder: string;
  readonly dataset: Dataset;
}

async function dataset({ folder, own, groups, complete }: Wanted): Promise<LoadedDataset> {
  const described = await queryClient.fetchQuery(descriptorQuery(folder, own));
  const files = described.resources.filter((entry) => complete || neededFor(entry, groups));
  const resources = await Promise.all(
    files.map((entry) => own?.read(entry) ?? queryClient.fetchQuery(resourceQuery(folder, entry))),
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
