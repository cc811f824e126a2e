import { ExtractFault } from './extractFault';

/** A decoder of packed streams, as fflate has them. */
export interface Inflater {
  ondata: (data: Uint8Array<ArrayBuffer>, final: boolean) => void;
  push(data: Uint8Array, final?: boolean): void;
}

/** Packed bytes unpacked in one go: deflate makes at most 1,032 bytes of one, so 16 MiB. */
const slice = 1 << 14;

/**
 * What packed chunks unpack to, piece by piece. Throws an {@link ExtractFault} when they are damaged or break off;
 * `checked` is told how much was taken and given so far, and may throw where that is too much.
 */
export async function* inflated(
  packed: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  inflater: Inflater,
  file: string,
  checked: (packed: number, unpacked: number) => void,
): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const done = { taken: 0, given: 0 };
  inflater.ondata = (piece) => {
    pieces.push(piece);
    done.given += piece.length;
  };
  const push = (bytes: Uint8Array, last: boolean) => {
    try {
      inflater.push(bytes, last);
    } catch (cause) {
      throw damaged(file, cause);
    }
    done.taken += bytes.length;
    checked(done.taken, done.given);
    return pieces.splice(0).filter((piece) => piece.length > 0);
  };
  for await (const chunk of packed) {
    for (let from = 0; from < chunk.length; from += slice) {
      yield* push(chunk.subarray(from, from + slice), false);
    }
  }
  yield* push(new Uint8Array(), true);
}

function damaged(file: string, cause: unknown): ExtractFault {
  const fault = new ExtractFault({
    file,
    what: 'The packed file is damaged or not complete and cannot be unpacked.',
    remedy: 'Download or copy it again; the file was not read.',
  });
  fault.cause = cause;
  return fault;
}
