import { describe, expect, it } from 'vitest';
import { changeCells, laterCells } from '../../../src/commentary/evidence';
import { sentenceOf } from '../../../src/commentary/sentenceOf';
import { contextOf } from '../viewmodels/contextOf';
import { inTwoYears, twoYears } from './saidOf';

const context = await contextOf(twoYears('thefts', [10, '[c]'], [20, 30]), {
  ...inTwoYears,
  indicator: 'thefts',
});
const parts = { claim: 'overall', areas: [], cells: [], certainty: { kind: 'none' } } as const;

describe('a sentence', () => {
  it.each<[readonly (string | undefined)[], string]>([
    [['One'], 'One.'],
    [['One.', undefined, 'Two'], 'One. Two.'],
    [['One!', '', 'Two?'], 'One! Two?'],
  ])('of %j', (said, expected) => {
    expect(sentenceOf(context, { ...parts, said }).text).toBe(expected);
  });

  it('ends with the break between its periods', () => {
    const from = { kind: 'calendarYear', start: 2022 * 12, months: 12 } as const;
    const one = {
      indicator: 'thefts',
      from,
      kind: 'definition',
      note: '',
      source: undefined,
    } as const;
    const sentence = sentenceOf(context, { ...parts, said: ['One'], breaks: [one] });
    expect(sentence.text).toBe(
      'One. The definition changed in 2022, so the figures are not fully comparable.',
    );
    expect(sentence.breaks).toEqual([one]);
  });
});

describe('the cells a sentence rests on', () => {
  const areas = context.compared.areas.slice(0, 2);

  it('are count, residents and rate of each area, the earlier period first', () => {
    const cells = changeCells(context, areas).map(
      ({ code, period, numerator, denominator, rate }) => [
        code,
        period.start / 12,
        numerator,
        denominator,
        rate,
      ],
    );
    expect(cells).toEqual([
      ['E1', 2021, 10, 1000, 10],
      ['E1', 2022, 20, 2000, 10],
      ['E2', 2021, 'suppressed', 2000, 'suppressed'],
      ['E2', 2022, 30, 4000, 7.5],
    ]);
  });

  it('are those of the later period alone where nothing is compared', async () => {
    const alone = { ...context, view: { ...context.view, compareWith: undefined } };
    expect(changeCells(alone, areas)).toEqual(laterCells(alone, areas));
    expect(laterCells(context, areas).map(({ area }) => area)).toEqual(['Ashby', 'Birch']);
  });
});
