import { describe, expect, it } from 'vitest';
import { datasetWithGroups } from '../../../../src/selection/datasetWithGroups';
import { resolvedSelection } from '../../../../src/selection/resolvedSelection';
import { pageTitle, selectionInWords } from '../../../../src/viewmodels/pageTitle';
import { areasOffered } from '../../../../src/viewmodels/profile/areasOffered';
import { indicatorsOfArea } from '../../../../src/viewmodels/profile/indicatorsOfArea';
import { partsModel } from '../../../../src/viewmodels/profile/partsModel';
import { profileHeadline } from '../../../../src/viewmodels/profile/profileHeadline';
import { profileItem } from '../../../../src/viewmodels/profile/profileItem';
import { profileOptions } from '../../../../src/viewmodels/profile/profileOptions';
import { defaultPackage } from '../../../golden/package';
import { rows, ten } from '../overview/overviewOf';
import { profileIn, profileOf } from './profileOf';

const dataset = await defaultPackage();
const burnley = 'E07000117';
const far = [100, ...ten(500).slice(1)];
const high = [900, ...ten(500).slice(1)];
const near = ten(500);

describe('the headline of a profile', () => {
  it.each<[string, readonly string[], string]>([
    [
      'counts worse, better and similar',
      [
        ...rows('thefts', '2023', ...high),
        ...rows('helped', '2023', ...high),
        ...rows('reports', '2023', ...near),
      ],
      'Ashby is worse than Tenshire on 1, better on 1 and similar on 1 of 3 headline indicators.',
    ],
    [
      'says of one indicator what it is',
      rows('thefts', '2023', ...far),
      'Ashby is better than Tenshire on the one headline indicator.',
    ],
    [
      'does not judge what is not judged',
      rows('reports', '2023', ...high),
      'Ashby differs from Tenshire on the one headline indicator, of which more is judged neither better nor worse.',
    ],
    [
      'has nothing to compare with',
      rows('thefts', '2023', 500),
      'Ashby: its figures cannot be compared with other areas.',
    ],
    [
      'has no figure',
      rows('thefts', '2023', 'c', ...near.slice(1)),
      'No headline figure can be shown for Ashby.',
    ],
  ])('%s', async (_, given, sentence) => {
    expect(profileHeadline(await profileOf(given)).sentence).toBe(sentence);
  });

  it('goes on with what is not judged, how figures changed, and what is missing', async () => {
    const given = [
      ...rows('thefts', '2022', ...near),
      ...rows('thefts', '2023', ...high),
      ...rows('reports', '2023', ...far),
      ...rows('loss', '2023', ...near),
      ...rows('helped', '2023', 'c', ...near.slice(1)),
    ];
    const said = profileHeadline(await profileOf(given)).detail.join(' ');
    expect(said).toContain('Abuse (lower): different, but neither better nor worse.');
    expect(said).toContain('One more cannot be compared with other areas.');
    expect(said).toContain('Of 3 headline indicators for Ashby, 1 rose and none fell');
    expect(said).toContain('No figure of Ashby can be shown for Helped.');
  });
});

describe('the changes in the headline of a profile', () => {
  it('are told with the breaks in the series that they cross', async () => {
    const given = [...rows('thefts', '2022', ...near), ...rows('thefts', '2023', ...high)];
    const breaks = ['indicator,from_period,kind,note', 'thefts,2023,recording,New rules'];
    const { detail } = profileHeadline(await profileOf(given, {}, { 'series-breaks.csv': breaks }));
    expect(detail).toEqual([
      'The one headline indicator for Ashby rose by more than chance alone would explain.',
      'Thefts crosses a break in the series, so part of its change may be how things are recorded or counted.',
    ]);
  });
});

