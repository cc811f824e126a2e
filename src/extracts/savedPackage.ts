import { Zip, ZipDeflate } from 'fflate';
import { canonicalForm } from './canonicalForm';
import { filesToSave } from './filesToSave';
import type { Merging } from './mergedPackage';
import { descriptorFile } from './packageDescriptor';
import type { HeldFile, PackageFiles } from './packageFiles';
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
  const { descriptor, files } = await filesToSave(pkg, { read });
  const json = new TextEncoder().encode(`${JSON.stringify(descriptor, null, 1)}\n`);
  const held: [string, () => Promise<HeldFile>][] = [
    [descriptorFile, async () => ({ open: () => [json] })],
    ...files.map((one): [string, () => Promise<HeldFile>] => [
      one.entry.path,
      () => canonicalForm(one, 'file'),
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
