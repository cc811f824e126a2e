import type { ZipEntry } from './zipDirectory';

/** What operating systems leave in archives; some programs write "./" before every name, which is none of it. */
const junk = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The entries of an archive that a person put there and that need no password, with names that differ: of two files of one
 * name the second is given a number. Folders and junk are left out.
 */
export function readableEntries(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const taken = new Map<string, number>();
  return entries.flatMap((entry) => {
    const { path, encrypted } = entry;
    if (encrypted || path.endsWith('/') || junk.test(path)) return [];
    const number = (taken.get(path) ?? 0) + 1;
    taken.set(path, number);
    return [number === 1 ? entry : { ...entry, path: `${path} (${number})` }];
  });
}
