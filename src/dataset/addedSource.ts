/** Stands between the code of a source and the day on which its figures were added. */
const mark = '\n';

/** A source, as the cells of a dataset name it. */
export interface NamedSource {
  /** Blank where the file names none. */
  readonly code: string;
  /** The day on which a reader added the figures from a file, as an ISO date; undefined for those of the package. */
  readonly added: string | undefined;
}

/** How the cells of a dataset name the source of figures that were added on a day: another one than that of the package's. */
export function addedSource(code: string, day: string): string {
  return code + mark + day;
}

/** What a cell's source is. */
export function namedSource(text: string): NamedSource {
  const [code = '', added] = text.split(mark);
  return { code, added };
}
