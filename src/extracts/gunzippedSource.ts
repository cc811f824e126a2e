import { Gunzip } from 'fflate';
import { inflated } from './inflated';
import type { OwnSource } from './ownSource';
import { unpackingLimit } from './unpackingLimit';

/** What a gzip file holds, as a source of its own; it is unpacked piece by piece each time it is opened. */
export function gunzippedSource(packed: OwnSource): OwnSource {
  const { name } = packed;
  return {
    name: name.replace(/\.gz$/i, ''),
    bytes: packed.bytes,
    open: () => inflated(packed.open(), new Gunzip(), name, unpackingLimit(name)),
  };
}
