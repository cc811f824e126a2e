import type { SumNetwork } from './sumNetwork';

/** An arc as seen from one of its ends: where it leads, and whether it is followed along its direction. */
interface Step {
  readonly arc: number;
  readonly from: number;
  readonly end: number;
  readonly along: boolean;
}

/** The steps that lead away from each node. */
type Ways = readonly (readonly Step[])[];

/** Says whether a step may be taken. */
type Passable = (step: Step) => boolean;

/**
 * Which unknowns of a network the equations alone determine, whatever their right-hand sides: the arcs that lie on no
 * circle.
 */
export function bridges({ arcs, demands }: SumNetwork): readonly boolean[] {
  const ways = waysOf(arcs, demands.length + 1);
  const fixed = arcs.map(() => true);
  for (const [arc, { from, to }] of arcs.entries())
    if (fixed[arc])
      free(
        fixed,
        arc,
        path(ways, to, only(from), (step) => step.arc !== arc),
      );
  return fixed;
}

/**
 * Which unknowns of a network can have only one value when none is negative: a flow is found, and an arc's flow is
 * fixed where no circle leads through the arc along which it could grow or shrink. Equations with an unknown
 * right-hand side are left out. Undefined where there is no flow at all: then the sums contradict one another.
 */
export function fixedFlows({ arcs, demands }: SumNetwork): readonly boolean[] | undefined {
  const ground = demands.length;
  const node = (at: number) => (at === ground || demands[at] === undefined ? ground : at);
  const joined = arcs.map(({ from, to }) => ({ from: node(from), to: node(to) }));
  const ways = waysOf(joined, ground + 1);
  const flow = feasibleFlow(ways, demands, joined.length);
  if (!flow) return undefined;
  const fixed = arcs.map(() => true);
  for (const [arc, { from, to }] of joined.entries()) {
    const passable: Passable = (step) =>
      step.arc !== arc && (step.along || (flow[step.arc] ?? 0) > 0);
    if (fixed[arc]) free(fixed, arc, path(ways, to, only(from), passable));
    if (fixed[arc] && (flow[arc] ?? 0) > 0) free(fixed, arc, path(ways, from, only(to), passable));
  }
  return fixed;
}

/** Along a circle every arc's flow can change, not only that of the arc it was sought for. */
function free(fixed: boolean[], arc: number, circle: readonly Step[] | undefined) {
  if (!circle) return;
  fixed[arc] = false;
  for (const step of circle) fixed[step.arc] = false;
}

function waysOf(arcs: SumNetwork['arcs'], nodes: number): Ways {
  const ways = Array.from({ length: nodes }, (): Step[] => []);
  for (const [arc, { from, to }] of arcs.entries()) {
    ways[from]?.push({ arc, from, end: to, along: true });
    ways[to]?.push({ arc, from: to, end: from, along: false });
  }
  return ways;
}

function only(wanted: number): (node: number) => boolean {
  return (node) => node === wanted;
}

/** The steps of a shortest path from a node to one that is wanted, last step first; undefined where there is none. */
function path(
  ways: Ways,
  start: number,
  isWanted: (node: number) => boolean,
  passable: Passable,
): readonly Step[] | undefined {
  const cameBy = Array.from<Step | undefined>({ length: ways.length });
  const reached = [start];
  for (const node of reached) {
    if (isWanted(node)) {
      const steps: Step[] = [];
      for (
        let last = cameBy[node];
        last;
        last = last.from === start ? undefined : cameBy[last.from]
      )
        steps.push(last);
      return steps;
    }
    for (const step of ways[node] ?? []) {
      if (step.end === start || cameBy[step.end] || !passable(step)) continue;
      cameBy[step.end] = step;
      reached.push(step.end);
    }
  }
  return undefined;
}

/** A flow that meets all demands, made by sending what is left over along paths; undefined where there is none. */
function feasibleFlow(
  ways: Ways,
  demands: SumNetwork['demands'],
  arcs: number,
): readonly number[] | undefined {
  const ground = demands.length;
  const flow = Array.from({ length: arcs }, () => 0);
  const open = demands.map((demand) => demand ?? 0);
  const passable: Passable = ({ arc, along }) => along || (flow[arc] ?? 0) > 0;
  const send = (start: number, isWanted: (node: number) => boolean, most: number) => {
    const steps = path(ways, start, isWanted, passable);
    if (!steps) return undefined;
    const end = steps[0]?.end ?? start;
    let sent = end === ground ? most : Math.min(most, open[end] ?? 0);
    for (const { arc, along } of steps) if (!along) sent = Math.min(sent, flow[arc] ?? 0);
    for (const { arc, along } of steps) flow[arc] = (flow[arc] ?? 0) + (along ? sent : -sent);
    if (end !== ground) open[end] = (open[end] ?? 0) - sent;
    return sent;
  };
  for (const [node] of open.entries()) {
    while ((open[node] ?? 0) < 0) {
      const sent = send(node, (at) => at === ground || (open[at] ?? 0) > 0, -(open[node] ?? 0));
      if (sent === undefined) return undefined;
      open[node] = (open[node] ?? 0) + sent;
    }
  }
  for (const [node] of open.entries())
    while ((open[node] ?? 0) > 0)
      if (send(ground, only(node), open[node] ?? 0) === undefined) return undefined;
  return flow;
}
