/**
 * A table by its columns, which gzip packs in less than half the space, as neighbours are alike: of
 * `a,b`, `1,2` the columns `a`, `1` and `b`, `2`. Undefined where joining them again would not give the same text
 * character by character: rows of different lengths, or a last line without an end.
 */
export function textByColumns(text: string): string[][] | undefined {
  if (!text.endsWith('\n')) return undefined;
  const rows = text
    .slice(0, -1)
    .split('\n')
    .map((line) => line.split(','));
  const [head = []] = rows;
  if (rows.length < 2 || rows.some((row) => row.length !== head.length)) return undefined;
  return head.map((_, column) => rows.map((row) => row[column] ?? ''));
}
