/** A sum of unknown counts, by their names, that a reader knows to lie between two numbers. */
export interface Known {
  readonly atoms: readonly string[];
  readonly least: number;
  readonly most: number;
}

/** A fraction in lowest terms, with a denominator above 0. */
type Fraction = readonly [bigint, bigint];
type Row = Map<string, Fraction>;
type Counts = ReadonlyMap<string, number>;

function fraction(over: bigint, under: bigint): Fraction {
  let [a, b] = [over < 0n ? -over : over, under < 0n ? -under : under];
  while (b > 0n) [a, b] = [b, a % b];
  const sign = under < 0n ? -1n : 1n;
  return a === 0n ? [0n, 1n] : [(sign * over) / a, (sign * under) / a];
}

/** A row less as many times another as it takes to make a column 0. */
function cleared(row: Row, pivot: Row, column: string): Row {
  const [factor, head] = [row.get(column), pivot.get(column)];
  if (!factor || !head) return row;
  const [over, under] = fraction(factor[0] * head[1], factor[1] * head[0]);
  const left: Row = new Map(row);
  for (const [name, [a, b]] of pivot) {
    const [c, d] = row.get(name) ?? [0n, 1n];
    const rest = fraction(c * b * under - a * over * d, d * b * under);
    if (rest[0] === 0n) left.delete(name);
    else left.set(name, rest);
  }
  return left;
}

const rowOf = (atoms: readonly string[]): Row => new Map(atoms.map((atom) => [atom, [1n, 1n]]));

/** What a reader knows who has solved all sums that are shown, by Gauss and Jordan in fractions. */
class SolvedSums {
  readonly #rows = new Map<string, Row>();

  constructor(shown: readonly (readonly string[])[]) {
    for (const atoms of shown) {
      const row = this.#reduced(rowOf(atoms));
      const [column] = row.keys();
      if (column === undefined) continue;
      for (const [other, above] of this.#rows) this.#rows.set(other, cleared(above, row, column));
      this.#rows.set(column, row);
    }
  }

  #reduced(row: Row): Row {
    let left = row;
    for (const [column, pivot] of this.#rows) left = cleared(left, pivot, column);
    return left;
  }

  /** True where a sum is a combination of those shown. */
  gives(atoms: readonly string[]): boolean {
    return this.#reduced(rowOf(atoms)).size === 0;
  }

  /** Changes of whole numbers that show in no sum, of which all others are made up: one for each count that is free. */
  changes(atoms: Iterable<string>): readonly Counts[] {
    return [...atoms]
      .filter((atom) => !this.#rows.has(atom))
      .map((free) => {
        const bound = [...this.#rows].flatMap(([column, row]) => {
          const [factor, head] = [row.get(free), row.get(column)];
          if (!factor || !head) return [];
          return [[column, fraction(-factor[0] * head[1], factor[1] * head[0])] as const];
        });
        const scale = bound.reduce(
          (all, [, [, under]]) => (all % under === 0n ? all : all * under),
          1n,
        );
        const whole = bound.map(
          ([atom, [over, under]]) => [atom, Number((over * scale) / under)] as const,
        );
        return new Map([[free, Number(scale)], ...whole]);
      });
  }
}

/**
 * Other counts that a reader cannot rule out, in which a sum is different: made from the true ones by changes that show
 * nowhere, in whole numbers, with all that is known still true. Undefined where none is found.
 */
function otherCounts(
  truth: Counts,
  changes: readonly Counts[],
  known: readonly Known[],
  wanted: readonly string[],
  mostTables: number,
): Counts | undefined {
  const rules = [
    ...known,
    ...[...truth.keys()].map((atom) => ({ atoms: [atom], least: 0, most: 1e9 })),
  ];
  const rulesOf = new Map<string, Known[]>();
  for (const rule of rules)
    for (const atom of rule.atoms) rulesOf.set(atom, [...(rulesOf.get(atom) ?? []), rule]);
  const touches = (change: Counts, { atoms }: Known) => atoms.some((atom) => change.has(atom));
  const target = new Set(wanted);
  const sum = (counts: Counts, atoms: Iterable<string>) =>
    [...atoms].reduce((all, atom) => all + (counts.get(atom) ?? 0), 0);
  const broken = (counts: Counts, changed: Iterable<string>) => {
    const touched = new Set([...changed].flatMap((atom) => rulesOf.get(atom) ?? []));
    return [...touched].flatMap((rule) => {
      const now = sum(counts, rule.atoms);
      const by = Math.max(rule.least - now, now - rule.most, 0);
      return by > 0 ? [{ rule, by }] : [];
    });
  };
  const plus = (counts: Counts, change: Counts, times: number) => {
    const next = new Map(counts);
    for (const [atom, by] of change) next.set(atom, (next.get(atom) ?? 0) + times * by);
    return next;
  };
  const start = sum(truth, target);
  const seen = new Set<string>();
  const waiting: { counts: Counts; changed: ReadonlySet<string>; price: number }[] = [];
  const add = (counts: Counts, changed: ReadonlySet<string>, change: Counts, steps: number) => {
    for (const times of [1, -1]) {
      const next = plus(counts, change, times);
      const key = [...next.values()].join();
      if (seen.has(key)) continue;
      seen.add(key);
      const all = new Set([...changed, ...change.keys()]);
      const faults = broken(next, all);
      const off = sum(next, target) === start ? 1 : 0;
      if (faults.length === 0 && off === 0) return next;
      const price = faults.reduce((total, { by }) => total + by, off * 2) + steps / 4;
      waiting.push({ counts: next, changed: all, price });
    }
    return undefined;
  };
  for (const change of changes) {
    if (sum(change, target) === 0) continue;
    const found = add(truth, new Set(), change, 0);
    if (found) return found;
  }
  for (let left = mostTables; left > 0 && waiting.length > 0; left -= 1) {
    let best = 0;
    for (const [place, { price }] of waiting.entries())
      if (price < (waiting[best]?.price ?? 0)) best = place;
    const [table] = waiting.splice(best, 1);
    if (!table) return undefined;
    const [fault] = broken(table.counts, table.changed);
    for (const change of changes) {
      if (fault && !touches(change, fault.rule)) continue;
      const found = add(table.counts, table.changed, change, table.price);
      if (found) return found;
    }
  }
  return undefined;
}

/**
 * Of sums that are hidden, those that a reader can work out from the ones that are shown: they follow from them, or no
 * other counts are found among so many tables.
 */
export function givenAway(
  truth: Counts,
  shown: readonly Known[],
  hidden: readonly Known[],
  mostTables = 4000,
): readonly Known[] {
  const solved = new SolvedSums(shown.map(({ atoms }) => atoms));
  const changes = solved.changes(truth.keys());
  return hidden.filter(
    ({ atoms }) => solved.gives(atoms) || !otherCounts(truth, changes, hidden, atoms, mostTables),
  );
}
