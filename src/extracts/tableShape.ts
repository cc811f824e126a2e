import type { KnownShape } from './csvRows';
import { headerDelimiter } from './headerDelimiter';

/** Delimiters that can be told apart from text, those that stand in prose least first. */
const candidates = ['\t', '|', ';', ','];

/** Lines that are asked. */
const fewLines = 200;

/**
 * The delimiter of a table of which the first line need not be the header, told from its first lines: that of the first line
 * when most lines have as many cells by it, else the one by which most lines have the same number of cells, and of two
 * the one with more cells. A `sep=` line decides. With no delimiter anywhere the table has one column.
 */
export function tableShape(start: string): KnownShape {
  const lines = start.replace(/\r\n?/g, '\n').split('\n', fewLines);
  const declared = /^\ufeff?sep=([^"])$/i.exec(lines[0] ?? '')?.[1];
  const counted = lines.flatMap((line, place) => {
    const bare = line.replace(/"(?:[^"]|"")*"/g, '');
    // A line with half of a quoted cell says nothing.
    return bare.trim() === '' || bare.includes('"') ? [] : [{ bare, line: place + 1 }];
  });
  const fits = (declared === undefined ? candidates : [declared]).map((delimiter) =>
    fitOf(delimiter, counted),
  );
  const first = headerDelimiter(lines.find((line) => line.trim() !== '') ?? '');
  const own = fits.find(({ delimiter }) => delimiter === first);
  const fitting = own && own.from === counted[0]?.line && own.lines * 2 > counted.length;
  const best = fits.toSorted((a, b) => b.lines - a.lines || b.width - a.width)[0];
  const { delimiter, width, from } = (fitting ? own : best) ?? {
    delimiter: ',',
    width: 1,
    from: 1,
  };
  return width > 1 ? { delimiter, width, from } : { delimiter: declared ?? ',', width: 1, from: 1 };
}

/** The number of cells that most lines have by a delimiter, if more than one, and the first line that has it. */
function fitOf(
  delimiter: string,
  lines: readonly { readonly bare: string; readonly line: number }[],
): KnownShape & { readonly lines: number } {
  const found = new Map<number, { lines: number; from: number }>();
  for (const { bare, line } of lines) {
    const cells = bare.split(delimiter).length;
    const before = found.get(cells) ?? { lines: 0, from: line };
    if (cells > 1) found.set(cells, { ...before, lines: before.lines + 1 });
  }
  const [most] = [...found].toSorted(([a, one], [b, other]) => other.lines - one.lines || b - a);
  return most
    ? { delimiter, width: most[0], ...most[1] }
    : { delimiter, width: 1, lines: 0, from: 1 };
}
