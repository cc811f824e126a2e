import { describe, expect, it } from 'vitest';
import { madeGroupNote, madeGroupTitle } from '../../../../src/commentary/madeGroupNote';
import {
  areasInHeading,
  groupInHeading,
  groupInSentence,
  ofGroup,
  totalInSentence,
} from '../../../../src/commentary/placeWords';
import { viewContext } from '../../../../src/commentary/viewContext';
import { datasetWithGroups, similarCode } from '../../../../src/selection/datasetWithGroups';
import { resolvedSelection } from '../../../../src/selection/resolvedSelection';
import type { Request } from '../../../../src/selection/selection';
import { besideFigure } from '../../../../src/viewmodels/compare/besideFigure';
import { csvFile } from '../../../../src/viewmodels/csvFile';
import { groupChoices } from '../../../../src/viewmodels/groupChoices';
import { areasFound } from '../../../../src/viewmodels/groups/areasFound';
import { areasWithNeighbours } from '../../../../src/viewmodels/groups/areasWithNeighbours';
import { groupContexts, withoutFigures } from '../../../../src/viewmodels/groups/groupContexts';
import { groupsModel, isCompared } from '../../../../src/viewmodels/groups/groupsModel';
import { groupsSummary } from '../../../../src/viewmodels/groups/groupsSummary';
import { pageTitle } from '../../../../src/viewmodels/pageTitle';
import { profileContexts } from '../../../../src/viewmodels/profile/profileContexts';
import { spineModel } from '../../../../src/viewmodels/profile/spineModel';
import { rankingModel } from '../../../../src/viewmodels/rankingModel';
import { defaultPackage } from '../../../golden/package';
import { lists, observations, packageOf } from '../../dataset/packageOf';

const base = await packageOf({
  ...lists('noise,t,Noise,count,,people,2023,complaint,complaints,,,1000'),
  'neighbours.csv': ['area_code,neighbour_code', 'E1,E3'],
  'population.csv': [
    'series,area_code,year,population',
    ...['E1,2023,1000', 'E2,2023,3000', 'E3,2023,500'].map((row) => `people,${row}`),
  ],
  'counts.csv': [
    observations,
    ...['E1,2022,8', 'E2,2022,50', 'E3,2022,9', 'E1,2023,10', 'E2,2023,60', 'E3,2023,5'].map(
      (row) => `noise,${row},,`,
    ),
  ],
});
const made = (request: Request) => datasetWithGroups(base, request);
const said = (request: Request) => {
  const { dataset, reader } = made(request);
  return groupsSummary(dataset, reader);
};

describe('what the page of groups says', () => {
  it.each<[string, string, string, string[]]>([
    ['', 'Make groups of areas and compare them', '', []],
    [
      'N:E1,E2;S:E3',
      '2 groups cover All three: each of its 3 areas is in exactly one',
      'N has 2 areas and S has one area.',
      [],
    ],
    [
      'N:E1,E2;S:E2',
      '2 groups with 2 of the 3 areas of All three',
      'N has 2 areas and S has one area.',
      ['In more than one group: Birch is in N and S.', 'In no group: Calder.'],
    ],
    ['N:', 'One group with 0 of the 3 areas of All three', 'N has 0 areas.', []],
  ])('%j', (own, headline, detail, problems) => {
    const summary = said({ own });
    expect(summary.headline).toBe(headline);
    expect(summary.detail).toContain(detail);
    expect(summary.problems).toEqual(problems);
  });
});

