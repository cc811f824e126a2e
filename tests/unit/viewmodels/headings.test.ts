import { describe, expect, it } from 'vitest';
import { noneHas } from '../../../src/commentary/noneHas';
import { periodInBrief, periodSpan } from '../../../src/commentary/periodSpan';
import { areasInHeading, groupInSentence } from '../../../src/commentary/placeWords';
import { breakInWords, windowCaution } from '../../../src/commentary/seriesBreaks';
import { measureTitle, rateText, rateUnit } from '../../../src/commentary/viewContext';
import { periodOfCode } from '../../../src/domain/periodCode';
import { periodInSentence } from '../../../src/domain/periodName';
import { figureNumbers } from '../../../src/viewmodels/figureNumbers';
import { indicatorFacts } from '../../../src/viewmodels/indicatorFacts';
import { contextOf, rows } from './contextOf';

function period(code: string) {
  const found = periodOfCode(code);
  if (!found) throw new Error(code);
  return found;
}

describe('two periods in a heading', () => {
  it.each([
    ['2017', '2022', '2017 to 2022', '2022'],
    ['2021/22', '2022/23', '2021/22 to 2022/23', '2022/23'],
    [
      'YE2023-12',
      'YE2025-06',
      'years ending December 2023 to June 2025',
      'the year ending June 2025',
    ],
    ['2024-Q3', '2024-Q4', 'Jul\u2013Sep 2024 to Oct\u2013Dec 2024', 'Oct\u2013Dec 2024'],
    ['2024-01', '2024-04', 'January 2024 to April 2024', 'April 2024'],
    ['2022', 'YE2023-06', '2022 to year ending June 2023', 'the year ending June 2023'],
  ])('%s and %s', (first, last, span, brief) => {
    expect(periodSpan(period(first), 'to', period(last))).toBe(span);
    expect(periodInBrief(period(last))).toBe(brief);
  });

  it('in a sentence', () => {
    expect(periodInSentence(period('2024-Q4'))).toBe('the quarter October to December 2024');
    expect(periodInSentence(period('2024-11'))).toBe('November 2024');
    expect(periodInSentence(period('YE2024-03'))).toBe('the year ending March 2024');
  });
});

describe('why two periods are awkward to compare', () => {
  it.each([
    ['2022', '2023', undefined],
    ['2022-Q1', '2023-Q1', undefined],
    ['2022-01', '2024-01', undefined],
    ['2021', '2023', 'The two periods are 2 years apart, not one year.'],
    ['YE2023-12', 'YE2025-06', 'The two periods are 18 months apart, not one year.'],
    [
      '2023-03',
      '2023-04',
      'The two periods are different times of the year: part of the change may be seasonal.',
    ],
    [
      'YE2024-12',
      'YE2025-11',
      'The two periods share one month, so the change between them is understated and whether chance could explain it cannot be said.',
    ],
  ])('%s and %s, in either order: %s', (one, other, caution) => {
    expect(windowCaution(period(one), period(other))).toBe(caution);
    expect(windowCaution(period(other), period(one))).toBe(caution);
  });
});

describe('a break in words', () => {
  it.each([
    ['', 'Method break, 2022/23.'],
    ['A new form', 'Method break, 2022/23: A new form.'],
    ['Really!', 'Method break, 2022/23: Really!'],
  ])('with the note %j', (note, words) => {
    const one = {
      indicator: 'x',
      from: period('2022/23'),
      kind: 'method',
      note,
      source: undefined,
    } as const;
    expect(breakInWords(one)).toBe(words);
  });
});

