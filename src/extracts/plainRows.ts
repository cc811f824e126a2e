/**
 * Splits text into rows of cells as long as they are plain, and returns where the first row starts that is not, or not
 * yet complete: every row ends with a newline, and a cell has either no quotation mark at all, or one around it on each
 * side and doubled ones within, on one line. What is plain is split exactly as papaparse would: cells are not trimmed,
 * an empty line is one empty cell. The delimiter is any character but a quotation mark,
 * a line end or a byte order mark.
 */
export function plainRows(
  text: string,
  delimiter: string,
  take: (cells: readonly string[]) => void,
): number {
  let row = 0;
  let newline = placeOf('\n', text, 0);
  let delimited = placeOf(delimiter, text, 0);
  let quote = placeOf('"', text, 0);
  while (newline < text.length) {
    const cells: string[] = [];
    let end = row - 1;
    while (end < newline) {
      const cell = end + 1;
      if (cell === quote) {
        const close = closingQuote(text, cell);
        end = close + 1;
        quote = placeOf('"', text, end);
        if (delimited < end) delimited = placeOf(delimiter, text, end);
        if (end !== newline && (end !== delimited || end > newline)) return row;
        const within = text.slice(cell + 1, close);
        cells.push(within.includes('"') ? within.replaceAll('""', '"') : within);
      } else {
        end = delimited < newline ? delimited : newline;
        if (quote < end) return row;
        cells.push(text.slice(cell, end));
      }
      if (end === delimited) delimited = placeOf(delimiter, text, end + 1);
    }
    take(cells);
    row = newline + 1;
    newline = placeOf('\n', text, row);
  }
  return row;
}

/** Where a mark next stands; the length of the text where it does not. */
function placeOf(mark: string, text: string, from: number): number {
  const place = text.indexOf(mark, from);
  return place === -1 ? text.length : place;
}

/** Where the cell that opens with a quotation mark is closed: the first mark that is not doubled. */
function closingQuote(text: string, open: number): number {
  let place = placeOf('"', text, open + 1);
  while (text.charAt(place + 1) === '"') place = placeOf('"', text, place + 2);
  return place;
}
