import { describe, expect, it } from 'vitest';
import type { Request } from '../../../../src/selection/selection';
import { moreTiles } from '../../../../src/viewmodels/overview/moreTiles';
import { type ScorecardRow, scorecardRow } from '../../../../src/viewmodels/overview/scorecardRow';
import { defaultPackage, illustrativePackage } from '../../../golden/package';
import type { Files } from '../../dataset/packageOf';
import { headlineOf, overviewIn, overviewOf, rows, ten } from './overviewOf';

async function rowOf(
  indicator: string,
  given: readonly string[],
  request: Request = {},
  more: Files = {},
) {
  const contexts = await overviewOf(given, request, more);
  return scorecardRow(headlineOf(contexts, indicator), contexts);
}

const thefts = [...rows('thefts', '2022', ...ten(100)), ...rows('thefts', '2023', ...ten(120))];

/** Target and costs of a row, which follow only where it says that there are any. */
const moreOf = ({ hasMore, context }: ScorecardRow) => (hasMore ? moreTiles(context) : []);

describe('a line of the scorecard', () => {
  it('has the rate with its number, and the change with its certainty in words', async () => {
    expect(await rowOf('thefts', thefts)).toMatchObject({
      title: 'Thefts',
      subtitle: 'Tenshire, 2023',
      elsewhere: undefined,
      figure: {
        term: 'Rate per 1,000 residents',
        value: '12.0',
        detail: '1,200 thefts',
        missing: false,
      },
      change: {
        term: 'Change since 2022',
        value: '+20%',
        detail: '+200 in number',
        note: 'A change larger than chance alone would explain.',
      },
      hasMore: false,
    });
  });

  it('adds to the change what keeps it from being simply comparable', async () => {
    const given = [...rows('thefts', '2020', ...ten(100)), ...rows('thefts', '2023', ...ten(101))];
    const breaks = ['indicator,from_period,kind,note', 'thefts,2022,method,Counted anew'];
    const { change } = await rowOf('thefts', given, {}, { 'series-breaks.csv': breaks });
    expect(change?.note).toBe(
      'Within the range chance alone could produce. The two periods are 3 years apart, not one year. The method of counting changed over this time, so the figures are not fully comparable.',
    );
  });

  it('gives a share as one, its change in points, and an amount in pounds without chance', async () => {
    const given = [
      ...thefts,
      ...rows('solved', '2022', ...ten(50)),
      ...rows('solved', '2023', ...ten(30)),
      ...rows('loss', '2022', ...ten(1000)),
      ...rows('loss', '2023', ...ten(1500)),
    ];
    expect(await rowOf('solved', given)).toMatchObject({
      figure: { term: 'Share of thefts', value: '25.0%', detail: '300 thefts solved' },
      change: { value: '−25.0 points', detail: '−200 in number' },
    });
    const { figure, change } = await rowOf('loss', given);
    expect(figure).toEqual({ term: 'Amount', value: '£15,000', missing: false });
    expect(change).toMatchObject({ value: '+50%', detail: '+£5,000' });
    expect(change).not.toHaveProperty('note');
  });

  it('says in words that a figure is not final', async () => {
    const given = rows('thefts', '2023', ...ten(100)).map((row) => row.replace(/,,$/, ',p,'));
    expect((await rowOf('thefts', given)).figure).toMatchObject({
      value: '10.0',
      note: 'Provisional.',
    });
  });

  it('says why there is no figure, and then nothing of change and position', async () => {
    const given = [...rows('thefts', '2022', ...ten(100)), ...rows('thefts', '2023', '[c]', 100)];
    const row = await rowOf('thefts', given, { area: 'E0' });
    expect(row).toMatchObject({
      subtitle: 'Ashby, 2023',
      figure: {
        term: 'Thefts',
        value: 'suppressed',
        note: 'Suppressed to protect people where numbers are small.',
        missing: true,
      },
      change: undefined,
      position: undefined,
    });
  });

  it('shows the nearest place that has figures and says so', async () => {
    const given = [...thefts, 'helped,E3,2022,10,,', 'helped,E3,2023,12,,'];
    expect(await rowOf('helped', given, { area: 'E0' })).toMatchObject({
      subtitle: 'Dene, 2023',
      elsewhere: 'No figures are held for Ashby.',
      position: { value: 'none given', note: 'Only Dene has a figure.', missing: true },
    });
    expect(await rowOf('helped', given)).toMatchObject({
      elsewhere: 'No figures are held for Tenshire.',
    });
  });
});

