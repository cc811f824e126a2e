/** Storage names of this page: other dashboards of the same server, or on the same disk, have their own. */
const keptPrefix = 'community-safety-kept ';

/** What names this page in storage: its folder, for a file on a disk the file. */
export function keptName(): string {
  const { protocol, pathname } = window.location;
  return keptPrefix + (protocol === 'file:' ? pathname : pathname.replace(/[^/]*$/, ''));
}

/**
 * True where a person has asked to keep data in this browser: only then is the code loaded that restores them. Never in a
 * frame, where storage is not even asked.
 */
export function isKept(): boolean {
  try {
    return !isEmbedded() && localStorage.getItem(keptName()) !== null;
  } catch {
    return false;
  }
}

/** True for a page that another shows in a frame: it reads and writes no storage. */
export function isEmbedded(): boolean {
  return new URLSearchParams(window.location.search).has('embed');
}
