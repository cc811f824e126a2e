import { describe, expect, it } from 'vitest';
import type { UnitCost } from '../../../src/domain/reference';
import { type Cost, cost } from '../../../src/statistics/cost';
import { costAtPricesOf } from '../../../src/statistics/costAtPricesOf';
import { killedOrSeriouslyInjured } from '../../../src/statistics/killedOrSeriouslyInjured';
import { sumOfCosts } from '../../../src/statistics/sumOfCosts';
import { count } from './units';

const robbery: UnitCost = {
  indicator: 'robbery',
  unitCost: 11_320,
  priceYear: '2015/16',
  concept: 'Economic and social cost',
  source: 'report',
  confidence: 'Fair',
};

function known(given: ReturnType<typeof cost>): Cost {
  if (typeof given === 'string') throw new Error(given);
  return given;
}

const ten = known(cost(count(10), robbery));

describe('cost', () => {
  it('is count times unit cost, with what it means', () => {
    expect(ten).toEqual({
      pounds: 113_200,
      priceYear: '2015/16',
      concept: 'Economic and social cost',
      unitCosts: [robbery],
    });
    expect(known(cost(count(0), robbery)).pounds).toBe(0);
  });

  it('is missing with the count or the unit cost', () => {
    expect(cost(count('suppressed'), undefined)).toBe('suppressed');
    expect(cost(count(5), undefined)).toBe('notHeld');
  });
});

describe('costAtPricesOf', () => {
  const deflator = new Map([
    ['2015/16', 80],
    ['2023/24', 100],
    ['broken', 0],
  ]);

  it('follows the index', () => {
    expect(costAtPricesOf('2023/24', ten, deflator)).toEqual({
      ...ten,
      pounds: 141_500,
      priceYear: '2023/24',
    });
  });

  it('needs no index for its own year', () => {
    expect(costAtPricesOf('2015/16', ten, new Map())).toBe(ten);
  });

  it.each([
    ['an unknown year', '2030/31', ten, 'noPriceIndex'],
    ['an index of 0', 'broken', ten, 'noPriceIndex'],
    ['a cost of an unknown year', '2023/24', { ...ten, priceYear: '1999' }, 'noPriceIndex'],
    ['a missing cost', '2023/24', 'suppressed', 'suppressed'],
  ] as const)('cannot restate with %s', (_, year, given, reason) => {
    expect(costAtPricesOf(year, given, deflator)).toBe(reason);
  });
});

describe('sumOfCosts', () => {
  const other = { ...robbery, indicator: 'assault', unitCost: 100 };

  it('adds costs of one concept and price year, and keeps what they rest on', () => {
    const sum = known(sumOfCosts([ten, known(cost(count(3), other)), ten]));
    expect(sum).toEqual({ ...ten, pounds: 226_700, unitCosts: [robbery, other] });
  });

  it.each([
    ['other concepts', [ten, { ...ten, concept: 'Police time' }], 'differentConcepts'],
    ['other price years', [ten, { ...ten, priceYear: '2010' }], 'differentPriceYears'],
    ['a missing cost', [ten, 'notHeld', 'suppressed'], 'notHeld'],
    ['nothing', [], 'notHeld'],
  ] as const)('refuses %s', (_, costs, reason) => {
    expect(sumOfCosts(costs)).toBe(reason);
  });
});

describe('killedOrSeriouslyInjured', () => {
  it.each([
    [34, 831, 865],
    [0, 0, 0],
    ['suppressed', 'notHeld', 'suppressed'],
    [34, 'notHeld', 'notHeld'],
    ['lowReliability', 831, 'lowReliability'],
  ] as const)('%s killed and %s seriously injured are %s', (fatal, serious, sum) => {
    expect(killedOrSeriouslyInjured(count(fatal), count(serious))).toBe(sum);
  });
});