describe('places and measures', () => {
  it.each([
    ['Fourshire', ['a', 'b'], 'Fourshire', 'areas of Fourshire'],
    ['All wards', ['a', 'b'], 'all wards together', 'all wards'],
    ['Ashby', ['a'], 'Ashby', 'Ashby'],
    ['All Saints', ['a', 'b'], 'All Saints', 'areas of All Saints'],
    ['Allerdale', ['a', 'b'], 'Allerdale', 'areas of Allerdale'],
  ])('of the group %s', async (name, members, sentence, heading) => {
    const context = await contextOf(rows('asb', '2022', 1, 2));
    const group = { code: 'g', name, members };
    expect(groupInSentence(group)).toBe(sentence);
    expect(areasInHeading({ ...context, view: { ...context.view, group } })).toBe(heading);
  });

  it.each([
    ['Fourshire', ['a', 'b'], 'No area of Fourshire has a rate'],
    ['All counties', ['a', 'b'], 'No area has a rate'],
    ['Ashby', ['a'], 'Ashby has no rate'],
  ])('of the group %s without a figure', async (name, members, words) => {
    const context = await contextOf(rows('asb', '2022', 1, 2));
    const group = { code: 'g', name, members };
    expect(noneHas({ ...context, view: { ...context.view, group } }, 'rate')).toBe(words);
  });

  it.each([
    ['asb', {}, 'Incidents per 1,000 residents', 'per 1,000 residents'],
    ['asb', { measure: 'count' }, 'Number of incidents', 'per 1,000 residents'],
    ['asb', { per: '100000' }, 'Incidents per 100,000 residents', 'per 100,000 residents'],
    ['night', {}, 'Incidents at night, % of incidents', '% of incidents'],
    ['cost', {}, 'Costs of damage, pounds', 'per 1,000 residents'],
  ])('of the indicator %s with %j', async (indicator, request, title, unit) => {
    const given = [
      ...rows('asb', '2022', 5),
      ...rows('night', '2022', 4),
      ...rows('cost', '2022', 4),
    ];
    const context = await contextOf(given, { indicator, ...request });
    expect(measureTitle(context)).toBe(title);
    expect(rateUnit(context)).toBe(unit);
  });

  it('of one resident', async () => {
    const more = {
      'indicators.csv': ['indicator,theme,title,multiplier,population_series', 'asb,t,ASB,1,mye'],
    };
    expect(rateUnit(await contextOf(rows('asb', '2022', 5), {}, more))).toBe('per resident');
  });

  it.each([
    [[500, 2], '500.0'],
    [[500, 0], '500.0'],
    [[5, 2], '5.0'],
  ])('have decimals enough: %j gives %s', async ([ashby = 0, birch = 0], text) => {
    const context = await contextOf(rows('asb', '2022', ashby, birch));
    expect(rateText(context, Number(context.compared.areas[0]?.later.rate))).toBe(text);
  });

  it('have more decimals for smaller rates, and one for zeros', async () => {
    const decimals = async (per: string, ...values: readonly number[]) =>
      (await contextOf(rows('asb', '2022', ...values), { per })).rateDecimals;
    expect(await decimals('1000', 0, 0)).toBe(1);
    expect(await decimals('1000', 1)).toBe(1);
    expect(await decimals('100', 0, 0, 0, 8)).toBe(2);
    expect(await decimals('100', 0, 0, 0, 2)).toBe(3);
    expect(await decimals('100', 0, 0, 0, 1)).toBe(3);
  });
});

describe('the facts of an indicator', () => {
  it('leave out what the package does not give', async () => {
    const { dataset } = await contextOf(rows('asb', '2022', 1));
    const facts = (code: string) => {
      const indicator = dataset.indicators.get(code);
      if (!indicator) throw new Error(code);
      return indicatorFacts(dataset, indicator).map(({ term, text }) => `${term}: ${text}`);
    };
    expect(facts('asb')).toEqual([
      'Direction: Neither higher nor lower is judged better.',
      'Rates: Per 1,000 residents of 2021, for every period. Population: series mye.',
    ]);
    expect(facts('walks')[1]).toBe(
      'Rates: No rate is given: the package names no population for it.',
    );
    expect(facts('cost')).toHaveLength(1);
  });
});

describe('the numbers of the figures', () => {
  it('count those that have something to show', async () => {
    const both = [...rows('asb', '2021', 100, 200), ...rows('asb', '2022', 150, 200)];
    expect(figureNumbers(await contextOf(both))).toEqual({
      ranking: 1,
      change: 2,
      table: 3,
      trend: 4,
    });
    expect(figureNumbers(await contextOf(rows('asb', '2022', 1)))).toEqual({
      ranking: 1,
      change: 1,
      table: 1,
      trend: 2,
    });
  });
});
