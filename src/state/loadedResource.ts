import { type ExtractedResource, extractedResource } from '../extracts/extractedResource';
import type { ResourceEntry } from '../extracts/packageDescriptor';
import { faultOf } from './faultOf';
import { pausesForPage } from './pause';

/** Files up to this many bytes are read on the page in slices; starting a worker would take longer. */
export const smallFile = 1_500_000;

/**
 * Reads one file of the package. One that cannot be fetched or read is a resource without content and a fault that says
 * so: the other files still load.
 */
export function loadedResource(
  entry: ResourceEntry,
  open: () => AsyncGenerator<Uint8Array<ArrayBuffer>>,
): Promise<ExtractedResource> {
  return resourceOrFault(entry, async () => {
    const chunks = open();
    const held: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    while (bytes <= smallFile) {
      const { done, value } = await chunks.next();
      if (done) return extractedResource(entry, () => held, pausesForPage());
      held.push(value);
      bytes += value.length;
    }
    const { readBeside } = await import('./readBeside');
    return readBeside(entry, { first: held, rest: chunks, reopen: open });
  });
}

/** What was read of a file, or why nothing was. */
export async function resourceOrFault(
  { path, title }: ResourceEntry,
  read: () => Promise<ExtractedResource>,
): Promise<ExtractedResource> {
  try {
    return await read();
  } catch (cause) {
    return {
      path,
      title,
      content: undefined,
      bytes: 0,
      rows: 0,
      encoding: 'utf-8',
      faults: [faultOf(cause, path)],
    };
  }
}