describe('the lines of an indicator', () => {
  const itemOf = async (given: readonly string[]) => {
    const profile = await profileOf(given);
    const [first] = profile.held;
    if (!first) throw new Error('an indicator');
    return profileItem(first, profile);
  };

  it('have the rank now and a period earlier, with ties', async () => {
    const item = await itemOf([
      ...rows('thefts', '2022', 300, 300, ...ten(200).slice(2)),
      ...rows('thefts', '2023', 100, ...ten(200).slice(1)),
    ]);
    expect(item.ranks).toBe('Rank by rate: 10th of 10; 2022: joint 1st of 10');
    expect(item.tiles[0]).toMatchObject({
      value: '10th',
      note: expect.stringContaining('Joint 1st of 10 in 2022.'),
    });
    expect(item.paragraph.map(({ claim }) => claim)).toEqual([
      'level',
      'change',
      'rank',
      'share',
      'recentTrend',
    ]);
    expect(item).toMatchObject({ title: 'Thefts', period: '2023', theme: 'crime' });
    expect(item.sparkline?.span).toBe('2022 to 2023');
  });

  it('call nobody first where all are equal', async () => {
    const item = await itemOf([
      ...rows('thefts', '2022', ...ten(200)),
      ...rows('thefts', '2023', ...ten(100)),
    ]);
    expect(item.ranks).toBe('Rank by rate: all 10 equal; 2022: all 10 equal');
    expect(item.tiles[0]).toMatchObject({
      value: 'all equal',
      detail: '10 areas in Tenshire have the same rate',
      note: expect.stringContaining('All 10 equal in 2022.'),
    });
  });

  it('say of a single year that there is no line, and of a missing figure why', async () => {
    expect((await itemOf(rows('thefts', '2023', ...near))).sparkline).toBeUndefined();
    const missing = await itemOf(rows('thefts', '2023', 'c', ...near.slice(1)));
    expect(missing.ranks).toBe('');
    expect(missing.tiles).toEqual([]);
    expect(missing.paragraph.map(({ text }) => text)).toEqual([
      'Thefts in Ashby in 2023: suppressed to protect people where numbers are small.',
    ]);
  });

  it('are one line where no other area is held', () => {
    const profile = profileIn(dataset, { area: 'E07000121' });
    const alone = profile.held.find(
      ({ context }) => context.view.indicator.code === 'asb-12-months',
    );
    if (!alone) throw new Error('an indicator of Lancaster alone');
    const item = profileItem(alone, profile);
    expect(item.paragraph.map(({ claim }) => claim)).toEqual(['scorecard']);
    expect(item.paragraph[0]?.text).toContain('ASB in Lancaster, 12 months, Lancaster');
    expect(item.ranks).toBe('');
  });

  it('name the target where there is one', async () => {
    const profile = await profileOf(
      rows('thefts', '2023', ...near),
      {},
      {
        'targets.csv': ['indicator,area_code,period,value,direction', 'thefts,E0,2024,400,at most'],
      },
    );
    const [first] = profile.held;
    expect(first && profileItem(first, profile).tiles.map(({ term }) => term)).toContain(
      'Distance to the target for 2024',
    );
  });
});

describe('the areas offered', () => {
  it('are all of the package, by type and name', () => {
    const offered = areasOffered(dataset);
    expect(offered.map(({ label, options }) => [label, options.length])).toEqual([
      ['Districts', 12],
      ['Unitary authorities', 2],
      ['Police force areas', 1],
    ]);
    expect(offered[1]?.options.map(({ label }) => label)).toEqual([
      'Blackburn with Darwen',
      'Blackpool',
    ]);
    expect(areasOffered(dataset, burnley)[0]?.options).toHaveLength(11);
  });

  it('are told apart where names repeat', async () => {
    const { dataset: twins } = await profileOf(
      rows('thefts', '2023', ...near),
      {},
      {
        'areas.csv': [
          'area_code,area_name,area_type,parent_code',
          'E0,Ashby,district,',
          'E1,Birch,district,',
          'W1,Central,ward,E0',
          'W2,Central,ward,E1',
          'W3,Central,ward,',
        ],
      },
    );
    expect(areasOffered(twins)[1]).toMatchObject({
      label: 'Wards',
      options: [{ label: 'Central (W1)' }, { label: 'Central (W2)' }, { label: 'Central (W3)' }],
    });
  });

  it('and groups can be compared with, none twice and not itself', () => {
    const { profile } = resolvedSelection({ page: 'area', area: burnley }, dataset);
    if (!profile) throw new Error('a profile');
    const { groups, seconds, summary } = profileOptions(dataset, profile);
    expect(groups.map(({ options }) => options.map(({ value }) => value))).toEqual([
      ['L12', 'L14', 'PENNINE'],
      ['EW'],
    ]);
    const values = seconds.flatMap(({ options }) => options.map(({ value }) => value));
    expect(new Set(values).size).toBe(values.length);
    expect(values).toEqual(expect.arrayContaining(['none', 'L14', 'EW', 'E06000009']));
    expect(values).not.toContain('L12');
    expect(values).not.toContain(burnley);
    expect(summary).toBe('Burnley, compared with Lancashire-12, and with Lancashire-14');
  });

  it('and the reader’s own groups are offered once', () => {
    const request = { page: 'area', area: burnley, of: 'L14', own: 'North:E07000121,E07000128' };
    const { dataset: more } = datasetWithGroups(dataset, request);
    const { profile } = resolvedSelection({ ...request, second: 'own1' }, more);
    expect(profile?.second).toMatchObject({ code: 'own1', name: 'North', group: { code: 'own1' } });
    const { seconds } = profileOptions(more, profile as NonNullable<typeof profile>);
    const values = seconds.flatMap(({ options }) => options.map(({ value }) => value));
    expect(values.filter((value) => value === 'own1')).toHaveLength(1);
    expect(new Set(values).size).toBe(values.length);
  });

  it('have figures of other indicators where they have none of a headline', () => {
    const force = profileIn(dataset, { area: 'E23000003' });
    expect(force.held).toEqual([]);
    expect(indicatorsOfArea(force).map(({ indicator }) => indicator)).toEqual([
      'force-violence-quarterly',
    ]);
  });
});

