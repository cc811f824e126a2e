/**
 * The version of a package that was changed on this computer: "2026.11-own-20261121T160500" is 2026.11 with what was
 * added to it at that time, an ISO date.
 */
export function versionAt(version: unknown, at: string): string {
  const base = typeof version === 'string' ? version.replace(/-?own-\d{8}T\d+$/, '') : '';
  const stamp = `own-${at.slice(0, 19).replace(/[-:]/g, '')}`;
  return base === '' ? stamp : `${base}-${stamp}`;
}
