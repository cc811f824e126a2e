import { attribute, type XmlReader } from './xmlStream';

/** What the format of a cell makes of its number: a date, a time, a percentage, digits filled up with zeros, or nothing. */
export type CellFormat = 'date' | 'time' | 'percent' | { readonly digits: number } | undefined;

/** Reads `styles.xml` of a workbook: the format of each cell style, in order. */
export class CellFormatReader implements XmlReader {
  readonly formats: CellFormat[] = [];
  readonly #codes = new Map<string, CellFormat>();
  #within = false;

  open(name: string, attributes: string) {
    if (name === 'numFmt') {
      const id = attribute(attributes, 'numFmtId') ?? '';
      this.#codes.set(id, formatOfCode(attribute(attributes, 'formatCode') ?? ''));
    }
    if (name === 'cellXfs') this.#within = true;
    if (name !== 'xf' || !this.#within) return;
    const id = attribute(attributes, 'numFmtId') ?? '0';
    this.formats.push(this.#codes.has(id) ? this.#codes.get(id) : builtIn(Number(id)));
  }

  close(name: string) {
    if (name === 'cellXfs') this.#within = false;
  }

  text() {}
}

/** Formats 9 and 10 are percentages, 14 to 17 and 22 are dates, 18 to 21 and 45 to 47 times; 27 to 36 and 50 to 58 are dates of East Asia. */
function builtIn(id: number): CellFormat {
  if (id === 9 || id === 10) return 'percent';
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
    return 'date';
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : undefined;
}

/** The format a code such as `dd/mm/yyyy` stands for; an `m` beside hours or seconds counts minutes. */
export function formatOfCode(code: string): CellFormat {
  const bare = code.replace(/"[^"]*"|\\.|[_*]./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  const first = bare.split(';')[0] ?? '';
  if (/^0{2,}$/.test(first)) return { digits: first.length };
  if (first.includes('%')) return 'percent';
  if (/general/i.test(first)) return undefined;
  if (/[yd]/i.test(first) || (/m/i.test(first) && !/[hs]/i.test(first))) return 'date';
  return /[hs]/i.test(first) ? 'time' : undefined;
}
