import { createStore, type UseStore } from 'idb-keyval';
import { jsonRecord } from '../extracts/jsonRecord';
import { packageDescriptor } from '../extracts/packageDescriptor';
import { keptName } from './keptFlag';
import type { OwnStep } from './ownPackages';

/** A package as it lies in the browser's storage: everything in it, whether it was added or not. */
export interface KeptPackage {
  readonly at: string;
  readonly base: string;
  readonly steps: readonly OwnStep[];
  readonly descriptor: Readonly<Record<string, unknown>>;
  readonly files: readonly (readonly [path: string, content: Blob])[];
}

/** True for what this page would have kept: another edition of it may have kept something else. */
export function isKeptPackage(held: unknown): held is KeptPackage {
  const { at, base, steps, descriptor, files } = jsonRecord(held) ?? {};
  return (
    typeof at === 'string' &&
    typeof base === 'string' &&
    Array.isArray(steps) &&
    steps.every((step) => Array.isArray(jsonRecord(step)?.names)) &&
    isDescriptor(descriptor) &&
    Array.isArray(files) &&
    files.every((one) => Array.isArray(one) && typeof one[0] === 'string' && one[1] instanceof Blob)
  );
}

function isDescriptor(held: unknown): boolean {
  try {
    return packageDescriptor(JSON.stringify(held)).resources.length > 0;
  } catch {
    return false;
  }
}

/** Where kept packages lie. Throws where the browser has no storage for this page. */
export function keptStore(): UseStore {
  return createStore('community-safety-dashboard', 'kept');
}

/** The key of a folder's package, which no other page of the same server uses. */
export function keptKey(folder: string): string {
  return `${keptName()} ${folder}`;
}
