import { describe, expect, it } from 'vitest';
import { certaintyRider } from '../../../src/commentary/certaintyRider';
import { contextOf, rows } from '../viewmodels/contextOf';
import { inTwoYears, manyPlaces, twoYears } from './saidOf';

type Pair = readonly [number, number];

const [within, beyond, zero, fall]: readonly Pair[] = [
  [100, 101],
  [100, 300],
  [0, 3],
  [300, 100],
];

async function rider(pairs: readonly (Pair | undefined)[], indicator = 'asb', ofRates = false) {
  const known = pairs.map((pair) => pair ?? [1, 1]);
  const context = await contextOf(
    twoYears(
      indicator,
      known.map(([before]) => before),
      known.map(([, after]) => after),
    ),
    { ...inTwoYears, indicator },
    indicator === 'asb' ? manyPlaces(known.length) : {},
  );
  return certaintyRider(context, context.compared.areas, ofRates);
}

describe('what chance has to do with several changes', () => {
  it.each<[readonly (Pair | undefined)[], string]>([
    [[beyond], 'This change is larger than chance alone would explain'],
    [[within, within], 'Both changes are within the range chance alone could produce'],
    [[beyond, fall, beyond], 'All 3 changes are larger than chance alone would explain'],
    [
      [zero],
      'Whether chance alone could explain this change cannot be said, because a number of 0 is involved',
    ],
    [
      [zero, zero, zero],
      'Whether chance alone could explain these 3 changes cannot be said, because a number of 0 is involved',
    ],
    [
      [beyond, within],
      'The change in Place Aa is larger than chance alone would explain; the change in Place Ab is within the range chance alone could produce',
    ],
    [
      [beyond, within, within],
      'The change in Place Aa is larger than chance alone would explain; the other 2 are within the range chance alone could produce',
    ],
    [
      [zero, within, beyond, beyond],
      'The change in Place Ab is within the range chance alone could produce. For the change in Place Aa chance cannot be judged, because a number of 0 is involved. The other 2 are larger than chance alone would explain',
    ],
    [
      [zero, zero, zero, beyond],
      'The change in Place Ad is larger than chance alone would explain; for the other 3 chance cannot be judged, because a number of 0 is involved',
    ],
  ])('%j', async (pairs, expected) => {
    expect(await rider(pairs)).toBe(expected);
  });

  it('counts those of more than 20', async () => {
    const many = (pair: Pair | undefined, number: number) =>
      Array.from({ length: number }, () => pair);
    expect(await rider([...many(beyond, 21), ...many(within, 30)])).toBe(
      '21 of the changes are larger than chance alone would explain; the other 30 are within the range chance alone could produce',
    );
  });

  it('says of money that it is no count, and names rates', async () => {
    expect(await rider([within, beyond, fall, within], 'cost')).toBe(
      'Amounts of money are not tested for chance',
    );
    expect(await rider([within, within, within, within], 'thefts', true)).toBe(
      'All 4 changes of the rate are larger than chance alone would explain',
    );
  });

  it('is silent for no changes', async () => {
    const context = await contextOf(rows('asb', '2022', 1));
    expect(certaintyRider(context, [])).toBeUndefined();
  });
});
