import type { Fault } from '../domain/fault';
import { type ExtractedResource, extractedResource } from '../extracts/extractedResource';
import { ExtractFault } from '../extracts/extractFault';
import type { ResourceEntry } from '../extracts/packageDescriptor';
import type { HeldFile } from '../extracts/packageFiles';
import { type HeldBlob, heldBlob } from './heldBlobs';
import { packageFile } from './packageFile';
import { pausesForPage } from './pause';

/** Files up to this many bytes are read on the page in slices; starting a worker would take longer. */
const smallFile = 1_500_000;

/**
 * Reads one file of the package, fetched from its folder unless it is given. A file that cannot be fetched or read is a
 * resource without content and a fault that says so: the other files still load.
 */
export async function loadedResource(
  folder: string,
  entry: ResourceEntry,
  file?: HeldFile,
): Promise<ExtractedResource> {
  const given = file && heldBlob(file);
  const open = () => (file ? copiedBytes(file) : packageFile(folder, entry.path));
  try {
    if (given && given.blob.size > smallFile) return await readGiven(entry, given);
    const chunks = open();
    const held: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    while (bytes <= smallFile) {
      const { done, value } = await chunks.next();
      if (done) return await extractedResource(entry, () => held, pausesForPage());
      held.push(value);
      bytes += value.length;
    }
    return await readBeside(entry, held, chunks, open);
  } catch (cause) {
    const { path, title } = entry;
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

function faultOf(cause: unknown, file: string): Fault {
  if (cause instanceof ExtractFault) return cause.fault;
  const said = cause instanceof Error ? cause.message : String(cause);
  return {
    severity: 'fault',
    file,
    what: `The file could not be read: ${said.replace(/\.$/, '')}.`,
    remedy: 'Check the file with "npm run check-data"; the other files are used.',
  };
}

async function readGiven(entry: ResourceEntry, { blob, way, stopped }: HeldBlob) {
  const { progress, signal } = way() ?? {};
  const { extractedFile } = await import('./extractedFile');
  try {
    return await extractedFile(entry, blob, {
      progress: (soFar) => progress?.({ name: entry.title, of: blob.size, ...soFar }),
      ...(signal instanceof AbortSignal ? { signal } : {}),
    });
  } finally {
    if (signal?.aborted) stopped();
  }
}

/** The bytes are handed to a worker, and a file in memory must keep its own. */
async function* copiedBytes({ open }: HeldFile) {
  for await (const chunk of open()) yield new Uint8Array(chunk);
}

async function readBeside(
  entry: ResourceEntry,
  held: readonly Uint8Array<ArrayBuffer>[],
  rest: AsyncGenerator<Uint8Array<ArrayBuffer>>,
  reopen: () => AsyncGenerator<Uint8Array<ArrayBuffer>>,
): Promise<ExtractedResource> {
  const { extractedInWorker } = await import('./extractedInWorker');
  try {
    return await extractedInWorker(entry, { first: held, rest, reopen });
  } catch (cause) {
    if (cause instanceof ExtractFault) throw cause;
    // Workers can be forbidden by the host's policy: slower, but the same result.
    await rest.return(undefined);
    return extractedResource(entry, reopen, pausesForPage());
  }
}
