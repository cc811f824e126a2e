import type { Cell, Column } from './column';
import type { RowReader } from './csvRows';
import type { FaultLog } from './faultLog';
import { headerPositions } from './headerPositions';
import { plainCell } from './plainCell';

/** The columns of a table by name. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** What a row of the table holds, by column name. */
export type RowOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer V> ? V : never;
};

/** The contract of a small table: its columns and the columns that together name a row. */
export interface TableContract<C extends Columns> {
  readonly columns: C;
  readonly key: readonly (keyof C & string)[];
}

/** A row and the line it stood on. */
export interface TableRow<R> {
  readonly row: R;
  readonly line: number;
}

/** Reads a small table row by row: bad cells and duplicate keys are faults with their line, good rows are kept. */
export class TableReader<C extends Columns> implements RowReader {
  readonly rows: TableRow<RowOf<C>>[] = [];
  readonly #contract: TableContract<C>;
  readonly #file: string;
  readonly #log: FaultLog;
  readonly #lineOfKey = new Map<string, number>();
  #positions: ReadonlyMap<string, number> = new Map();

  constructor(contract: TableContract<C>, file: string, log: FaultLog) {
    this.#contract = contract;
    this.#file = file;
    this.#log = log;
  }

  header(cells: readonly string[], line: number) {
    const columns = Object.entries(this.#contract.columns);
    const required = columns
      .filter(([, column]) => column.presence === 'required')
      .map(([name]) => name);
    const positions = headerPositions(cells, required, this.#file, line);
    this.#positions = positions;
    const absent = columns.flatMap(([name, { presence }]) =>
      presence === 'unmissed' || positions.has(name) ? [] : [name],
    );
    if (absent.length > 0) {
      this.#log.add(
        'absent',
        {
          line,
          what: `There is no column ${absent.join(', ')}.`,
          remedy: 'Add it if you have the facts; without it the page leaves them out.',
        },
        'notice',
      );
    }
  }

  row(cells: readonly string[], line: number) {
    const row: Record<string, unknown> = {};
    for (const [name, column] of Object.entries(this.#contract.columns)) {
      const position = this.#positions.get(name);
      const read: Cell<unknown> = column.read(
        position === undefined ? '' : plainCell(cells[position] ?? ''),
      );
      if ('value' in read) {
        row[name] = read.value;
        continue;
      }
      this.#log.add(`cell ${name}`, {
        line,
        column: name,
        what: read.problem,
        remedy: read.remedy,
      });
      if (!('fallback' in column)) return;
      row[name] = column.fallback;
    }
    // Safe: every column of the contract has just been read into `row` with its own reader.
    const typed = row as RowOf<C>;
    if (!this.#duplicate(typed, line)) this.rows.push({ row: typed, line });
  }

  #duplicate(row: RowOf<C>, line: number): boolean {
    const key = JSON.stringify(this.#contract.key.map((name) => row[name] ?? ''));
    const first = this.#lineOfKey.get(key);
    if (first === undefined || this.#contract.key.length === 0) {
      this.#lineOfKey.set(key, line);
      return false;
    }
    this.#log.add('duplicate', {
      line,
      what: `The row repeats line ${first}: the same ${this.#contract.key.join(', ')}.`,
      remedy: `Remove one of the two; line ${first} is used.`,
    });
    return true;
  }
}
