import { type Count, type Figure, isKnown } from '../domain/figure';
import { bridges, fixedFlows } from './fixedFlows';
import { fixedUnknowns } from './fixedUnknowns';
import { soleTerms } from './soleTerms';
import { type SumEquation, type SumNetwork, sumNetwork } from './sumNetwork';
import type { SumRelation } from './sumRelation';

/**
 * Places of the `suppressed` cells whose counts a reader can work out from the cells shown and the sums between them.
 * Two attacks: solving the linear equations, and asking which cells can take only one value when every hidden count is
 * at least `least`: 1, as counts of 0 are shown. A sum whose total is missing for another reason tells nothing. A part
 * missing for another reason is taken as known to the reader, who may guess that it is 0; its sums give equations but
 * no bounds. An empty list is the proof that nothing hidden can be recovered: exact for tables and hierarchies, whose
 * sums form a network; by linear programming over fractions for others.
 */
export function recoverableCells(
  cells: readonly Figure<Count>[],
  relations: readonly SumRelation[],
  least = 1,
): readonly number[] {
  const hidden = cells.flatMap((cell, place) => (cell === 'suppressed' ? [place] : []));
  const column = new Map(hidden.map((place, at) => [place, at]));
  const equations = relations
    .filter(({ total }) => isShownOrHidden(cells[total]))
    .map((relation) => equation(cells, relation, column, least))
    .filter(({ terms }) => terms.length > 0);
  const network = sumNetwork(equations, hidden.length);
  const attacks = network ? networkAttacks(network) : linearAttacks(equations, hidden.length);
  return hidden.filter((_, at) => attacks.some((found) => found[at]));
}

function isShownOrHidden(cell: Figure<Count> | undefined): boolean {
  return cell !== undefined && (isKnown(cell) || cell === 'suppressed');
}

/** A sum as an equation in the hidden cells, each counted from `least` up. */
function equation(
  cells: readonly Figure<Count>[],
  { total, parts }: SumRelation,
  column: ReadonlyMap<number, number>,
  least: number,
): SumEquation {
  const terms: [number, 1 | -1][] = [];
  let right: number | undefined = 0;
  const add = (place: number, sign: 1 | -1) => {
    const at = column.get(place);
    const cell = cells[place] ?? 'notHeld';
    if (at !== undefined) terms.push([at, sign]);
    const known = at === undefined ? cell : least;
    right = right === undefined || !isKnown<number>(known) ? undefined : right - sign * known;
  };
  add(total, -1);
  for (const part of parts) add(part, 1);
  return { terms, right };
}

function networkAttacks(network: SumNetwork): readonly (readonly boolean[])[] {
  const fixed = fixedFlows(network);
  // What all equations determine has only one value anyway, where none had to be left out.
  if (fixed && !network.demands.includes(undefined)) return [fixed];
  return [bridges(network), ...(fixed ? [fixed] : [])];
}

function linearAttacks(equations: readonly SumEquation[], unknowns: number) {
  const rowOf = ({ terms }: SumEquation) => {
    const row = Array.from({ length: unknowns }, () => 0);
    for (const [unknown, sign] of terms) row[unknown] = sign;
    return row;
  };
  const bounded = equations.filter(({ right }) => right !== undefined);
  const system = {
    rows: bounded.map(rowOf),
    right: bounded.map(({ right }) => right ?? 0),
    unknowns,
  };
  return [soleTerms(equations.map(rowOf), unknowns), fixedUnknowns(system)];
}
