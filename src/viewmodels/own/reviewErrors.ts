import type { Contribution } from '../../extracts/contribution';

/** A line of the error summary over the report. */
export interface ReviewError {
  readonly key: string;
  readonly text: string;
}

/**
 * What keeps files from being used at all, in the words of the Design System: files that cannot be read, tables of
 * which nothing could be read, and what went wrong in working out the outcome.
 */
export function reviewErrors(
  { faults, read }: Pick<Contribution, 'faults' | 'read'>,
  problems: readonly string[],
): readonly ReviewError[] {
  const unread = read.filter(
    ({ adapter, sameAs, head, account }) =>
      sameAs === undefined &&
      account.every(({ kind }) => kind !== 'counted') &&
      (adapter ? true : head.rows.length <= 1),
  );
  const found = [...faults, ...unread.flatMap((table) => table.faults)].filter(
    ({ severity }) => severity === 'fault',
  );
  const words = [
    ...found.map(({ file, what, remedy }) => `${file}: ${selected(what)} ${remedy}`),
    ...problems,
  ];
  return [...new Set(words)].map((text) => ({ key: text, text }));
}

/** "The file is empty." as the Design System has it: "The selected file is empty." */
function selected(what: string): string {
  return what.replace(/^The file\b/, 'The selected file');
}