describe('words for groups that are not official', () => {
  const { dataset } = made({ own: 'N:E1,E2,X;All wards:E3,E1', area: 'E1' });
  const group = (code: string) => {
    const found = dataset.groups.get(code);
    if (!found) throw new Error(code);
    return found;
  };

  it('say who made them, of what, and what is not in them', () => {
    expect(madeGroupNote(dataset, group('own1'))).toBe(
      '“N” is a group made by the reader of this page, not an official one. Its members: Ashby and Birch. Figures are sums of those of the members, rates sums of events over sums of residents; where a member has no figure, the group has none either. 1 code that was asked for is not in it: these data have no area to add for it.',
    );
    expect(madeGroupNote(dataset, group(similarCode(base, 'E1')))).toContain(
      '“Areas similar to Ashby”: Ashby and Calder. They are the areas that this data package lists as similar',
    );
    expect(madeGroupNote(dataset, group('G'))).toBeUndefined();
    expect(madeGroupTitle(group('own1'))).toBe('A group made by a reader, not an official one');
  });

  it('keep a name from passing for a level of the package', () => {
    expect(groupInSentence(group('own2'))).toBe('All wards');
    expect(groupInHeading(group('own2'))).toBe('All wards (a reader’s group)');
  });

  it('name a scenario as part of a sentence', () => {
    const scenario = made({ own: 'N:E1,E2;S:E3' }).dataset.groups.get('scenario');
    if (!scenario) throw new Error('a scenario');
    expect(groupInSentence(scenario)).toBe('the scenario of 2 groups');
    expect(ofGroup(scenario)).toBe(' of the scenario of 2 groups');
    expect(totalInSentence(scenario)).toBe('the total of the scenario of 2 groups');
    expect(groupInHeading(scenario)).toBe('Scenario of 2 groups (a reader’s)');
  });

  it('stand in title, heading, notes and file of figures', () => {
    const { dataset: all } = made({ own: 'N:E1,E2' });
    const selection = resolvedSelection({ indicator: 'noise', group: 'own1' }, all);
    expect(pageTitle(all, selection)).toBe('Noise, N (a reader’s group), 2023 - Test');
    if (!selection.view) throw new Error('a view');
    const context = viewContext(all, selection.view);
    expect(areasInHeading(context)).toBe('areas of N (a reader’s group)');
    const model = rankingModel(context);
    if (model.kind !== 'figure') throw new Error('a figure');
    expect(model.words.notes.join(' ')).toContain('made by the reader of this page');
    expect(csvFile(model.words, 'figure', {}).text).toContain('not an official one');
  });
});

describe('groups side by side', () => {
  it('are ranked among those of the package where they are no scenario, against the whole', () => {
    const { dataset, reader } = made({ own: '=N:E1,E2' });
    const [context, ...others] = groupContexts(dataset, reader);
    if (!context) throw new Error('a context');
    expect(others).toEqual([]);
    expect(context.compared.areas.map(({ name }) => name)).toEqual(['=N', 'All three']);
    expect(context.compared.total.later.count).toBe(75);
    const model = groupsModel(context);
    if (model.kind !== 'figure') throw new Error('a figure');
    expect(model.words.title).toBe('Noise: =N has the highest rate of 2 groups');
    expect(model.words.notes).toContain(
      'Groups can have areas in common; they are ranked all the same, and never added up.',
    );
    expect(model.picture.bars.map(({ name, selected }) => [name, selected])).toEqual([
      ['=N', true],
      ['All three', false],
    ]);
    // A name that a spreadsheet would run as a formula is text there.
    expect(csvFile(model.words, 'groups', {}).text).toContain("own1,'=N,70,17.5,");
  });

  it('say in words what cannot be compared', async () => {
    const few = await packageOf({
      ...lists('noise,t,Noise,count,,,,complaint,complaints,,,1000'),
      'counts.csv': [
        observations,
        'noise,E1,2023,10,,',
        'noise,E2,2023,[c],,',
        'noise,E3,2023,7,,',
      ],
    });
    const { dataset, reader } = datasetWithGroups(few, { own: 'N:E1;S:E2,E3' });
    const [context] = groupContexts(dataset, reader);
    if (!context) throw new Error('a context');
    expect(isCompared(context)).toBe(false);
    const model = groupsModel(context);
    expect(model).toMatchObject({ kind: 'nothing', title: 'Not compared: Noise' });
    expect(model.kind === 'nothing' && model.why).toMatch(
      /N: 10 complaints\. S has no figure for 2023, as none is shown for Birch\.$/,
    );
  });
});

