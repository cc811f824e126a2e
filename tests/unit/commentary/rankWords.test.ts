import { describe, expect, it } from 'vitest';
import { holding } from '../../../src/commentary/holding';
import { placeAmong, rankWords } from '../../../src/commentary/rankWords';
import { contextOf, rows } from '../viewmodels/contextOf';
import { manyPlaces } from './saidOf';

async function ranks(...counts: readonly (number | string)[]) {
  const context = await contextOf(
    rows('asb', '2022', ...counts),
    { measure: 'rate', compare: 'none' },
    manyPlaces(counts.length),
  );
  return context.compared.areas.map((area) => {
    const rank = rankWords(context, area, 'later');
    return rank.known ? `${placeAmong(rank)} of ${rank.of}` : rank.text;
  });
}

describe('a rank in words', () => {
  it.each<[readonly (number | string)[], readonly string[]]>([
    [
      [30, 20, 10],
      ['highest of 3', '2nd highest of 3', 'lowest of 3'],
    ],
    [
      [30, 30, 10, 10],
      ['joint highest of 4', 'joint highest of 4', 'joint lowest of 4', 'joint lowest of 4'],
    ],
    [
      [5, 5, 5],
      ['joint highest of 3', 'joint highest of 3', 'joint highest of 3'],
    ],
    [
      [9, 8, 8, 7],
      ['highest of 4', 'joint 2nd highest of 4', 'joint 2nd highest of 4', 'lowest of 4'],
    ],
    [
      [9, '[c]', 8],
      ['highest of 2', 'suppressed', 'lowest of 2'],
    ],
    [[9], ['highest of 1']],
  ])('of %j', async (counts, expected) => {
    expect(await ranks(...counts)).toEqual(expected);
  });

  it('follows English ordinals', async () => {
    const counts = Array.from({ length: 24 }, (_, place) => 100 - place);
    const all = await ranks(...counts);
    expect([all[2], all[10], all[11], all[12], all[20], all[21], all[22]]).toEqual([
      '3rd highest of 24',
      '11th highest of 24',
      '12th highest of 24',
      '13th highest of 24',
      '21st highest of 24',
      '22nd highest of 24',
      '23rd highest of 24',
    ]);
  });

  it('asks for a figure, a rate or a share', () => {
    expect((['rate', 'share', 'number', 'amount'] as const).map(holding)).toEqual([
      'rate',
      'share',
      'figure',
      'figure',
    ]);
  });
});
