import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assembledDataset } from '../../src/dataset/assembledDataset';
import type { Dataset } from '../../src/dataset/dataset';
import { monthNumber } from '../../src/domain/period';
import { extractedResource } from '../../src/extracts/extractedResource';
import { descriptorFile, packageDescriptor } from '../../src/extracts/packageDescriptor';

/** The default package, read from its files through the whole core as the browser does. */
export async function defaultPackage({ onDemand = false } = {}): Promise<Dataset> {
  return packageIn(join(import.meta.dirname, '../../data'), { onDemand });
}

/** The illustrative monthly package, read in the same way. */
export async function illustrativePackage(): Promise<Dataset> {
  return packageIn(join(import.meta.dirname, '../../data/illustrative-monthly'));
}

/** A package in a folder. */
export async function packageIn(folder: string, { onDemand = false } = {}): Promise<Dataset> {
  const descriptor = packageDescriptor(readFileSync(join(folder, descriptorFile), 'utf8'));
  const wanted = descriptor.resources.filter((entry) => onDemand || !entry.onDemand);
  const resources = await Promise.all(
    wanted.map((entry) => extractedResource(entry, () => [readFileSync(join(folder, entry.path))])),
  );
  return assembledDataset(descriptor, resources, { thisMonth: monthNumber(2026, 11) });
}
