import { describe, expect, it } from 'vitest';
import {
  axisTitle,
  givesRate,
  highlighted,
  measureNoun,
  measureTitle,
  membersHeld,
  rateUnit,
  shownStep,
  valueOf,
  valueText,
} from '../../../src/commentary/viewContext';
import { contextOf, rows } from '../viewmodels/contextOf';

describe('the context of a view', () => {
  it.each([
    [[500, 1], 1, '0.0'],
    [[1, 0], 1, '0.0'],
    [[0, 1], 2, '0.00'],
    [[0, 0], 1, '0.0'],
  ])('of %j has %i decimals', async (counts, decimals, zero) => {
    const context = await contextOf(rows('asb', '2022', ...counts), {
      measure: 'rate',
      compare: 'none',
    });
    expect(context.rateDecimals).toBe(decimals);
    expect(valueText(context, 0)).toBe(zero);
    expect(shownStep(context)).toBe(10 ** -decimals);
  });

  it.each([
    ['asb', 'rate', 'rate', 'per 1,000 residents', 'Incidents per 1,000 residents'],
    ['asb', 'count', 'number', 'Number', 'Number of incidents'],
    ['night', 'rate', 'share', '% of incidents', 'Incidents at night, % of incidents'],
    ['night', 'count', 'number', 'Number', 'Number of night-time incidents'],
    ['cost', 'count', 'amount', 'Pounds', 'Costs of damage, pounds'],
    ['killed', 'rate', 'rate', 'per 100,000 residents', 'People killed per 100,000 residents'],
  ])('%s as a %s', async (indicator, measure, noun, axis, title) => {
    const given = [
      ...rows('asb', '2022', 9, 9),
      ...(indicator === 'asb' ? [] : rows(indicator, '2022', 3, 4)),
    ];
    const context = await contextOf(given, { indicator, measure, compare: 'none' });
    expect([measureNoun(context), axisTitle(context), measureTitle(context)]).toEqual([
      noun,
      axis,
      title,
    ]);
    expect(givesRate(context)).toBe(indicator !== 'cost');
  });

  it('writes pounds, shares, counts and rates', async () => {
    const text = async (indicator: string, measure: string, value: number) => {
      const given = [
        ...rows('asb', '2022', 900),
        ...(indicator === 'asb' ? [] : rows(indicator, '2022', 500)),
      ];
      const request = { indicator, measure, compare: 'none', area: 'E1' };
      return valueText(await contextOf(given, request), value);
    };
    expect(await text('cost', 'count', 1234.5)).toBe('£1,235');
    expect(await text('night', 'rate', 19.04)).toBe('19.0%');
    expect(await text('asb', 'count', 4666)).toBe('4,666');
    expect(await text('asb', 'rate', 30.75)).toBe('30.8');
  });

  it('knows its area, its members and its values', async () => {
    const context = await contextOf(rows('asb', '2022', 10, 20), { area: 'E2', compare: 'none' });
    expect(highlighted(context)?.name).toBe('Birch');
    expect(membersHeld(context)).toHaveLength(4);
    const [, birch] = context.compared.areas;
    expect(birch && [valueOf(birch.later, 'count'), valueOf(birch.later, 'rate')]).toEqual([
      20, 10,
    ]);
    const whole = await contextOf(['asb,G,2022,30,,'], { compare: 'none' });
    expect(membersHeld(whole)).toEqual([]);
    expect(highlighted(whole)).toBeUndefined();
  });

  it('is per resident where the multiplier is 1', async () => {
    const one = {
      'indicators.csv': [
        'indicator,theme,title,kind,multiplier,population_series,population_year,unit_plural',
        'asb,t,Incidents,count,1,mye,2021,incidents',
      ],
    };
    expect(rateUnit(await contextOf(rows('asb', '2022', 10, 20), {}, one))).toBe('per resident');
  });
});
