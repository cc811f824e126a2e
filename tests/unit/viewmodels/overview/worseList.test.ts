import { describe, expect, it } from 'vitest';
import type { Request } from '../../../../src/selection/selection';
import { funnelModel } from '../../../../src/viewmodels/funnelModel';
import { worseList } from '../../../../src/viewmodels/overview/worseList';
import type { Files } from '../../dataset/packageOf';
import { headlineOf, overviewOf, rows, ten } from './overviewOf';

async function listed(given: readonly string[], request: Request = {}, more: Files = {}) {
  const { sections, leftOut } = worseList(await overviewOf(given, request, more));
  const named = sections.map(({ key, items }) => [
    key,
    items.map(
      ({ indicator, measure, places, more: others }) =>
        `${indicator} (${measure}): ${places.map(({ name, text }) => `${name} ${text}`).join(', ')}${others ? ` +${others}` : ''}`,
    ),
  ]);
  const lists: Record<string, readonly string[]> = Object.fromEntries(named);
  return { both: lists.both, worsening: lists.worsening, worse: lists.worse, leftOut };
}

// Nine districts at 100 events, one at 200: expected 110 each, and the 95% limits reach from 91 to 133 events.
const usual = [100, 100, 100, 100, 100, 100, 100, 100, 100];
const oneHigh = (indicator: string, period: string) => rows(indicator, period, ...usual, 200);
const oneLow = (indicator: string, period: string) => rows(indicator, period, ...usual, 50);

