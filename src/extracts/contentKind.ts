import type { Encoding } from './decodedText';

/** What the first bytes of a file show it to be. */
export type ContentKind =
  | { readonly kind: 'empty' | 'zip' | 'gzip' | 'compoundFile' }
  | { readonly kind: 'text' | 'json'; readonly encoding: Encoding }
  /** Something that holds no table we can read: in words, with its article. */
  | { readonly kind: 'other'; readonly name: string };

/** Files people give that are no tables, by the bytes they start with. */
const signatures: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'a picture (PNG)'],
  ['\xff\xd8\xff', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['%PDF', 'a PDF document'],
  ['7z\xbc\xaf', 'an archive of the kind 7z'],
  ['Rar!', 'an archive of the kind RAR'],
  ['BZh', 'a file packed with bzip2'],
  ['\xfd7zXZ', 'a file packed with xz'],
  ['\x28\xb5\x2f\xfd', 'a file packed with zstd'],
  ['PAR1', 'a Parquet file'],
  ['SQLite format 3', 'a SQLite database'],
  ['{\\rtf', 'a rich text document (RTF)'],
];

/** How many bytes are enough to tell. */
export const tellingBytes = 4096;

/** Told from the first bytes ({@link tellingBytes} of them, or all there are); the name of a file is not asked. */
export function contentKind(start: Uint8Array): ContentKind {
  if (start.length === 0) return { kind: 'empty' };
  const latin = String.fromCharCode(...start.subarray(0, 1024));
  if (['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'].some((mark) => latin.startsWith(mark))) {
    return { kind: 'zip' };
  }
  if (latin.startsWith('\x1f\x8b')) return { kind: 'gzip' };
  if (latin.startsWith('\xd0\xcf\x11\xe0')) return { kind: 'compoundFile' };
  const known = signatures.find(([mark]) => latin.startsWith(mark));
  if (known) return { kind: 'other', name: known[1] };
  const encoding = textEncoding(start);
  if (!encoding) return { kind: 'other', name: 'no text (it has bytes that no text has)' };
  const text = new TextDecoder(encoding).decode(start).trimStart().slice(0, 200).toLowerCase();
  if (
    /^<(?:!--|(?:!doctype html|html|head|meta|style|body|div|center|font|p|table)[\s>])/.test(text)
  )
    return { kind: 'other', name: 'a web page (HTML)' };
  if (text.startsWith('<?xml')) return { kind: 'other', name: 'an XML document' };
  return { kind: /^(?:\{\s*["}]|\[\s*["{[\]])/.test(text) ? 'json' : 'text', encoding };
}

/**
 * UTF-8, or UTF-16 where a byte order mark says so or where, without one, every other byte of the start is zero, as in
 * text of mostly Latin letters. Undefined when zeros or control characters stand elsewhere: no text has them.
 */
function textEncoding(start: Uint8Array): Encoding | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  let controls = 0;
  for (const [at, byte] of start.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 26)
      controls += 1;
  }
  const [even = 0, odd = 0] = zeros;
  const most = start.length / 4;
  if (odd > most && even * 50 < odd) return 'utf-16le';
  if (even > most && odd * 50 < even) return 'utf-16be';
  return even + odd === 0 && controls * 100 <= start.length ? 'utf-8' : undefined;
}
