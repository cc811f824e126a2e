import { distinctNames } from './distinctNames';
import type { ZipEntry } from './zipDirectory';

/** What operating systems leave in archives; some programs write "./" before every name, which is none of it. */
const junk = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The entries of an archive that a person put there and that need no password, with names that differ: of two files of one
 * name the second is given a number. Folders and junk are left out.
 */
export function readableEntries(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const readable = entries.filter(
    ({ path, encrypted }) => !(encrypted || path.endsWith('/') || junk.test(path)),
  );
  const names = distinctNames(readable.map(({ path }) => path));
  return readable.map((entry, place) => ({ ...entry, path: names[place] ?? entry.path }));
}
