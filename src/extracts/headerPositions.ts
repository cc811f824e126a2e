import { ExtractFault } from './extractFault';
import { quotedText } from './quotedText';

/**
 * Where each column stands, by its {@link tidyName}. Throws an {@link ExtractFault} when a required column is missing or a
 * name stands twice.
 */
export function headerPositions(
  cells: readonly string[],
  required: readonly string[],
  file: string,
  line: number,
): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const [position, cell] of cells.entries()) {
    const name = tidyName(cell);
    if (positions.has(name) && name !== '') {
      throw new ExtractFault({
        file,
        line,
        column: name.slice(0, 60),
        what: 'Two columns have this name.',
        remedy: 'Rename or remove one of them; the file was not read.',
      });
    }
    positions.set(name, position);
  }
  const missing = required.filter((name) => !positions.has(name));
  if (missing.length === 0) return positions;
  throw new ExtractFault({
    file,
    line,
    column: missing.join(', '),
    what: `${missing.length === 1 ? 'This column is' : 'These columns are'} missing; the first row reads: ${shown(cells)}.`,
    remedy: 'Name the columns in the first row, with no title above them; the file was not read.',
  });
}

/** A column name as the contract writes it: trimmed, lower case, spaces as underscores, without what has no width. */
export function tidyName(cell: string): string {
  return cell
    .replace(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

function shown(cells: readonly string[]): string {
  const text = cells.slice(0, 12).map(quotedText).join(', ');
  return cells.length > 12 ? `${text} and ${cells.length - 12} more` : text;
}
