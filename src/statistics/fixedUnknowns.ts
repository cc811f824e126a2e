import { pivot, tiny } from './pivot';

/** Equations in unknowns that are not negative: each row of coefficients times the unknowns is its right-hand side. */
export interface LinearSystem {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly number[];
  readonly unknowns: number;
}

/**
 * Which unknowns can have only one value, by exact linear programming: an unknown varies when it is different in two
 * solutions. None is fixed where the system has no solution at all. Bland's rule keeps the simplex from cycling.
 */
export function fixedUnknowns(system: LinearSystem): readonly boolean[] {
  const { unknowns } = system;
  const tableau = feasibleTableau(system);
  const fixed = Array.from({ length: unknowns }, () => tableau !== undefined);
  if (!tableau) return fixed;
  const start = solutionOf(tableau, unknowns);
  const noteChanges = () => {
    for (const [place, value] of solutionOf(tableau, unknowns).entries())
      if (Math.abs(value - (start[place] ?? 0)) > tiny) fixed[place] = false;
  };
  for (let unknown = 0; unknown < unknowns; unknown += 1) {
    for (const sign of [1, -1]) {
      if (!fixed[unknown]) break;
      const goal = Array.from({ length: unknowns }, (_, place) => (place === unknown ? sign : 0));
      const unbounded = raised(tableau, goal, () => {
        noteChanges();
        return fixed[unknown] === false;
      });
      if (unbounded) fixed[unknown] = false;
    }
  }
  return fixed;
}

/** Rows of coefficients with the right-hand side last, in terms of one basic unknown each. */
interface Tableau {
  readonly rows: number[][];
  readonly basis: number[];
}

/** A first solution, found by driving out one artificial unknown per row; undefined where there is none. */
function feasibleTableau({ rows, right, unknowns }: LinearSystem): Tableau | undefined {
  const tableau: Tableau = {
    rows: rows.map((row, place) => {
      const side = right[place] ?? 0;
      const sign = side < 0 ? -1 : 1;
      const artificial = rows.map((_, other) => (other === place ? 1 : 0));
      return [...row.map((entry) => entry * sign), ...artificial, side * sign];
    }),
    basis: rows.map((_, place) => unknowns + place),
  };
  const goal = Array.from({ length: unknowns + rows.length }, (_, place) =>
    place < unknowns ? 0 : -1,
  );
  raised(tableau, goal, () => false);
  const rest = tableau.basis.some(
    (unknown, row) => unknown >= unknowns && (tableau.rows[row]?.at(-1) ?? 0) > tiny,
  );
  if (rest) return undefined;
  for (const [row, unknown] of tableau.basis.entries()) {
    if (unknown < unknowns) continue;
    const column = tableau.rows[row]?.findIndex(
      (entry, place) => place < unknowns && Math.abs(entry) > tiny,
    );
    if (column !== undefined && column >= 0) entered(tableau, row, column);
  }
  // A row whose artificial unknown stays says 0 = 0: it repeats the others.
  const kept = tableau.basis.flatMap((unknown, row) => (unknown < unknowns ? [row] : []));
  return {
    rows: kept.map((row) => {
      const entries = tableau.rows[row] ?? [];
      return [...entries.slice(0, unknowns), entries.at(-1) ?? 0];
    }),
    basis: kept.map((row) => tableau.basis[row] ?? 0),
  };
}

/** Raises the goal step by step until it is highest or `enough` says so; true when it can be raised without end. */
function raised(tableau: Tableau, goal: readonly number[], enough: () => boolean): boolean {
  for (;;) {
    const prices = tableau.basis.map((unknown) => goal[unknown] ?? 0);
    const column = goal.findIndex((value, place) => {
      const cost = tableau.rows.reduce(
        (sum, row, at) => sum + (prices[at] ?? 0) * (row[place] ?? 0),
        0,
      );
      return value - cost > tiny;
    });
    if (column < 0) return false;
    const row = leavingRow(tableau, column);
    if (row < 0) return true;
    entered(tableau, row, column);
    if (enough()) return false;
  }
}

/** The row that limits how far the column's unknown can grow, -1 when none does; of several the lowest unknown's. */
function leavingRow({ rows, basis }: Tableau, column: number): number {
  let chosen = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, row] of rows.entries()) {
    const entry = row[column] ?? 0;
    if (entry <= tiny) continue;
    const ratio = (row.at(-1) ?? 0) / entry;
    const first = (basis[place] ?? 0) < (basis[chosen] ?? Number.POSITIVE_INFINITY);
    if (ratio < least - tiny || (ratio < least + tiny && first)) {
      chosen = place;
      least = Math.min(ratio, least);
    }
  }
  return chosen;
}

/** Makes the column's unknown the basic one of the row. */
function entered({ rows, basis }: Tableau, row: number, column: number) {
  pivot(rows, row, column);
  basis[row] = column;
}

function solutionOf({ rows, basis }: Tableau, unknowns: number): readonly number[] {
  const solution = Array.from({ length: unknowns }, () => 0);
  for (const [row, unknown] of basis.entries()) solution[unknown] = rows[row]?.at(-1) ?? 0;
  return solution;
}