describe('the position', () => {
  // Expected 110 each: 91 to 133 events are within the 95% limits, 81 to 148 within the 99.8% limits.
  const given = rows('thefts', '2023', 100, 100, 100, 100, 100, 100, 100, 100, 100, 200);

  it('of a group is who is highest, and who is outside the funnel', async () => {
    expect((await rowOf('thefts', given)).position).toEqual({
      term: 'Highest rate of 10 areas',
      value: 'Jarrow',
      detail: '20.0 per 1,000 residents',
      note: 'Outside what is usual among areas as different as these (95% limits): Jarrow above.',
      missing: false,
    });
  });

  it('names all that share the first place, up to three', async () => {
    const tied = rows('thefts', '2023', 100, 100, 100, 90, 90, 90, 90, 90, 90, 90);
    expect((await rowOf('thefts', tied)).position).toMatchObject({
      value: 'Ashby, Birch and Calder',
      note: 'No area is outside what is usual among areas as different as these (95% limits).',
    });
    const more = rows('thefts', '2023', 100, 100, 100, 100, 90, 90, 90, 90, 90, 90);
    expect((await rowOf('thefts', more)).position).toMatchObject({ value: '4 areas' });
    const all = rows('thefts', '2023', ...ten(100));
    expect((await rowOf('thefts', all)).position).toEqual({
      term: 'Position among areas',
      value: 'none given',
      note: 'All 10 areas have the same rate.',
      missing: true,
    });
  });

  it.each([
    [
      'E9',
      '1st',
      'Far above what is usual among areas as different as these: outside the 99.8% limits.',
    ],
    [
      'E0',
      'joint 2nd',
      'Within what is usual among areas as different as these: inside the 95% limits.',
    ],
  ])('of the area %s is its rank and its place in the funnel', async (area, value, note) => {
    expect((await rowOf('thefts', given, { area })).position).toEqual({
      term: 'Rank by rate, highest first',
      value,
      detail: 'of 10 in Tenshire',
      note,
      missing: false,
    });
  });

  it('is not given where only the group has figures', async () => {
    expect((await rowOf('thefts', ['thefts,G,2023,500,,'])).position).toEqual({
      term: 'Position among areas',
      value: 'none given',
      note: 'No figures of single areas are held.',
      missing: true,
    });
  });
});

