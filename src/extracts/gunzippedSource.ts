import { Gunzip } from 'fflate';
import { inflated } from './inflated';
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
    open: () => inflated(packed.open(), new Gunzip(), name, unpackingLimit(name)),
  };
}
