import { ExtractFault } from './extractFault';

/** More than 5,000,000 rows of any extract, of which the largest known make about 1.5 GB. */
const mostUnpacked = 4 * 2 ** 30;

/** Extracts shrink to a tenth, the most repetitive to a sixtieth; deflate can do a thousandth. */
const mostTimes = 200;

/** Below this size the rate is no danger and not asked: a table of zeros may well shrink more. */
const harmless = 64 * 2 ** 20;

/**
 * A check against archives made to fill the memory: throws an {@link ExtractFault} once what was unpacked is more than
 * 4 GiB, or more than 64 MiB and 200 times as large as what was packed.
 */
export function unpackingLimit(file: string): (packed: number, unpacked: number) => void {
  return (packed, unpacked) => {
    const times = unpacked > harmless && unpacked > packed * mostTimes;
    if (!times && unpacked <= mostUnpacked) return;
    throw new ExtractFault({
      file,
      what: times
        ? `The file unpacks to more than ${mostTimes} times its size, as no extract does and a file made to fill the memory would.`
        : 'The file unpacks to more than 4 GB.',
      remedy: 'Unpack it yourself and add the files you need; it was not read.',
    });
  };
}