describe('the parts of an area', () => {
  const wards = {
    'areas.csv': [
      'area_code,area_name,area_type,parent_code',
      'E0,Ashby,district,',
      'E1,Birch,district,',
      ...[1, 2, 3].map((one) => `W${one},Ward ${one},ward,E0`),
    ],
  };
  const district = rows('thefts', '2023', 5, 6);
  const partsOf = async (...given: readonly string[]) => {
    const { dataset: own, area } = await profileOf([...district, ...given], {}, wards);
    return partsModel(own, area);
  };

  it('are ranked on what is held of them, ties joint, missing ones with their reason', async () => {
    const model = await partsOf(
      'minor,W1,2023,3,,',
      'minor,W2,2023,7,,',
      'minor,W3,2023,c,,',
      'helped,W1,2023,2,,',
      'helped,W2,2023,2,,',
    );
    if (model.kind === 'nothing') throw new Error(model.why);
    expect(model.words.table.columns.map(({ group, label }) => `${group}: ${label}`)).toEqual([
      'Helped, number, 2023: Figure',
      'Helped, number, 2023: Rank',
    ]);
    expect(
      model.words.table.rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)]),
    ).toEqual([
      ['Ward 1', '2', 'joint 1st'],
      ['Ward 2', '2', 'joint 1st'],
      ['Ward 3', '[x]', '[x]'],
    ]);
    expect(model.words.subtitle).toBe('Wards of Ashby: figures, and ranks with the highest first');
  });

  it('name the highest', async () => {
    const model = await partsOf('thefts,W1,2023,3,,', 'thefts,W2,2023,7,,');
    if (model.kind === 'nothing') throw new Error(model.why);
    expect(model.words.title).toBe(
      'Thefts, number, 2023: Ward 2 has the highest of the wards of Ashby',
    );
    expect(model.words.table.rows.map(({ header }) => header)).toEqual([
      'Ward 2',
      'Ward 1',
      'Ward 3',
    ]);
  });

  it('without figures are a sentence, and without parts nothing', async () => {
    expect(await partsOf()).toMatchObject({
      kind: 'nothing',
      why: 'The package knows 3 wards of Ashby, but holds figures for fewer than half of them.',
    });
    const lone = dataset.areas.get(burnley);
    expect(lone && partsModel(dataset, lone)).toMatchObject({ unsaid: true });
  });
});

describe('the page', () => {
  it.each<[string | undefined, string, string]>([
    [
      burnley,
      'Burnley beside Lancashire-12, area profile - ',
      'Showing the profile of Burnley, compared with Lancashire-12 and Lancashire-14',
    ],
    [
      'E23000003',
      'Lancashire police force area, area profile - ',
      'Showing the profile of Lancashire police force area',
    ],
    [undefined, 'Area profiles - ', 'Showing the list of areas'],
  ])('of %s is named', (area, title, said) => {
    const selection = resolvedSelection({ page: 'area', ...(area ? { area } : {}) }, dataset);
    expect(pageTitle(dataset, selection)).toContain(title);
    expect(selectionInWords(dataset, selection)).toContain(said);
  });
});
