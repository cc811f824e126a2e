import { Gunzip } from 'fflate';
import { crc32 } from './crc32';
import { type Inflater, inflated } from './inflated';
import type { OwnSource } from './ownSource';
import { unpackingLimit } from './unpackingLimit';
import { wholeBytes } from './wholeBytes';

/**
 * What a gzip file holds, as a source of its own; it is unpacked piece by piece each time it is opened. Its length is what
 * the last four bytes say, or at least that of the file: they tell it only up to 4 GiB, and of the last part only.
 */
export async function gunzippedSource(packed: OwnSource, parts: boolean): Promise<OwnSource> {
  const { name, bytes } = packed;
  const end = parts ? await wholeBytes(packed, { from: Math.max(0, bytes - 4) }) : new Uint8Array();
  const said = end.length === 4 ? new DataView(end.buffer).getUint32(0, true) : 0;
  return {
    name: name.replace(/\.gz$/i, ''),
    bytes: Math.max(said, bytes),
    open: () => inflated(packed.open(), new CheckedGunzip(), name, unpackingLimit(name)),
  };
}

/** Packed bytes that are kept, to look back to the end of a part once the header of the next is whole. */
const longestHeader = 1 << 14;

/** The decoder of gzip files, which passes over the check sum behind each of their parts, with that check. */
class CheckedGunzip implements Inflater {
  ondata: Inflater['ondata'] = () => {};
  readonly #gunzip = new Gunzip();
  #check = 0;
  #recent = new Uint8Array();
  #taken = 0;

  constructor() {
    this.#gunzip.ondata = (piece, final) => {
      this.#check = crc32(piece, this.#check);
      this.ondata(piece, final);
    };
    this.#gunzip.onmember = (start) => this.#compare(start);
  }

  push(data: Uint8Array, final = false) {
    const before = this.#recent.subarray(-longestHeader);
    this.#recent = new Uint8Array(before.length + data.length);
    this.#recent.set(before);
    this.#recent.set(data, before.length);
    this.#taken += data.length;
    this.#gunzip.push(data, final);
    if (final) this.#compare(this.#taken);
  }

  /** Throws where what came of a part is not what the eight bytes before its end say. */
  #compare(end: number) {
    const at = this.#recent.length - (this.#taken - end) - 8;
    const said = at < 0 ? undefined : new DataView(this.#recent.buffer).getUint32(at, true);
    if (said !== this.#check) throw new Error('the check sum is another');
    this.#check = 0;
  }
}
