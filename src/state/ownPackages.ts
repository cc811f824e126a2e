import { create } from 'zustand';
import type { ExtractedResource } from '../extracts/extractedResource';
import type { ResourceEntry } from '../extracts/packageDescriptor';
import type { PackageFiles } from '../extracts/packageFiles';

/** A package put together on this computer. It is shown in the place of the one in a folder. */
export interface OwnPackage {
  /** Names what is loaded of it: no two packages of a visit have the same. */
  readonly version: number;
  readonly files: PackageFiles;
  /** A number for each file; the same number is the same content. None for a file of the folder itself. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Reads a file of it, once. */
  readonly read: (entry: ResourceEntry) => Promise<ExtractedResource>;
  /** What was done to come to it, oldest first. */
  readonly steps: readonly OwnStep[];
  /** Version of the folder's package that it rests on. */
  readonly base: string;
  /** When it was kept in this browser, for one that was restored or is kept as it is. */
  readonly keptOn?: string;
}

/** One thing a person did to the data. */
export interface OwnStep {
  readonly kind: 'beside' | 'replace' | 'open' | 'protection';
  /** ISO date and time. */
  readonly at: string;
  /** Names of what was given. */
  readonly names: readonly string[];
}

interface OwnPackages {
  /** By folder. */
  readonly shown: Readonly<Record<string, OwnPackage | undefined>>;
  /** What was shown before, oldest first, by folder: undefined is the package of the folder. */
  readonly before: Readonly<Record<string, readonly (OwnPackage | undefined)[]>>;
  /** When data were kept in this browser that are there still, by folder: as an ISO date and time. */
  readonly kept: Readonly<Record<string, string | undefined>>;
  /** Why what was kept could not be restored, in words. */
  readonly problem: string | undefined;
}

/** The packages of a person's own data; nothing of it is in the address. */
export const useOwnPackages = create<OwnPackages>()(() => ({
  shown: {},
  before: {},
  kept: {},
  problem: undefined,
}));
