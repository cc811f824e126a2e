const candidates = [',', ';', '\t', '|'];

/**
 * The delimiter of a file, told from its header line alone: the candidate (comma, semicolon, tab, bar) that stands in
 * it most often outside quotation marks; a comma when none does. Data rows are not asked, so that a list within a cell
 * or one broken row cannot mislead.
 */
export function headerDelimiter(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = candidates.map((candidate) => bare.split(candidate).length);
  return candidates[counts.indexOf(Math.max(...counts))] ?? ',';
}
