/** Where a page carries a file of its package, and its text. Throws where it carries no such file. */
export function carriedFile(html: string, path: string) {
  const name = `data-package-file="${path}"`;
  const start = html.indexOf(name) + name.length;
  const end = html.indexOf('</script>', start);
  if (start < name.length || end < 0) throw new Error(`The page carries no ${path}`);
  const held: unknown = JSON.parse(html.slice(html.indexOf('>', start) + 1, end));
  return { start, end, text: Array.isArray(held) ? tableOf(held) : String(held) };
}

function tableOf(held: readonly string[]): string {
  const columns = held.map((column) => column.split('\n'));
  return (columns[0] ?? []).map((_, row) => `${columns.map((one) => one[row]).join()}\n`).join('');
}
