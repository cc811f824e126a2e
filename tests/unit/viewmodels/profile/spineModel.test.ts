import { describe, expect, it } from 'vitest';
import { spineModel } from '../../../../src/viewmodels/profile/spineModel';
import { rows, ten } from '../overview/overviewOf';
import { profileOf, rowOf, spineOf } from './profileOf';

/** Rates per 1,000 of ten districts: 10 to 100 in tens; the mean, which is the group's rate, is 55. */
const counts = [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000];
const thefts = rows('thefts', '2023', ...counts);

describe('a row of the spine chart', () => {
  it('has the area, its group, the second comparator, range and middle half, verdict and trend', async () => {
    // Type 7 at 0.25 of ten values lies a quarter of the way from the third to the fourth.
    expect(rowOf(await profileOf(thefts, { second: 'S' }), 'thefts')).toEqual([
      'Thefts',
      'per 1,000, 2023',
      '10.0',
      '55.0',
      '20.0',
      '10.0',
      '32.5',
      '77.5',
      '100.0',
      'lower: better',
      'too few periods',
    ]);
  });

  it.each<[string, string, string]>([
    ['E0', 'thefts', 'lower: better'],
    ['E9', 'thefts', 'higher: worse'],
    ['E0', 'reports', 'lower'],
    ['E9', 'reports', 'higher'],
    ['E0', 'helped', 'lower: worse'],
    ['E9', 'helped', 'higher: better'],
  ])('says of %s on %s "%s"', async (area, indicator, words) => {
    const given = rows(indicator, '2023', ...counts);
    expect(rowOf(await profileOf(given, { area }), indicator)).toContain(words);
  });

  it('is similar where the interval holds the group’s rate', async () => {
    const given = rows('thefts', '2023', 20, ...ten(24).slice(1));
    expect(rowOf(await profileOf(given), 'thefts')).toContain('similar');
  });

  it('compares shares by their own interval, and neither pounds nor numbers', async () => {
    const given = [
      ...thefts,
      ...rows('solved', '2023', 90, ...counts.slice(1).map((count) => count / 10)),
      ...rows('loss', '2023', ...counts),
    ];
    const profile = await profileOf(given);
    expect(rowOf(profile, 'solved')).toEqual([
      'Solved',
      '% of thefts, 2023',
      '90.0%',
      '11.5%',
      '23.3%',
      '10.0%',
      '10.0%',
      '10.0%',
      '90.0%',
      'higher: better',
      'too few periods',
    ]);
    expect(rowOf(profile, 'loss')).toEqual([
      'Loss',
      'amount, 2023',
      '£100',
      '[z]',
      '[z]',
      '£100',
      '£325',
      '£775',
      '£1,000',
      'not compared',
      'not applicable',
    ]);
  });

  it('tells the trend of five years, and what it means', async () => {
    const given = [2019, 2020, 2021, 2022, 2023].flatMap((year, at) =>
      rows('thefts', String(year), ...ten(200 + at * 60)),
    );
    expect(rowOf(await profileOf(given), 'thefts').at(-1)).toBe('rising: worse');
    const level = [2019, 2020, 2021, 2022, 2023].flatMap((year) =>
      rows('thefts', String(year), ...ten(200)),
    );
    expect(rowOf(await profileOf(level), 'thefts').at(-1)).toBe('no change beyond chance');
  });
});

