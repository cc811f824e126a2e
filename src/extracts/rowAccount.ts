import type { AccountLine } from './adapter';

const mostExamples = 3;
const longestExample = 160;

/** Keeps the account of what became of the rows of a table: each is added once, under what became of it. */
export class RowAccount {
  readonly #lines = new Map<
    string,
    {
      kind: AccountLine['kind'];
      what: string;
      rows: number;
      examples: AccountLine['examples'][number][];
    }
  >();

  /** Adds a row; of each `what` the first few are kept as examples, except of those counted. */
  add(kind: AccountLine['kind'], what: string, cells: readonly string[], line: number) {
    const key = `${kind} ${what}`;
    const entry = this.#lines.get(key) ?? { kind, what, rows: 0, examples: [] };
    this.#lines.set(key, entry);
    entry.rows += 1;
    if (kind === 'counted' || entry.examples.length >= mostExamples) return;
    const text = cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join(', ');
    entry.examples.push({ line, cells: text.slice(0, longestExample) });
  }

  /** The account: what was counted first, then what was left out, then what was rejected. */
  lines(): readonly AccountLine[] {
    const order: readonly AccountLine['kind'][] = ['counted', 'leftOut', 'rejected'];
    const all = [...this.#lines.values()];
    return order.flatMap((kind) => all.filter((line) => line.kind === kind));
  }
}
