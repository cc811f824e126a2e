import type { FileAfter } from './mergedFigures';
import type { HeldFile } from './packageFiles';
import { rewrittenRows } from './rewrittenRows';

/**
 * A list of areas or populations that is loaded on demand, without the given areas, and these in a file that is always
 * loaded. Every other file, and a list without them, stays as it is.
 */
export function withAreasMoved(
  one: FileAfter,
  areas: ReadonlySet<string>,
): { readonly stays: FileAfter; readonly moves?: FileAfter } {
  const { of, file } = one;
  const { content } = of.resource;
  const isList = content?.role === 'areas' || content?.role === 'population';
  if (!of.entry.onDemand || !file || !isList) return { stays: one };
  const lines = new Set(
    content.rows.flatMap(({ row, line }) => (areas.has(row.area_code) ? [line] : [])),
  );
  if (lines.size === 0) return { stays: one };
  // A file that was written anew before is UTF-8.
  const encoding = file === of.file ? of.resource.encoding : 'utf-8';
  const withLines = (isKept: (line: number) => boolean): HeldFile => ({
    open: () =>
      rewrittenRows(file.open, encoding, {
        form: 'lines',
        rewritten: (header) => ({
          header,
          row: (cells, _, line) => (isKept(line) ? cells : undefined),
        }),
      }),
  });
  const rest = content.rows.length > lines.size ? withLines((line) => !lines.has(line)) : undefined;
  return { stays: { of, file: rest }, moves: { of, file: withLines((line) => lines.has(line)) } };
}