describe('missing figures', () => {
  it('of the area are words, and the range of the others stays', async () => {
    const profile = await profileOf(rows('thefts', '2023', 'c', ...counts.slice(1)));
    const [row] = spineOf(profile).picture.rows;
    expect(row).toMatchObject({ value: null, label: 'suppressed', words: '' });
    expect(row?.range?.lowest.label).toBe('20.0');
    expect(rowOf(profile, 'thefts').slice(2, 4)).toEqual(['[c]', '[c]']);
  });

  it('leave no line where the group has none, and say so', async () => {
    const { words, picture } = spineOf(
      await profileOf(rows('thefts', '2023', ...counts.slice(0, 9), 'c')),
    );
    expect(picture.rows[0]?.group).toBeUndefined();
    expect(picture.rows[0]?.words).toBe('not compared');
    expect(words.notes.join(' ')).toContain(
      'Without a figure of Tenshire, and so without a line: Thefts.',
    );
  });

  it('leave an area without others alone', async () => {
    const { words, picture } = spineOf(await profileOf(rows('thefts', '2023', 5)));
    expect(picture.rows[0]).toMatchObject({ label: '0.50', range: undefined, middle: undefined });
    expect(words.title).toBe('Figures of Ashby, with no area beside it');
    expect(words.alternative).toMatch(/^Spine chart of 1 indicator: Ashby/);
    expect(words.notes.join(' ')).toContain('Only Ashby has figures');
  });

  it('of all areas but three leave no middle half', async () => {
    const given = rows('thefts', '2023', 10, 20, 30, 'c', 'c', 'c', 'c', 'c', 'c', 'c');
    const { words, picture } = spineOf(await profileOf(given));
    expect(picture.rows[0]).toMatchObject({ range: { lowest: { label: '1.0' } } });
    expect(picture.rows[0]?.middle).toBeUndefined();
    expect(words.notes.join(' ')).toContain('fewer than 4 areas have a figure: Thefts');
  });

  it('everywhere leave words instead of a picture', async () => {
    expect(spineModel(await profileOf(rows('thefts', '2023', ...ten('c'))))).toEqual({
      kind: 'nothing',
      title: 'Nothing to compare',
      why: 'No headline indicator has figures for Ashby or for areas beside it.',
    });
  });

  it('of a headline indicator with figures elsewhere are named', async () => {
    const areas = {
      'areas.csv': [
        'area_code,area_name,area_type',
        'E0,Ashby,district',
        'E1,Birch,district',
        'W1,Ward,ward',
        'W2,Other ward,ward',
      ],
      'area-groups.csv': ['group_code,group_name,area_code', 'G,Both,E0', 'G,Both,E1'],
    };
    const given = [...rows('thefts', '2023', 1, 2), 'reports,W1,2023,1,,', 'reports,W2,2023,2,,'];
    const { words, picture } = spineOf(await profileOf(given, {}, areas));
    expect(picture.rows.map(({ code }) => code)).toEqual(['thefts']);
    expect(words.notes.join(' ')).toContain(
      'No row, as figures are held for other places only: Abuse.',
    );
  });
});

describe('the words of the spine chart', () => {
  it('count where the area lies beside the middle half', async () => {
    const given = [
      ...thefts,
      ...rows('reports', '2023', ...counts.toReversed()),
      ...rows('helped', '2023', 500, ...counts.slice(1)),
    ];
    expect(spineOf(await profileOf(given)).words.title).toBe(
      'Ashby beside the middle half of areas: above on 1, below on 1 and within on 1 of 3 indicators',
    );
  });

  it('say how it is read and by which rule it compares', async () => {
    const { summary, notes, subtitle } = spineOf(await profileOf(thefts)).words;
    expect(subtitle).toBe('Headline indicators, the latest period of each, areas of Tenshire');
    expect(summary).toContain('all are lined up at the figure of Tenshire');
    expect(notes.join(' ')).toContain(
      'the 95% confidence interval of the figure of Ashby leaves out the figure of Tenshire, which includes Ashby',
    );
  });

  it('hold the same numbers as the picture', async () => {
    const { picture, words } = spineOf(await profileOf(thefts));
    for (const row of picture.rows) {
      const cells = words.table.rows.find(({ key }) => key === row.code)?.cells ?? [];
      const { range, middle, group, second } = row;
      const drawn = [
        row.value,
        group?.value,
        second?.value,
        range?.lowest.value,
        middle?.lower.value,
        middle?.upper.value,
        range?.highest.value,
      ];
      expect(cells.slice(1, 8).map(({ value }) => value)).toEqual(drawn);
      expect(cells.at(-2)?.text).toBe(row.words);
    }
  });
});
