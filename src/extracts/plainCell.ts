/** How a cell begins that a spreadsheet would run as a formula, however many apostrophes stand before it; also in full width. */
export const formulaStart = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** What a cell says: without the apostrophe that keeps a spreadsheet from running it as a formula. */
export function plainCell(text: string): string {
  return text.startsWith("'") && formulaStart.test(text) ? text.slice(1) : text;
}