describe('the list of what is worse and worsening', () => {
  it('has an area that is outside its funnel and rose beyond chance, and the group where it did', async () => {
    const found = await listed([
      ...rows('thefts', '2022', ...ten(100)),
      ...oneHigh('thefts', '2023'),
    ]);
    expect(found).toMatchObject({
      both: [
        'thefts (rate per 1,000 residents in 2023, and change from 2022 to 2023; Tenshire: 11.0): Jarrow 20.0, +100%',
      ],
      worsening: ['thefts (change from 2022 to 2023): Tenshire as a whole +10%'],
      worse: [],
    });
  });

  it('tells apart what is only the one or only the other', async () => {
    const found = await listed([
      ...rows('thefts', '2022', 70, ...usual.slice(1), 195),
      ...oneHigh('thefts', '2023'),
    ]);
    expect(found).toMatchObject({
      both: [],
      // From 70 to 100 events is +43%, 95% interval +5% to +94%.
      worsening: ['thefts (change from 2022 to 2023): Ashby +43%'],
      worse: ['thefts (rate per 1,000 residents in 2023; Tenshire: 11.0): Jarrow 20.0'],
    });
  });

  it('judges no rate by a funnel where too few events are expected, as its own page does not', async () => {
    const contexts = await overviewOf([
      ...rows('thefts', '2022', ...ten(3)),
      ...rows('thefts', '2023', ...ten(3).slice(1), 16),
    ]);
    const { context, funnel } = headlineOf(contexts, 'thefts');
    expect(funnelModel(context)).toMatchObject({ kind: 'nothing' });
    expect(funnel()).toBeUndefined();
    const named = worseList(contexts).sections.map(({ key, items }) => [key, items.length]);
    expect(named).toEqual([
      ['both', 0],
      ['worsening', 1],
      ['worse', 0],
    ]);
    expect(worseList(contexts).leftOut.join()).toContain(
      'because the limits take three areas with a rate of events, and 5 events expected in each: Thefts.',
    );
  });

  it('turns round where higher is better', async () => {
    const found = await listed([
      ...rows('helped', '2022', ...ten(100)),
      ...oneLow('helped', '2023'),
    ]);
    expect(found).toMatchObject({
      both: [expect.stringMatching(/: Jarrow 5\.0, −50%$/)],
      worsening: [],
      worse: [],
    });
    const risen = await listed([
      ...rows('helped', '2022', ...ten(100)),
      ...oneHigh('helped', '2023'),
    ]);
    expect(risen).toMatchObject({ both: [], worsening: [], worse: [] });
  });

  it('has no indicator without a judgement and no money, however it moves, and names none of them', async () => {
    const found = await listed([
      ...rows('reports', '2022', ...ten(100)),
      ...oneHigh('reports', '2023'),
      ...rows('loss', '2022', ...ten(100)),
      ...rows('loss', '2023', ...ten(90_000)),
      ...rows('helped', '2022', ...ten(100)),
      ...rows('helped', '2023', ...ten(100)),
    ]);
    expect(found).toEqual({
      both: [],
      worsening: [],
      worse: [],
      leftOut: ['2 of 3 headline indicators are not judged.'],
    });
  });

  it('calls nothing worsening across a break in the series, but worse all the same', async () => {
    const breaks = ['indicator,from_period,kind,note', 'thefts,2023,recording,New rules'];
    const found = await listed(
      [...rows('thefts', '2022', ...ten(100)), ...oneHigh('thefts', '2023')],
      {},
      { 'series-breaks.csv': breaks },
    );
    expect(found).toEqual({
      both: [],
      worsening: [],
      worse: ['thefts (rate per 1,000 residents in 2023; Tenshire: 11.0): Jarrow 20.0'],
      leftOut: ['Not tested for worsening, because the series breaks: Thefts.'],
    });
  });

  it('tests shares for worsening, and says what it could not test', async () => {
    const found = await listed([
      ...rows('thefts', '2022', ...ten(100)),
      ...rows('thefts', '2023', ...ten(100)),
      ...rows('solved', '2022', ...ten(50)),
      ...rows('solved', '2023', 20, ...ten(50).slice(1)),
      ...rows('helped', '2023', ...ten(4)),
    ]);
    expect(found).toEqual({
      both: [],
      worsening: ['solved (change from 2022 to 2023): Ashby −30.0 points'],
      worse: [],
      leftOut: [
        'Not tested for worsening, because there is nothing to compare with: Helped.',
        'Not tested for being worse, because the limits take three areas with a rate of events, and 5 events expected in each: Solved and Helped.',
      ],
    });
  });

  it('has limits where the funnel plot of the theme has: round the areas with a rate where there is no total', async () => {
    const found = await listed(rows('thefts', '2023', ...usual.slice(1), '[c]', 200));
    expect(found.worse).toEqual(['thefts (rate per 1,000 residents in 2023): Jarrow 20.0']);
  });

  it('has none where fewer than 5 events are expected, so that no area without any is called too low', async () => {
    const found = await listed(rows('helped', '2023', 0, ...usual.map(() => 5)));
    expect(found.worse).toEqual([]);
  });

  it('says that nothing can be tested rather than that nothing is worse', async () => {
    const { sections } = worseList(await overviewOf(rows('thefts', '2023', ...ten(1))));
    expect(sections.map(({ none }) => none)).toEqual(
      Array(3).fill('No headline indicator can be tested for this.'),
    );
    const level = worseList(await overviewOf(rows('thefts', '2023', ...ten(100))));
    expect(level.sections.map(({ none }) => none)).toEqual([
      'No headline indicator can be tested for this.',
      'No headline indicator can be tested for this.',
      'No area is worse only on any headline indicator.',
    ]);
  });

  it('looks at the highlighted area alone', async () => {
    const given = [...rows('thefts', '2022', ...ten(100)), ...oneHigh('thefts', '2023')];
    expect(await listed(given, { area: 'E9' })).toMatchObject({
      both: [expect.stringMatching(/: Jarrow 20\.0, \+100%$/)],
      worsening: [],
    });
    const { sections } = worseList(await overviewOf(given, { area: 'E0' }));
    expect(sections.map(({ items, none }) => [items.length, none])).toEqual([
      [0, 'Ashby is not both worse and worsening on any headline indicator.'],
      [0, 'Ashby is not worsening only on any headline indicator.'],
      [0, 'Ashby is not worse only on any headline indicator.'],
    ]);
  });

  it('puts nobody on the list for a figure that is missing', async () => {
    const found = await listed([
      ...rows('thefts', '2022', ...ten(100)),
      ...rows('thefts', '2023', ...usual, '[c]'),
    ]);
    expect(found).toMatchObject({ both: [], worsening: [], worse: [] });
  });

  it('names up to twelve places, the whole first and areas by name, and counts the others', async () => {
    const many = Array.from({ length: 30 }, (_, place) => `W${String(place).padStart(2, '0')}`);
    const found = await listed(
      [
        ...many.map((code) => `thefts,${code},2022,100,,`),
        ...many.map((code) => `thefts,${code},2023,200,,`),
      ],
      { group: 'M' },
      {
        'areas.csv': ['area_code,area_name', ...many.map((code) => `${code},Area ${code}`)],
        'area-groups.csv': [
          'group_code,group_name,area_code',
          ...many.toReversed().map((code) => `M,Many,${code}`),
        ],
      },
    );
    const [worsening] = found.worsening ?? [];
    expect(worsening).toMatch(/: Many as a whole \+100%, Area W00 \+100%, Area W01 .* \+19$/);
  });
});
