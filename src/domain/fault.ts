/**
 * Something wrong or remarkable in a file, in words for an analyst. `fault`: part of the file was not used.
 * `notice`: everything was used, but the reader should know.
 */
export interface Fault {
  readonly severity: 'fault' | 'notice';
  readonly file: string;
  /** Line of the file as a text editor counts it, header = 1; undefined when the whole file is meant. */
  readonly line?: number;
  readonly column?: string;
  /** What is wrong: a sentence. */
  readonly what: string;
  /** What to do about it: a sentence. */
  readonly remedy: string;
  /** How many further lines have the same fault, when only the first are listed. */
  readonly more?: number;
}

/** "asb.csv, line 3, column value: what. remedy" - the one form used on the page and on the command line. */
export function faultInWords(fault: Fault): string {
  const place = [fault.file];
  if (fault.line !== undefined) place.push(`line ${fault.line}`);
  if (fault.column !== undefined) place.push(`column ${fault.column}`);
  const count = fault.more ?? 0;
  const lines = count === 1 ? 'line' : 'lines';
  const more = count > 0 ? ` (and ${count.toLocaleString('en-GB')} more ${lines} like it)` : '';
  return `${place.join(', ')}: ${fault.what}${more} ${fault.remedy}`;
}
