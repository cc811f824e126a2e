import { describe, expect, it } from 'vitest';
import { cellAt, figureInCell, sumOfCells } from '../../../src/dataset/cube';
import { heldCount, protectedCube, withHidden } from '../../../src/dataset/protectedCube';
import { hasSuppressed, isSuppressed, suppressedCells } from '../../../src/dataset/suppressedCells';
import { lists, observations, packageOf } from './packageOf';

const start = 2023 * 12;

/** Three months of E1: 3 (hidden for being small), 20 and 30; and of E2: [c], blank and 40. */
async function months() {
  const dataset = await packageOf({
    ...lists('noise,t,Noise,count,,,,,,5,,'),
    'noise.csv': [
      observations,
      ...[3, 20, 30].map((value, month) => `noise,E1,2023-0${month + 1},${value},,`),
      ...['[c]', '', 40].map((value, month) => `noise,E2,2023-0${month + 1},${value},,`),
    ],
  });
  const [cube] = dataset.cubes.get('noise') ?? [];
  if (!cube) throw new Error('a cube');
  const cell = (area: string, month: number) => cellAt(cube, area, start + month);
  return { cube, cell };
}

describe('a cube before it is protected', () => {
  it('knows the counts that it hid, and none that the source hid', async () => {
    const { cube, cell } = await months();
    expect(figureInCell(cube, cell('E1', 0))).toBe('suppressed');
    const held = [0, 1].flatMap((month) => [
      heldCount(cube, cell('E1', month)),
      heldCount(cube, cell('E2', month)),
    ]);
    expect(held).toEqual([3, undefined, 20, undefined]);
    expect(suppressedCells(cube)).toEqual([cell('E1', 0), cell('E2', 0)]);
    expect([hasSuppressed(cube), isSuppressed(cube, cell('E1', 1))]).toEqual([true, false]);
  });
});

describe('a cube with more hidden', () => {
  it('sums anew, keeps the counts for now, and leaves the first as it was', async () => {
    const { cube, cell } = await months();
    const row = cube.areaSlot.get('E1') ?? 0;
    const hidden = withHidden(cube, [cell('E1', 1)]);
    expect(sumOfCells(cube, row, { first: 1, last: 2 })).toBe(50);
    expect(sumOfCells(hidden, row, { first: 1, last: 2 })).toBe('incompletePeriod');
    expect(sumOfCells(hidden, row, { first: 0, last: 1 })).toBe('suppressed');
    expect(heldCount(hidden, cell('E1', 1))).toBe(20);
    expect(figureInCell(cube, cell('E1', 1))).toBe(20);
  });
});

describe('a cube as it may be shown', () => {
  it('has forgotten what it hid', async () => {
    const { cube, cell } = await months();
    const shown = protectedCube(cube);
    expect(heldCount(shown, cell('E1', 0))).toBeUndefined();
    expect(figureInCell(shown, cell('E1', 2))).toBe(30);
    expect(protectedCube(shown)).toBe(shown);
  });

  it('shows counts as it is told, and sums them so', async () => {
    const { cube } = await months();
    const shown = protectedCube(cube, (count) => count + 5);
    const row = cube.areaSlot.get('E1') ?? 0;
    expect(sumOfCells(shown, row, { first: 1, last: 2 })).toBe(60);
    expect(sumOfCells(cube, row, { first: 1, last: 2 })).toBe(50);
  });
});
