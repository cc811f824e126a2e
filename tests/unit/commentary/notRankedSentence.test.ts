import { describe, expect, it } from 'vitest';
import { rows } from '../viewmodels/contextOf';
import { inTwoYears, manyPlaces, saidOf, sentenceOn, textOn, twoYears } from './saidOf';

type Row = readonly (number | string)[];

const hidden = 'suppressed to protect people where numbers are small';

describe('areas that lists leave out', () => {
  it.each<[Row, Row, string | undefined]>([
    [[1, 2, 3, 4], [1, 2, 3, 4], undefined],
    [['[c]', '', '[x]', '[z]'], ['[c]', '[c]', '[c]', '[c]'], undefined],
    [
      [1, 2, 3, 4],
      ['[c]', 2, 3, 4],
      `There is no figure for 2022 for Ashby (${hidden}), so this district is in no list above.`,
    ],
    [
      [1, 2, 3, 4],
      ['[c]', 2, '[x]', '[c]'],
      `There is no figure for 2022 for Ashby and Dene (${hidden}) and Calder (not available from the source), so these districts are in no list above.`,
    ],
    [
      ['', 2, 3, 4],
      [1, 2, 3, '[u]'],
      'There is no figure for 2022 for Dene (of low reliability, not shown), so this district is in no list above. There is no figure for 2021 for Ashby (left blank by the source: not collected), so this district is not compared over time.',
    ],
  ])('from %j to %j', async (before, after, expected) => {
    expect(
      textOn(
        await saidOf(twoYears('walks', before, after), { ...inTwoYears, indicator: 'walks' }),
        'notRanked',
      ),
    ).toBe(expected);
  });

  it('are told without a comparison for the period shown alone', async () => {
    const said = await saidOf(twoYears('walks', ['[c]', 2], [1, '[c]', 3]), {
      indicator: 'walks',
      period: '2022',
      compare: 'none',
    });
    expect(textOn(said, 'notRanked')).toBe(
      `There is no figure for 2022 for Birch (${hidden}) and Dene (no figure is held), so these districts are in no list above.`,
    );
  });

  it('may lack residents only', async () => {
    const said = await saidOf(twoYears('asb', [1, 2, 3, 4], [1, 2, 3, 4]), inTwoYears, {
      'population.csv': [
        'series,area_code,year,population',
        'mye,E1,2021,1000',
        'mye,E2,2021,1000',
        'mye,E3,2021,0',
      ],
    });
    expect(textOn(said, 'notRanked')).toBe(
      'There is no rate for 2022 for Calder and Dene (no population is held), so these districts are in no list of rates above.',
    );
  });

  it('may lack residents in the earlier period only', async () => {
    const said = await saidOf(
      twoYears('thefts', [10, 20, 30, 40], [9, 20, 30, 40]),
      { ...inTwoYears, indicator: 'thefts' },
      {
        'population.csv': [
          'series,area_code,year,population',
          ...[2021, 2022].flatMap((year) =>
            ['E1', 'E2', 'E3', 'E4'].slice(2022 - year).map((code) => `mye,${code},${year},1000`),
          ),
        ],
      },
    );
    expect(textOn(said, 'notRanked')).toBe(
      'There is no rate for 2021 for Ashby (no population is held), so this district is not among the falls above.',
    );
    expect(textOn(said, 'largestFalls')).toMatch(/^None of the 3 districts that can be compared /);
  });

  it('are counted by reason beyond 20', async () => {
    const after = Array.from({ length: 300 }, (_, place) =>
      place < 30 ? '[c]' : place === 30 ? '[x]' : 5,
    );
    const said = await saidOf(rows('asb', '2022', ...after), { compare: 'none' }, manyPlaces(300));
    const sentence = sentenceOn(said, 'notRanked');
    expect(sentence?.text).toBe(
      `There is no figure for 2022 for 30 districts (${hidden}) and 1 district (not available from the source), so these districts are in no list above.`,
    );
    expect(sentence?.areas).toHaveLength(31);
    expect(sentence?.cells.every(({ numerator }) => typeof numerator === 'string')).toBe(true);
  });

  it('of a share may have a whole of 0', async () => {
    const given = [...rows('asb', '2022', 0, 10, 10, 10), ...rows('night', '2022', 0, 1, 2, 3)];
    const said = await saidOf(given, { indicator: 'night', compare: 'none' });
    expect(textOn(said, 'notRanked')).toBe(
      'There is no share for 2022 for Ashby (the whole is 0), so this district is in no list of shares above.',
    );
  });
});
