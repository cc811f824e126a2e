import { type ExtractedResource, extractedResource } from '../extracts/extractedResource';
import { ExtractFault } from '../extracts/extractFault';
import type { ResourceEntry } from '../extracts/packageDescriptor';
import { extractedInWorker } from './extractedInWorker';
import { pausesForPage } from './pause';

/** A large file that arrives: what is there of it, the rest, and how to have it once more. */
interface Arriving {
  readonly first: readonly Uint8Array<ArrayBuffer>[];
  readonly rest: AsyncGenerator<Uint8Array<ArrayBuffer>>;
  readonly reopen: () => AsyncGenerator<Uint8Array<ArrayBuffer>>;
}

/** Reads a large file beside the page, in a worker where there may be one. */
export async function readBeside(
  entry: ResourceEntry,
  arriving: Arriving,
): Promise<ExtractedResource> {
  try {
    return await extractedInWorker(entry, arriving);
  } catch (cause) {
    if (cause instanceof ExtractFault) throw cause;
    // Workers can be forbidden by the host's policy: slower, but the same result.
    await arriving.rest.return(undefined);
    return extractedResource(entry, arriving.reopen, pausesForPage());
  }
}
