import { attribute, type XmlReader } from './xmlStream';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

/** Reads `workbook.xml`: the sheets in order, and whether days are counted from 1904. */
export class SheetListReader implements XmlReader {
  readonly sheets: ListedSheet[] = [];
  from1904 = false;

  open(name: string, attributes: string) {
    if (name === 'workbookPr') {
      this.from1904 = /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '');
    }
    if (name !== 'sheet') return;
    this.sheets.push({
      name: attribute(attributes, 'name') ?? `Sheet ${this.sheets.length + 1}`,
      relation: attribute(attributes, 'id') ?? '',
      hidden: (attribute(attributes, 'state') ?? 'visible') !== 'visible',
    });
  }

  close() {}
  text() {}
}

/** Reads the relations of a part: what each of its ids points to, from the folder of the workbook. */
export class RelationReader implements XmlReader {
  readonly worksheets = new Map<string, string>();
  /** Where the shared texts and the styles are, by the last word of their type. */
  readonly parts = new Map<string, string>();

  open(name: string, attributes: string) {
    if (name !== 'Relationship') return;
    const target = attribute(attributes, 'Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
    const type = (attribute(attributes, 'Type') ?? '').replace(/^.*\//, '');
    if (type === 'worksheet') this.worksheets.set(attribute(attributes, 'Id') ?? '', path);
    else this.parts.set(type, path);
  }

  close() {}
  text() {}
}

/** Reads the texts that cells share; of rich text the words, without readings written above them. */
export class SharedTextReader implements XmlReader {
  readonly texts: string[] = [];
  #text = '';
  #shown = false;
  #reading = false;

  open(name: string) {
    if (name === 'si') this.#text = '';
    if (name === 'rPh') this.#reading = true;
    if (name === 't') this.#shown = !this.#reading;
  }

  close(name: string) {
    if (name === 'si') this.texts.push(unescaped(this.#text));
    if (name === 'rPh') this.#reading = false;
    if (name === 't') this.#shown = false;
  }

  text(text: string) {
    if (this.#shown) this.#text += text;
  }
}

/** Workbooks write characters that XML cannot hold, and line ends, as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
