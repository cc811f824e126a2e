import type { AccountLine } from './adapter';
import { rowsByName } from './rowsByName';

const mostExamples = 3;
const longestExample = 160;

interface Entry {
  readonly kind: AccountLine['kind'];
  readonly what: string;
  rows: number;
  readonly examples: AccountLine['examples'][number][];
  readonly names: Map<string, number>;
}

/** Keeps the account of what became of the rows of a table: each is added once, under what became of it. */
export class RowAccount {
  readonly #lines = new Map<string, Entry>();

  /**
   * Adds a row; of each `what` the first few are kept as examples, except of those counted. Where a row is given the name
   * of what it is `of`, the names are counted too and listed.
   */
  add(
    kind: AccountLine['kind'],
    what: string,
    cells: readonly string[],
    line: number,
    of?: string,
  ) {
    const entry = this.#entry(kind, what);
    entry.rows += 1;
    if (of !== undefined) {
      const before = entry.names.get(of);
      // Copied when new, as a text of a file keeps the whole chunk it stood in alive.
      entry.names.set(before === undefined ? ` ${of}`.slice(1) : of, (before ?? 0) + 1);
    }
    if (kind === 'counted' || entry.examples.length >= mostExamples) return;
    const text = cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join(', ');
    entry.examples.push({ line, cells: text.slice(0, longestExample) });
  }

  /** Puts one row that was added before under something else, without an example. */
  takeBack(kind: AccountLine['kind'], what: string, now: AccountLine['kind'], nowWhat: string) {
    const entry = this.#entry(kind, what);
    entry.rows -= 1;
    this.#entry(now, nowWhat).rows += 1;
  }

  #entry(kind: AccountLine['kind'], what: string): Entry {
    const key = `${kind} ${what}`;
    const entry = this.#lines.get(key) ?? { kind, what, rows: 0, examples: [], names: new Map() };
    this.#lines.set(key, entry);
    return entry;
  }

  /** The account: what was counted first, then what was left out, then what was rejected. */
  lines(): readonly AccountLine[] {
    const order: readonly AccountLine['kind'][] = ['counted', 'leftOut', 'rejected'];
    const all = [...this.#lines.values()];
    return order.flatMap((kind) =>
      all
        .filter((line) => line.kind === kind && line.rows > 0)
        .map(({ names, what, ...line }) => ({
          ...line,
          what: names.size > 0 ? `${what}: ${rowsByName(names)}` : what,
        })),
    );
  }
}
