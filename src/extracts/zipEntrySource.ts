import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { ExtractFault } from './extractFault';
import { inflated } from './inflated';
import type { OwnSource } from './ownSource';
import { unpackingLimit } from './unpackingLimit';
import { wholeBytes } from './wholeBytes';
import type { ZipEntry } from './zipDirectory';

/** A file within a zip archive as a source of its own; it is unpacked piece by piece each time it is opened. */
export function zipEntrySource(archive: OwnSource, entry: ZipEntry): OwnSource {
  const name = `${archive.name} > ${entry.path}`;
  return { name, bytes: entry.unpacked, open: () => unpacked(archive, entry, name) };
}

async function* unpacked(
  archive: OwnSource,
  entry: ZipEntry,
  name: string,
): AsyncGenerator<Uint8Array> {
  const header = await wholeBytes(archive, { from: entry.offset, to: entry.offset + 30 });
  const view = new DataView(header.buffer);
  if (header.length < 30 || view.getUint32(0, true) !== 0x04034b50) throw damaged(name);
  const from = entry.offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = archive.open(from, from + entry.packed);
  const limit = unpackingLimit(name);
  const pieces = entry.method === 0 ? packed : inflated(packed, new Inflate(), name, limit);
  let length = 0;
  let check = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > entry.unpacked) throw damaged(name);
    check = crc32(piece, check);
    yield piece;
  }
  if (length !== entry.unpacked || check !== entry.check) throw damaged(name);
}

function damaged(file: string): ExtractFault {
  return new ExtractFault({
    file,
    what: 'The file is damaged: it is not what the list of the archive says.',
    remedy: 'Download or copy the archive again; the file was not read.',
  });
}
