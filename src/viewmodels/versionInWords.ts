/**
 * A version for people: one that says when a reader changed the data ("2026.11-own-20261121T160500", in UTC) as "2026.11,
 * changed on 21 November 2026", any other as it is.
 */
export function versionInWords(version: string): string {
  const [, base = '', day] = /^(.*?)-?own-(\d{8})T\d{6}$/.exec(version) ?? [];
  if (!day) return version;
  const date = new Date(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`);
  if (Number.isNaN(date.getTime())) return version;
  const words = date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return base === '' ? `of ${words}` : `${base}, changed on ${words}`;
}
