/** Receives what an XML text consists of; names come without their namespace prefix. */
export interface XmlReader {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

const part =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!(?!\[CDATA|--)[^>]*>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:"[^"]*"|'[^']*'|[^"'>])*)>|([^<]+)/y;

/**
 * Splits XML that arrives in pieces. Only what workbooks need: no document type is read, so that an entity stands for
 * nothing but the five of XML and character numbers.
 */
export class XmlStream {
  #rest = '';
  readonly #reader: XmlReader;

  constructor(reader: XmlReader) {
    this.#reader = reader;
  }

  push(piece: string) {
    const text = this.#rest + piece;
    let at = 0;
    part.lastIndex = 0;
    for (let found = part.exec(text); found; found = part.exec(text)) {
      const [whole, quoted, closing, name, attributes = '', plain] = found;
      // Text at the end may go on in the next piece.
      if (plain !== undefined && at + whole.length === text.length) break;
      at += whole.length;
      if (name !== undefined) this.#tag(name, attributes, closing === '/');
      else if (plain !== undefined) this.#reader.text(withEntities(plain));
      else if (quoted !== undefined) this.#reader.text(quoted);
      part.lastIndex = at;
    }
    this.#rest = text.slice(at);
  }

  /** What is left without an end once the last piece was pushed; blank when the text was whole. */
  get rest(): string {
    return this.#rest.trim();
  }

  #tag(name: string, attributes: string, closing: boolean) {
    if (closing) return this.#reader.close(name);
    this.#reader.open(name, attributes);
    if (attributes.endsWith('/')) this.#reader.close(name);
  }
}

/** The value of an attribute, by its name without a prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : withEntities(value);
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function withEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi,
    (all, decimal, hex, word) => {
      const number = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      if (word) return named[String(word).toLowerCase()] ?? all;
      return number <= 0x10ffff ? String.fromCodePoint(number) : all;
    },
  );
}
