/** A sum of unknowns with their signs; the right-hand side is undefined where it is not known. */
export interface SumEquation {
  readonly terms: readonly (readonly [unknown: number, sign: 1 | -1])[];
  readonly right: number | undefined;
}

/**
 * The equations as a flow: each is a node, each unknown an arc that leaves one node and enters another, or the ground
 * (the last node) where it stands in one equation only. What flows in less what flows out is the demand.
 */
export interface SumNetwork {
  readonly arcs: readonly { readonly from: number; readonly to: number }[];
  readonly demands: readonly (number | undefined)[];
}

/**
 * The network of a set of sums; undefined where they are none, as with areas that belong to three groups. The sums of a
 * table with totals and of a hierarchy are: each cell stands in two at most, and the equations can be written with
 * opposite signs at its two ends.
 */
export function sumNetwork(
  equations: readonly SumEquation[],
  unknowns: number,
): SumNetwork | undefined {
  const ends = Array.from({ length: unknowns }, (): { node: number; sign: number }[] => []);
  for (const [node, { terms }] of equations.entries())
    for (const [unknown, sign] of terms) ends[unknown]?.push({ node, sign });
  if (ends.some((own) => own.length > 2)) return undefined;

  const facing = equationSigns(equations, ends);
  const ground = equations.length;
  const arcs = ends.map((own) => {
    const at = (wanted: number) =>
      own.find(({ node, sign }) => sign * (facing[node] ?? 1) === wanted);
    return { from: at(-1)?.node ?? ground, to: at(1)?.node ?? ground };
  });
  const opposed = ends.every(([one, other]) => {
    if (!one || !other) return true;
    return one.sign * (facing[one.node] ?? 1) === -other.sign * (facing[other.node] ?? 1);
  });
  if (!opposed) return undefined;
  const demands = equations.map(({ right }, node) =>
    right === undefined ? undefined : right * (facing[node] ?? 1),
  );
  return { arcs, demands };
}

/** 1 or -1 for each equation, so that the two ends of an unknown are opposed wherever that is possible. */
function equationSigns(
  equations: readonly SumEquation[],
  ends: readonly (readonly { node: number; sign: number }[])[],
): readonly number[] {
  const facing: number[] = [];
  for (const [start] of equations.entries()) {
    if (facing[start] !== undefined) continue;
    facing[start] = 1;
    const reached = [start];
    for (const node of reached) {
      for (const [unknown, sign] of equations[node]?.terms ?? []) {
        const other = ends[unknown]?.find((end) => end.node !== node);
        if (!other || facing[other.node] !== undefined) continue;
        facing[other.node] = -sign * (facing[node] ?? 1) * other.sign;
        reached.push(other.node);
      }
    }
  }
  return facing;
}
