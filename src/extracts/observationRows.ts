/** One observation; its texts are places in the dictionaries of its file. */
export interface ObservationRow {
  indicator: number;
  area: number;
  period: number;
  source: number;
  value: number;
  reason: number;
  status: number;
  line: number;
}

const [fewest, most] = [1 << 10, 1 << 16];

function block(length: number) {
  return {
    indicator: new Uint32Array(length),
    area: new Uint32Array(length),
    period: new Uint32Array(length),
    source: new Uint32Array(length),
    value: new Float64Array(length),
    reason: new Uint8Array(length),
    status: new Uint8Array(length),
    line: new Uint32Array(length),
  };
}

/**
 * Observations by column. They are gathered in blocks, because an array that grows by being copied needs three times
 * the memory of what it holds.
 */
export class ObservationRows {
  #length = fewest;
  #block = block(fewest);
  readonly #blocks = [this.#block];
  #at = 0;
  #before = 0;

  /** How many there are. */
  get rows(): number {
    return this.#before + this.#at;
  }

  /** Copies a row to the end of the columns. */
  add(row: Readonly<ObservationRow>) {
    if (this.#at === this.#length) this.#grow();
    const at = this.#at;
    const own = this.#block;
    own.indicator[at] = row.indicator;
    own.area[at] = row.area;
    own.period[at] = row.period;
    own.source[at] = row.source;
    own.value[at] = row.value;
    own.reason[at] = row.reason;
    own.status[at] = row.status;
    own.line[at] = row.line;
    this.#at = at + 1;
  }

  /** Columns of exactly these rows. */
  columns() {
    const { rows } = this;
    const joined = <A extends Float64Array | Uint32Array | Uint8Array>(
      whole: A,
      part: (own: ReturnType<typeof block>) => A,
    ): A => {
      let from = 0;
      for (const own of this.#blocks) {
        const held = part(own);
        whole.set(from + held.length > rows ? held.subarray(0, rows - from) : held, from);
        from += held.length;
      }
      return whole;
    };
    return {
      rows,
      indicator: joined(new Uint32Array(rows), (own) => own.indicator),
      area: joined(new Uint32Array(rows), (own) => own.area),
      period: joined(new Uint32Array(rows), (own) => own.period),
      source: joined(new Uint32Array(rows), (own) => own.source),
      value: joined(new Float64Array(rows), (own) => own.value),
      reason: joined(new Uint8Array(rows), (own) => own.reason),
      status: joined(new Uint8Array(rows), (own) => own.status),
      line: joined(new Uint32Array(rows), (own) => own.line),
    };
  }

  #grow() {
    this.#before += this.#length;
    this.#length = Math.min(this.#length * 2, most);
    this.#block = block(this.#length);
    this.#blocks.push(this.#block);
    this.#at = 0;
  }
}
