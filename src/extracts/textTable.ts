import { CsvRows } from './csvRows';
import { type Encoding, TextStream } from './decodedText';
import { FaultLog } from './faultLog';
import type { OwnSource } from './ownSource';
import type { OwnTable, TakeRow } from './ownTable';
import { ReadingStopped, type ReadingWay } from './readingWay';
import { tableShape } from './tableShape';

/** How much text is split before the reader pauses, in bytes: a few milliseconds of work. */
const slice = 1 << 17;

/** How much of the text its shape is told from, in characters, wherever the chunks are cut. */
const telling = 1 << 16;

/** A text file as a table: decoded, its delimiter found, and split row by row each time it is read. */
export function textTable(source: OwnSource, encoding: Encoding): OwnTable {
  return {
    name: source.name,
    bytes: source.bytes,
    source,
    encoding,
    rows: (take, way, log) => read(source, encoding, take, way, log ?? new FaultLog(source.name)),
    inEncoding: (other) => textTable(source, other),
  };
}

async function read(
  source: OwnSource,
  encoding: Encoding,
  take: TakeRow,
  way: ReadingWay,
  log: FaultLog,
) {
  const text = new TextStream(encoding);
  const splitter = new Splitter(take, log);
  let bytes = 0;
  for await (const chunk of source.open()) {
    for (let from = 0; from < chunk.length; from += slice) {
      if (way.signal?.aborted) throw new ReadingStopped(source.name);
      const piece = chunk.subarray(from, from + slice);
      bytes += piece.length;
      await splitter.push(text.text(piece));
      way.progress?.({ name: source.name, bytes, of: source.bytes, rows: splitter.rows });
      await way.pause?.();
    }
  }
  await splitter.push(text.rest());
  await splitter.end();
}

/** Holds the start of a text back until there is enough of it to tell its shape. */
class Splitter {
  #start = '';
  #csv: CsvRows | undefined;
  readonly #take: TakeRow;
  readonly #log: FaultLog;

  constructor(take: TakeRow, log: FaultLog) {
    this.#take = take;
    this.#log = log;
  }

  get rows(): number {
    return this.#csv?.rows ?? 0;
  }

  async push(text: string) {
    if (this.#csv) return this.#csv.push(text);
    this.#start += text;
    if (this.#start.length >= telling) await this.#begin();
  }

  async end() {
    if (!this.#csv) await this.#begin();
    await this.#csv?.end();
  }

  async #begin() {
    // The last line of the part may be cut; it is asked only where there is no other.
    const part = this.#start.slice(0, telling);
    const cut = this.#start.length >= telling ? part.lastIndexOf('\n') : -1;
    const shape = tableShape(cut > 0 ? part.slice(0, cut) : part);
    const row = (cells: readonly string[], line: number) => {
      if (line > 1 || !/^sep=.$/i.test(cells.join(shape.delimiter))) this.#take(cells, line);
    };
    this.#csv = new CsvRows({ header: row, row }, this.#log, shape);
    await this.#csv.push(this.#start);
    this.#start = '';
  }
}
