import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bridges, fixedFlows } from '../../../src/statistics/fixedFlows';
import { fixedUnknowns } from '../../../src/statistics/fixedUnknowns';
import { soleTerms } from '../../../src/statistics/soleTerms';
import { type SumEquation, sumNetwork } from '../../../src/statistics/sumNetwork';

describe('the two ways to look for cells with one value only', () => {
  it('agree on networks', () => {
    const unknowns = 6;
    const edge = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
    const flows = fc.array(fc.tuple(edge, fc.nat({ max: 3 })), {
      minLength: unknowns,
      maxLength: unknowns,
    });
    fc.assert(
      fc.property(flows, (arcs) => {
        // Four equations: what flows into a node less what flows out; node 4 is the ground.
        const equations = [0, 1, 2, 3].map((node): SumEquation => {
          const touching = arcs.flatMap(([[from, to], flow], unknown) => {
            if (from === to || (from !== node && to !== node)) return [];
            return [{ unknown, sign: to === node ? (1 as const) : (-1 as const), flow }];
          });
          return {
            terms: touching.map(({ unknown, sign }) => [unknown, sign] as const),
            right: touching.reduce((sum, { sign, flow }) => sum + sign * flow, 0),
          };
        });
        const network = sumNetwork(equations, unknowns);
        if (!network) throw new Error('a network by construction');
        const rows = equations.map(({ terms }) =>
          arcs.map((_, unknown) => terms.find(([term]) => term === unknown)?.[1] ?? 0),
        );
        const right = equations.map((equation) => equation.right ?? 0);
        expect(fixedFlows(network)).toEqual(fixedUnknowns({ rows, right, unknowns }));
        expect(bridges(network)).toEqual(soleTerms(rows, unknowns));
      }),
      { numRuns: 500 },
    );
  });

  it('find nothing where sums contradict one another', () => {
    const rows = [[1, 1]];
    expect(fixedUnknowns({ rows, right: [-1], unknowns: 2 })).toEqual([false, false]);
    const network = sumNetwork(
      [
        {
          terms: [
            [0, 1],
            [1, 1],
          ],
          right: -1,
        },
      ],
      2,
    );
    expect(network && fixedFlows(network)).toBeUndefined();
  });
});
