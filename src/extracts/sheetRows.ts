import type { CellFormat } from './cellFormats';
import { ExtractFault } from './extractFault';
import { serialDate, serialTime } from './serialDate';
import { unescaped } from './workbookReaders';
import { attribute, type XmlReader } from './xmlStream';

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly from1904: boolean;
  /** The workbook, for messages. */
  readonly file: string;
}

/** A sheet has no more columns. */
const mostColumns = 16_384;

/** Reads the XML of a worksheet and hands on each row that is not blank, its cells as text and its number. */
export class SheetRows implements XmlReader {
  readonly #context: CellContext;
  readonly #take: (cells: readonly string[], line: number) => void;
  #cells: string[] = [];
  #line = 0;
  #column = 0;
  #cell = { type: 'n', style: 0 };
  #value = '';
  #within = false;
  #reading = false;
  rows = 0;

  constructor(context: CellContext, take: (cells: readonly string[], line: number) => void) {
    this.#context = context;
    this.#take = take;
  }

  open(name: string, attributes: string) {
    if (name === 'row') {
      const line = Number(attribute(attributes, 'r'));
      this.#line = Number.isSafeInteger(line) && line > 0 ? line : this.#line + 1;
      this.#cells = [];
      this.#column = 0;
    } else if (name === 'c') {
      this.#column = columnOf(attribute(attributes, 'r')) ?? this.#column + 1;
      this.#cell = {
        type: attribute(attributes, 't') ?? 'n',
        style: Number(attribute(attributes, 's') ?? 0),
      };
      this.#value = '';
    } else if (name === 'rPh') this.#reading = true;
    else if (name === 'v' || name === 't') this.#within = !this.#reading;
  }

  close(name: string) {
    if (name === 'v' || name === 't') this.#within = false;
    else if (name === 'rPh') this.#reading = false;
    else if (name === 'c') this.#put();
    else if (name === 'row' && this.#cells.some((cell) => cell.trim() !== '')) {
      this.rows += 1;
      this.#take(this.#cells, this.#line);
    }
  }

  text(text: string) {
    if (this.#within) this.#value += text;
  }

  #put() {
    const text = this.#text();
    if (text === '' || this.#column > mostColumns) return;
    while (this.#cells.length < this.#column - 1) this.#cells.push('');
    this.#cells[this.#column - 1] = text;
  }

  #text(): string {
    const value = this.#value;
    switch (this.#cell.type) {
      case 's':
        return value === '' ? '' : this.#shared(value);
      case 'b':
        return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value;
      case 'n':
        return this.#number(value.trim());
      case 'd':
        return value.replace(/T00:00:00(?:\.0+)?Z?$/, '').replace('T', ' ');
      default:
        return unescaped(value);
    }
  }

  /** A text that is not there must not turn into a blank cell: that would be a figure that was not collected. */
  #shared(place: string): string {
    const text = this.#context.texts[Number(place)];
    if (text !== undefined) return text;
    throw new ExtractFault({
      file: this.#context.file,
      line: this.#line,
      what: 'The workbook is damaged: a cell refers to a text that is not in it.',
      remedy: 'Open it in a spreadsheet program, save it again as .xlsx, and add that.',
    });
  }

  /** As the cell shows it, but with every digit: 15 are what a spreadsheet keeps, the rest is the work of binary fractions. */
  #number(value: string): string {
    const number = Number(value);
    if (value === '' || !Number.isFinite(number)) return value;
    const format = this.#context.formats[this.#cell.style];
    const day = format === 'date' ? serialDate(number, this.#context.from1904) : undefined;
    const time =
      format === 'time'
        ? (serialTime(number) ?? serialDate(number, this.#context.from1904))
        : undefined;
    // A share of 1 that is shown as 100% must not become a count of 1.
    if (format === 'percent') return `${Number((number * 100).toPrecision(15))}%`;
    const text = String(Number(number.toPrecision(15)));
    return day ?? time ?? (typeof format === 'object' ? text.padStart(format.digits, '0') : text);
  }
}

/** The place of a cell by its address, 1 for column A; undefined without one. */
function columnOf(address: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(address ?? '')?.[0];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0);
}
