import { createStore, type UseStore } from 'idb-keyval';
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

/** Where kept packages lie. Throws where the browser has no storage for this page. */
export function keptStore(): UseStore {
  return createStore('community-safety-dashboard', 'kept');
}

/** The key of a folder's package, which no other page of the same server uses. */
export function keptKey(folder: string): string {
  return `${keptName()} ${folder}`;
}
