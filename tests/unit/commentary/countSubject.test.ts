import { describe, expect, it } from 'vitest';
import { changeSubject, risingSubject } from '../../../src/commentary/changeSubject';
import { countSubject } from '../../../src/commentary/countSubject';
import { yearSubject } from '../../../src/commentary/yearSubject';
import { contextOf, rows } from '../viewmodels/contextOf';
import { inTwoYears, twoYears } from './saidOf';

describe('what rises and falls', () => {
  it.each([
    ['asb', 'Incidents', 'were'],
    ['killed', 'The number of people killed', 'was'],
    ['cost', 'Cost of damage', 'was'],
  ])('%s', async (indicator, text, copula) => {
    const { view } = await contextOf(rows(indicator, '2022', 1), { indicator, area: 'E1' });
    expect(countSubject(view.indicator)).toEqual({ text, copula });
  });

  it.each([
    ['Grants', 'were'],
    ['Costs of damage', 'were'],
    ['Grants to partners', 'were'],
    ['Cost of grants', 'was'],
    ['Business cost', 'was'],
    ['Loss', 'was'],
    ['Bus', 'was'],
  ])('%s %s of a number', async (shortTitle, copula) => {
    const { view } = await contextOf(rows('cost', '2022', 1), { indicator: 'cost', area: 'E1' });
    expect(countSubject({ ...view.indicator, shortTitle }).copula).toBe(copula);
  });
});

describe('what falls and rises inside a sentence', () => {
  it.each([
    ['asb', 'incidents', 'Incidents'],
    ['thefts', 'the rate of thefts', 'Thefts'],
    ['cost', 'cost of damage', 'Cost of damage'],
    ['night', 'the share of night-time ASB', 'The share of night-time ASB'],
    ['killed', 'people killed', 'The number of people killed'],
  ])('%s', async (indicator, falls, rises) => {
    const context = await contextOf(
      [
        ...twoYears('asb', [9, 9], [9, 9]),
        ...twoYears(indicator, [5, 5], [6, 6]).filter(() => indicator !== 'asb'),
      ],
      { ...inTwoYears, indicator },
    );
    expect(changeSubject(context)).toBe(falls);
    expect(risingSubject(context)).toBe(rises);
  });

  it('of years has its place', async () => {
    const { compared, ...rest } = await contextOf(rows('thefts', '2022', 1, 2), {
      indicator: 'thefts',
    });
    const context = { compared, ...rest };
    const text = (of: 'count' | 'rate') => yearSubject(context, compared.total, of).text;
    expect(text('count')).toBe('the number of thefts in Fourshire');
    expect(text('rate')).toBe('the rate of thefts in Fourshire');
  });
});
