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

const types = {
  indicator: Uint32Array,
  area: Uint32Array,
  period: Uint32Array,
  source: Uint32Array,
  value: Float64Array,
  reason: Uint8Array,
  status: Uint8Array,
  line: Uint32Array,
};

type Columns = { readonly [K in keyof typeof types]: InstanceType<(typeof types)[K]> };

const [fewest, most] = [1 << 10, 1 << 16];

/** A column of each type, as `column` makes it. */
function columnsBy(column: (type: (typeof types)[keyof Columns], name: keyof Columns) => unknown) {
  const made = Object.entries(types).map(([name, type]) => [
    name,
    column(type, name as keyof Columns),
  ]);
  // Safe: there is one of each type under its name.
  return Object.fromEntries(made) as Columns;
}

function block(length: number): Columns {
  return columnsBy((type) => new type(length));
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
    const joined = columnsBy((type, name) => {
      const whole = new type(rows);
      let from = 0;
      for (const own of this.#blocks) {
        whole.set(own[name].subarray(0, rows - from), from);
        from += own[name].length;
      }
      return whole;
    });
    return { rows, ...joined };
  }

  #grow() {
    this.#before += this.#length;
    this.#length = Math.min(this.#length * 2, most);
    this.#block = block(this.#length);
    this.#blocks.push(this.#block);
    this.#at = 0;
  }
}
