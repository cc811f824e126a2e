import { ExtractFault } from './extractFault';
import type { OwnSource } from './ownSource';
import { wholeBytes } from './wholeBytes';

/** A file within a zip archive, as the directory at the archive's end lists it. */
export interface ZipEntry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  /** CRC-32 of what it unpacks to. */
  readonly check: number;
  /** Where its local header starts in the archive. */
  readonly offset: number;
}

/** More files than any archive of extracts has: all of police.uk since 2010 is about 24,000. */
const mostEntries = 50_000;

/** No directory of so many files is longer, in bytes; one that says so would fill the memory. */
const longestDirectory = 64 * 2 ** 20;

/** The end record is 22 bytes, with a comment of up to 65,535 after it and a 20-byte locator before it. */
const longestEnd = 65_535 + 22 + 20;

/**
 * The files of a zip archive, told from its directory, so that nothing has to be unpacked to know what is in it. Throws an
 * {@link ExtractFault} when the archive is cut off, damaged, or has more than 50,000 files.
 */
export async function zipDirectory(source: OwnSource): Promise<readonly ZipEntry[]> {
  const { offset, size, count } = await directoryPlace(source);
  if (count > mostEntries) throw tooMany(source, count);
  if (offset + size > source.bytes || size > longestDirectory) throw damaged(source);
  const bytes = await wholeBytes(source, { from: offset, to: offset + size });
  const view = new DataView(bytes.buffer);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50; ) {
    if (entries.length === mostEntries) throw tooMany(source, mostEntries + 1);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const end = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (end > bytes.length) throw damaged(source);
    const flags = view.getUint16(at + 8, true);
    const extra = new DataView(bytes.buffer, nameEnd, view.getUint16(at + 30, true));
    const [unpacked, packed, place] = longNumbers(extra, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    entries.push({
      path: pathOf(bytes.subarray(at + 46, nameEnd)),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) === 1,
      packed,
      unpacked,
      check: view.getUint32(at + 16, true),
      offset: place,
    });
    at = end;
  }
  // Old writers count modulo 65,536; fewer than said means that the directory breaks off.
  if (entries.length % 65_536 !== count % 65_536) throw damaged(source);
  return entries;
}

async function directoryPlace(source: OwnSource) {
  const from = Math.max(0, source.bytes - longestEnd);
  const bytes = await wholeBytes(source, { from, to: source.bytes });
  const view = new DataView(bytes.buffer);
  let at = bytes.length - 22;
  while (at >= 0 && view.getUint32(at, true) !== 0x06054b50) at -= 1;
  if (at < 0) throw damaged(source);
  const short = {
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
  };
  const long = at >= 20 && view.getUint32(at - 20, true) === 0x07064b50;
  if (!long) return short;
  const place = Number(view.getBigUint64(at - 12, true));
  const record = await wholeBytes(source, { from: place, to: place + 56 });
  if (record.length < 56) throw damaged(source);
  const end = new DataView(record.buffer);
  return {
    count: Number(end.getBigUint64(32, true)),
    size: Number(end.getBigUint64(40, true)),
    offset: Number(end.getBigUint64(48, true)),
  };
}

/** Numbers of more than 32 bits stand in an extra field, in this order, those only that do not fit. */
function longNumbers(extra: DataView, given: [number, number, number]): [number, number, number] {
  for (let at = 0; at + 4 <= extra.byteLength; ) {
    const length = extra.getUint16(at + 2, true);
    if (extra.getUint16(at, true) === 1) {
      let next = at + 4;
      const read = given.map((number) => {
        if (number !== 0xffffffff || next + 8 > at + 4 + length) return number;
        next += 8;
        return next <= extra.byteLength ? Number(extra.getBigUint64(next - 8, true)) : number;
      });
      return read as [number, number, number];
    }
    at += 4 + length;
  }
  return given;
}

function pathOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return String.fromCharCode(...bytes);
  }
}

function damaged(source: OwnSource): ExtractFault {
  return new ExtractFault({
    file: source.name,
    what: 'The archive is damaged or not complete: its list of files cannot be read.',
    remedy: 'Download or copy it again; nothing in it was read.',
  });
}

function tooMany(source: OwnSource, count: number): ExtractFault {
  return new ExtractFault({
    file: source.name,
    what: `The archive holds ${count.toLocaleString('en-GB')} files; at most ${mostEntries.toLocaleString('en-GB')} are read.`,
    remedy: 'Take out the files you need and add those; nothing in it was read.',
  });
}
