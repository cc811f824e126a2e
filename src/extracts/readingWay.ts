/** How far the reading of a table is. */
export interface ReadingProgress {
  readonly name: string;
  /** Bytes read so far, and of how many where that is known; unpacked bytes for a file from an archive. */
  readonly bytes: number;
  readonly of: number;
  readonly rows: number;
}

/** How a long reading goes along with the rest of the page: it pauses, reports and stops as told. */
export interface ReadingWay {
  /** Awaited every few milliseconds of work. */
  readonly pause?: () => Promise<void> | void;
  readonly progress?: (progress: ReadingProgress) => void;
  /** Once `aborted`, reading ends with a {@link ReadingStopped}. */
  readonly signal?: { readonly aborted: boolean };
}

/** Thrown when the person stopped the reading; nothing of what was read is used. */
export class ReadingStopped extends Error {}
