import { Zip, ZipDeflate } from 'fflate';
import { canonicalForm } from './canonicalForm';
import type { Merging } from './mergedPackage';
import { descriptorFile } from './packageDescriptor';
import { type HeldFile, listedFiles, type PackageFiles, rawResources } from './packageFiles';
import { ReadingStopped, type ReadingWay } from './readingWay';

/**
 * A package as a zip, chunk by chunk: `datapackage.json` and every file it lists, in canonical form, with a byte order
 * mark and CRLF, and with nothing in it that a spreadsheet would run. It can be put on a web server, or opened here
 * again with the same figures. Files that are listed and not there are no longer listed.
 */
export async function* savedPackage(
  pkg: PackageFiles,
  { read, pause = () => {}, progress, signal }: Pick<Merging, 'read'> & ReadingWay,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const zipped: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    zipped.push(chunk);
  });
  let [bytes, done] = [0, 0];
  const listed = listedFiles(pkg);
  const held: [string, () => Promise<HeldFile>][] = [
    [descriptorFile, async () => ({ open: () => [encoded(pkg)] })],
    ...listed.map(({ entry, file }): [string, () => Promise<HeldFile>] => [
      entry.path,
      async () => canonicalForm({ entry, file, resource: await read(entry, file) }, 'file'),
    ]),
  ];
  for (const [path, file] of held) {
    const packed = new ZipDeflate(path, { level: 6 });
    zip.add(packed);
    for await (const chunk of (await file()).open()) {
      packed.push(chunk);
      bytes += chunk.length;
      yield* zipped.splice(0);
      await pause();
      if (signal?.aborted) throw new ReadingStopped();
      progress?.({ name: path, bytes, of: 0, rows: done });
    }
    packed.push(new Uint8Array(), true);
    done += 1;
  }
  zip.end();
  yield* zipped;
}

function encoded(pkg: PackageFiles): Uint8Array<ArrayBuffer> {
  const resources = rawResources(pkg)
    .filter(({ path }) => pkg.files.has(String(path)))
    .map((one) => ('encoding' in one ? { ...one, encoding: 'utf-8' } : one));
  const json = JSON.stringify({ ...pkg.descriptor, resources }, null, 1);
  return new TextEncoder().encode(`${json}\n`);
}