describe('groups without a figure', () => {
  it('are not said to be areas of the nearest group that has one', async () => {
    const one = await packageOf({
      ...lists('noise,t,Noise,count,,,,complaint,complaints,,,1000'),
      'counts.csv': [observations, 'noise,E1,2023,10,,'],
    });
    const { dataset, reader } = datasetWithGroups(one, { own: 'N:E1,E2;S:E3' });
    const why = groupContexts(dataset, reader).map((context) => {
      const model = groupsModel(context);
      return model.kind === 'nothing' ? model.why : '';
    });
    expect(why).toEqual([
      'No group has a figure for 2023, so there is nothing to rank. N has no figure for 2023, as none is shown for Birch. S has no figure for 2023, as none is shown for Calder.',
    ]);
  });

  it('or with the same are two, not all', async () => {
    const level = await packageOf({
      ...lists('noise,t,Noise,count,,,,complaint,complaints,,,1000'),
      'counts.csv': [observations, 'noise,E1,2023,10,,', 'noise,E2,2023,3,,', 'noise,E3,2023,7,,'],
    });
    const { dataset, reader } = datasetWithGroups(level, { own: 'N:E1;S:E2,E3' });
    const [context] = groupContexts(dataset, reader);
    const model = context && groupsModel(context);
    expect(model?.kind === 'figure' && model.words.title).toBe(
      'Noise: the number is the same in both groups: 10',
    );
  });
});

describe('indicators without figures of the groups', () => {
  it('are named', async () => {
    const { dataset, reader } = datasetWithGroups(await defaultPackage(), {
      own: 'N:E07000121;S:E07000117',
    });
    expect(withoutFigures(dataset, groupContexts(dataset, reader))).toEqual([
      'Killed or seriously injured',
    ]);
  });
});

describe('choices', () => {
  it('tell the package’s groups from others', () => {
    const { dataset } = made({ own: 'N:E1,E2;S:E3', area: 'E1' });
    const offered = groupChoices([...dataset.groups.values()], []);
    expect(offered.map(({ label, options }) => [label, options.map((one) => one.label)])).toEqual([
      [undefined, ['All three']],
      ['Similar areas', ['Areas similar to Ashby']],
      ['Your own groups', ['N', 'S', 'Scenario of 2 groups']],
    ]);
  });

  it.each([
    ['', 3],
    ['ash', 1],
    ['  CALDER! ', 1],
    ['e2', 1],
    ['zzz', 0],
  ])('searched for %j', (sought, count) => {
    const group = base.groups.get('G');
    expect(group && areasFound(base, group, sought)).toHaveLength(count);
  });

  it('of areas with neighbours are those the list names', () => {
    expect(areasWithNeighbours(base).map(({ name }) => name)).toEqual(['Ashby']);
  });
});

describe('figures that other pages make of groups of a reader', () => {
  const { dataset: all } = made({ own: 'N:E1,E2;S:E3' });

  it('say so side by side', () => {
    const asked = { page: 'compare', indicator: 'noise', areas: 'own1,E3' };
    const { view } = resolvedSelection(asked, all);
    if (!view) throw new Error('a view');
    const words = besideFigure(viewContext(all, view));
    expect(words?.notes.join(' ')).toContain('“N” is a group made by the reader of this page');
    expect(words?.notes.join(' ')).not.toContain('“S”');
  });

  it('say so in an area profile', () => {
    const asked = { page: 'area', area: 'own1', group: 'scenario', second: 'G' };
    const { profile } = resolvedSelection(asked, all);
    const contexts = profile && profileContexts(all, profile);
    if (!contexts) throw new Error('a profile');
    const model = spineModel(contexts);
    if (model.kind !== 'figure') throw new Error('a figure');
    expect(model.words.notes.join(' ')).toContain(
      '“Scenario of 2 groups”: groups made by the reader',
    );
  });
});