describe('targets', () => {
  const target = (...lines: readonly string[]) => ({
    'targets.csv': ['indicator,area_code,period,value,direction,owner', ...lines],
  });
  const tile = async (request: Request, ...lines: readonly string[]) =>
    moreOf(await rowOf('thefts', thefts, request, target(...lines)))[0];

  it.each<[string, string, object]>([
    [
      'still to come',
      'thefts,G,2025,1000,at most,The Board',
      {
        term: 'Distance to the target for 2025',
        value: '+200 (+20%)',
        detail: '1,200 in 2023 against at most 1,000',
        note: 'Not reached yet. Owner: The Board.',
        missing: false,
      },
    ],
    [
      'reached before its time',
      'thefts,G,2025,1200,at most,',
      { value: '0 (0%)', note: 'Reached already.' },
    ],
    [
      'of the period shown, met',
      'thefts,G,2023,1300,at most,',
      { value: '−100 (−8%)', note: 'Met.' },
    ],
    ['of the period shown, missed', 'thefts,G,2023,1500,at least,', { note: 'Missed.' }],
    [
      'of a period past, with that period’s figure',
      'thefts,G,2022,900,at most,',
      { value: '+100 (+11%)', detail: '1,000 in 2022 against at most 900', note: 'Missed.' },
    ],
    [
      'of nothing',
      'thefts,G,2025,0,at most,',
      { value: '+1,200', detail: '1,200 in 2023 against at most 0' },
    ],
    [
      'whose side the polarity tells',
      'thefts,G,2025,1000,,',
      { detail: '1,200 in 2023 against at most 1,000' },
    ],
  ])('%s', async (_, line, expected) => {
    expect(await tile({}, line)).toMatchObject(expected);
  });

  it('are those of the place shown, the nearest to come first', async () => {
    const lines = [
      'thefts,E0,2030,10,at most,',
      'thefts,E0,2024,110,at most,',
      'thefts,E0,2022,5,at most,',
    ];
    expect(await tile({}, ...lines)).toBeUndefined();
    expect(await tile({ area: 'E0' }, ...lines)).toMatchObject({
      term: 'Distance to the target for 2024',
      value: '+10 (+9%)',
    });
  });

  it('of shares are in percentage points', async () => {
    const given = [...thefts, ...rows('solved', '2023', ...ten(30))];
    const more = moreOf(await rowOf('solved', given, {}, target('solved,G,2024,30.5,at least,')));
    expect(more).toMatchObject([
      {
        value: '−5.5 points (−18%)',
        detail: '25.0% in 2023 against at least 30.5%',
        note: 'Not reached yet.',
      },
    ]);
  });

  it('of periods of another length, and of a missing figure, give no distance', async () => {
    expect(await tile({}, 'thefts,G,2025-06,100,at most,')).toMatchObject({
      value: 'at most 100',
      note: 'The figure shown is for a period of another length, so no distance is given.',
      missing: true,
    });
    const hidden = [...rows('thefts', '2022', 9), ...rows('thefts', '2023', '[c]', 5)];
    const more = moreOf(
      await rowOf('thefts', hidden, { area: 'E0' }, target('thefts,E0,2025,3,at most,')),
    );
    expect(more).toMatchObject([
      {
        value: 'at most 3',
        note: 'No distance: suppressed to protect people where numbers are small.',
        missing: true,
      },
    ]);
  });

  it('are told of the illustrative package, from its own figures', async () => {
    const contexts = overviewIn(await illustrativePackage());
    const more = moreOf(scorecardRow(headlineOf(contexts, 'road-ksi'), contexts));
    expect(more).toMatchObject([
      {
        value: '+29 (+4%)',
        detail: '809 in 2025 against at most 780',
        note: expect.stringMatching(/^Missed\. Owner:/),
      },
    ]);
  });
});

describe('costs', () => {
  const costs = {
    'unit-costs.csv': [
      'indicator,unit_cost,price_year,concept,source,confidence',
      'thefts,1500.5,2015/16,Cost to society of a theft,,Low',
      'thefts,90,2010,Value of what is stolen.,,',
    ],
  };

  it('stand apart for each unit cost, with price year, concept and confidence, and are never added', async () => {
    expect(moreOf(await rowOf('thefts', thefts, {}, costs))).toEqual([
      {
        term: 'Cost at 2015/16 prices',
        value: '£1,800,600',
        detail: '1,200 in 2023, £1,500.50 each',
        note: 'Cost to society of a theft. Confidence: Low.',
        missing: false,
      },
      {
        term: 'Cost at 2010 prices',
        value: '£108,000',
        detail: '1,200 in 2023, £90 each',
        note: 'Value of what is stolen.',
        missing: false,
      },
    ]);
  });

  it('of a hidden number are its reason', async () => {
    const given = rows('thefts', '2023', '[c]', 5);
    expect(moreOf(await rowOf('thefts', given, { area: 'E0' }, costs))[0]).toEqual({
      term: 'Cost at 2015/16 prices',
      value: 'suppressed',
      note: 'Suppressed to protect people where numbers are small.',
      missing: true,
    });
  });

  it('are told of the default package: 862 robberies at £11,320', async () => {
    const contexts = overviewIn(await defaultPackage());
    const more = moreOf(scorecardRow(headlineOf(contexts, 'csp-robbery'), contexts));
    expect(more).toMatchObject([{ term: 'Cost at 2015/16 prices', value: '£9,757,840' }]);
    expect(862 * 11_320).toBe(9_757_840);
  });
});
