import { describe, expect, it } from 'vitest';
import { disclosureRules } from '../../../src/commentary/disclosureRules';
import { rows } from '../viewmodels/contextOf';
import { inTwoYears, saidOf, sentenceOn, twoYears } from './saidOf';

describe('the rules of disclosure', () => {
  it.each([
    [undefined, undefined, []],
    [1, undefined, ['Counts of 1 are suppressed.']],
    [4, undefined, ['Counts from 1 to 4 are suppressed.']],
    [undefined, 5, ['Counts are rounded to the nearest 5 by the source.']],
    [
      9,
      1000,
      [
        'Counts from 1 to 9 are suppressed.',
        'Counts are rounded to the nearest 1,000 by the source.',
      ],
    ],
  ])('of a threshold of %s and a base of %s', (suppressionThreshold, roundingBase, expected) => {
    expect(disclosureRules({ suppressionThreshold, roundingBase })).toEqual(expected);
  });
});

describe('what is hidden in a sentence', () => {
  const rules = [
    'Counts from 1 to 4 are suppressed.',
    'Counts are rounded to the nearest 5 by the source.',
  ];

  it('is the rules of the indicator and the areas hidden in the later period', async () => {
    const given = twoYears('small', [10, 10, 10, 10], [10, 3, '[c]', 0]);
    const said = await saidOf(given, { ...inTwoYears, indicator: 'small' });
    expect(sentenceOn(said, 'rises')?.suppression).toEqual([
      ...rules,
      'The figures of 2 areas are suppressed.',
    ]);
    const text = said.group.map((sentence) => sentence.text).join(' ');
    expect(text).not.toMatch(/\b3\b/);
  });

  it('is said where an earlier figure is hidden', async () => {
    const given = twoYears('asb', ['[c]', 10, 10, 10], [10, 10, 10, 10]);
    const said = await saidOf(given, { ...inTwoYears, area: 'E1' });
    expect(sentenceOn(said, 'change')?.suppression).toEqual([
      'A figure this sentence would need is suppressed.',
    ]);
    expect(sentenceOn(said, 'level')?.suppression).toEqual([]);
  });

  it('never names a hidden area in a list', async () => {
    const said = await saidOf(rows('asb', '2022', '[c]', '[c]', 30, 40, 50), { compare: 'none' });
    for (const { claim, text, areas } of said.group) {
      if (claim === 'notRanked') continue;
      expect(text).not.toMatch(/Ashby|Birch/);
      expect(areas).not.toContain('E1');
    }
  });
});
