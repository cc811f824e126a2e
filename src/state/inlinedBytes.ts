import { ExtractFault } from '../extracts/extractFault';
import { inlinedBlock } from './inlinedBlock';

/** A file as the page carries it in JSON: text, the columns of a table, or anything else in base64. */
export function inlinedBytes(url: string, path: string): Uint8Array<ArrayBuffer> {
  const block = inlinedBlock(url);
  if (!block) {
    throw new ExtractFault({
      file: path,
      what: 'The file is not inside this page.',
      remedy: 'Put it into the data folder and make the single file again.',
    });
  }
  const held: unknown = JSON.parse(block.textContent ?? '""');
  if (Array.isArray(held)) return new TextEncoder().encode(tableOf(held));
  const text = String(held);
  if (block.dataset.encoding !== 'base64') return new TextEncoder().encode(text);
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** The text of a table from its columns, each with a line for every row. */
function tableOf(columns: readonly unknown[]): string {
  const cells = columns.map((column) => String(column).split('\n'));
  const rows = (cells[0] ?? []).map((_, row) => cells.map((column) => column[row]).join(','));
  return `${rows.join('\n')}\n`;
}
