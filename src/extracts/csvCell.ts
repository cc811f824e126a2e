import { formulaStart } from './plainCell';

/**
 * A cell as it is written to a CSV file: what a spreadsheet would run as a formula gets an apostrophe before it, which
 * `plainCell` takes away again, and what needs quotation marks gets them. True numbers stay as they are.
 */
export function csvCell(text: string): string {
  const safe = formulaStart.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
