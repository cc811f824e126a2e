/** True when the name of a folder of data stays inside the site: relative, no scheme, no way up. */
export function isDataFolder(folder: string): boolean {
  return /^[\w-][\w .-]*(\/[\w-][\w .-]*)*\/?$/.test(folder) && !folder.includes('..');
}
