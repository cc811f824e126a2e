/** The fault of a row that names a thing its list does not have. */
export function unlisted(list: string, column: string, code: string, line: number, instead = '') {
  return {
    line,
    column,
    what: `The ${list} "${code.slice(0, 60)}" is not in the list of ${list}s.`,
    remedy: `Correct the code, or add the ${list}${instead}.`,
  };
}
