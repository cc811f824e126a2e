import { describe, expect, it } from 'vitest';
import { periodCode } from '../../../src/domain/periodCode';
import { resolvedSelection } from '../../../src/selection/resolvedSelection';
import type { Request } from '../../../src/selection/selection';
import { defaultPackage } from '../../golden/package';
import { lists, observations, packageOf } from '../dataset/packageOf';
import { fixture } from '../viewmodels/everyView';

const dataset = await defaultPackage();
const rivershire = await fixture('rivershire');

/** What a theme page shows of a request. */
function shown(request: Request, of = dataset) {
  const { view, theme, page, notices } = resolvedSelection({ page: 'theme', ...request }, of);
  return {
    page,
    theme: theme?.code,
    indicator: view?.indicator.code,
    period: view && periodCode(view.period),
    compare: view?.compareWith && periodCode(view.compareWith),
    group: view?.group.code,
    area: view?.area,
    measure: view?.measure,
    per: view?.multiplier,
    intervals: view?.intervals,
    notices,
  };
}

describe('a request for a theme, whichever', () => {
  it('shows the first theme with figures, its headline indicator and the latest year beside the one before', () => {
    expect(shown({})).toEqual({
      page: 'theme',
      theme: 'domestic-abuse',
      indicator: 'domestic-abuse-crimes',
      period: '2023',
      compare: '2022',
      group: 'L12',
      area: undefined,
      measure: 'rate',
      per: 1000,
      intervals: false,
      notices: [],
    });
  });

  it('shows nothing of a package without figures, and does not fall', async () => {
    const empty = await packageOf({ 'areas.csv': ['area_code,area_name', 'E1,Ashby'] });
    for (const page of ['theme', 'overview'])
      expect(resolvedSelection({ page }, empty)).toEqual({
        page,
        theme: undefined,
        view: undefined,
        scope:
          page === 'overview'
            ? {
                group: { code: '', name: 'no area', members: [] },
                area: undefined,
                heatmap: 'rate',
              }
            : undefined,
        notices: [],
      });
  });
});

describe('a request that the data answer', () => {
  it.each<[Request, Partial<ReturnType<typeof shown>>]>([
    [{ indicator: 'road-ksi' }, { theme: 'road-safety', indicator: 'road-ksi' }],
    [{ theme: 'vawg' }, { theme: 'vawg', indicator: undefined }],
    [{ page: 'data-quality' }, { page: 'data-quality' }],
    [{ compare: 'none' }, { compare: undefined }],
    [{ area: 'E07000117' }, { area: 'E07000117' }],
    [{ per: '100000' }, { per: 100_000 }],
    [{ measure: 'count' }, { measure: 'count' }],
    [{ intervals: 'on' }, { intervals: true }],
    [{ indicator: 'road-collisions-fatal', intervals: 'off' }, { intervals: false }],
    [{ indicator: 'serious-violence-cost', intervals: 'off' }, { intervals: false }],
    [{ indicator: 'road-collisions', period: '2016', compare: '2020' }, { compare: '2020' }],
    // The same months under another name.
    [
      { indicator: 'csp-violence', period: '2023' },
      { period: 'YE2023-12', indicator: 'csp-violence' },
    ],
    [{ indicator: 'asb-12-months' }, { group: 'all-areas', area: 'E07000121' }],
    [{ indicator: 'serious-violence-cost' }, { measure: 'count', compare: undefined }],
    [{ indicator: 'serious-violence-cost', per: '7' }, { measure: 'count' }],
    // Its files are on their way.
    [
      { group: 'EW', area: 'E06000001' },
      { group: 'L12', area: undefined },
    ],
  ])('%j', (request, expected) => {
    expect(shown(request)).toMatchObject({ ...expected, notices: [] });
  });
});

describe('a request that they do not answer', () => {
  it.each<[Request, readonly string[]]>([
    [{ page: 'x' }, ['There is no page "x", so the overview is shown.']],
    [{ theme: 'x' }, ['There is no theme "x", so Domestic abuse is shown.']],
    [{ theme: 'x', indicator: 'road-ksi' }, ['There is no theme "x", so Road safety is shown.']],
    [
      { theme: 'asb', indicator: 'road-ksi' },
      [
        'There is no indicator "road-ksi" with figures in this theme, so Anti-social behaviour incidents recorded by the police is shown.',
      ],
    ],
    [
      { theme: 'vawg', indicator: 'x' },
      [
        'There is no indicator "x" with figures in this theme, so what is known of the theme is shown.',
      ],
    ],
    [{ period: '1999' }, ['No figures are held for 1999, so 2023 is shown.']],
    [
      { period: 'YE1999-03' },
      ['No figures are held for the year ending March 1999, so 2023 is shown.'],
    ],
    [{ period: 'later' }, ['No figures are held for the period "later", so 2023 is shown.']],
    [
      { indicator: 'csp-violence', compare: '2020' },
      [
        'There is no comparison of the year ending June 2025 with 2020, so the comparison with the year ending December 2023 is shown.',
      ],
    ],
    [
      { compare: '2023' },
      ['There is no comparison of 2023 with 2023, so the comparison with 2022 is shown.'],
    ],
    [
      { indicator: 'serious-violence-cost', compare: '2023' },
      ['There is no comparison of 2024 with 2023, so no comparison is shown.'],
    ],
    [
      { group: 'x' },
      ['There are no figures of this indicator for the group "x", so Lancashire-12 is shown.'],
    ],
    [
      { indicator: 'road-ksi', group: 'L14' },
      [
        'There are no figures of this indicator for the group "Lancashire-14", so Lancashire-12 is shown.',
      ],
    ],
    [
      { area: 'E06000009' },
      [
        'The area Blackpool is not part of Lancashire-12, so the group without a highlighted area is shown.',
      ],
    ],
    [
      { area: 'nowhere' },
      [
        'The area "nowhere" is not part of Lancashire-12, so the group without a highlighted area is shown.',
      ],
    ],
    [{ measure: 'x' }, ['There is no measure "x", so the rate is shown.']],
    [
      { indicator: 'serious-violence-cost', measure: 'rate' },
      ['These figures are not given as a rate, so the number is shown.'],
    ],
    [
      { intervals: 'x' },
      ['Confidence intervals are "on" or "off", not "x", so the view without them is shown.'],
    ],
    [
      { indicator: 'road-collisions-fatal', intervals: 'true' },
      ['Confidence intervals are "on" or "off", not "true", so the view with them is shown.'],
    ],
    [
      { indicator: 'serious-violence-cost', intervals: 'on' },
      ['These figures have no confidence intervals, so the view without them is shown.'],
    ],
    [{ per: '7' }, ['Rates cannot be given per "7", so the rate per 1,000 is shown.']],
    [{ per: 'NaN' }, ['Rates cannot be given per "NaN", so the rate per 1,000 is shown.']],
    [
      { version: 'older' },
      [
        `This link was made with data version older; this is version ${dataset.version}. Figures may differ.`,
      ],
    ],
  ])('%j says so', (request, notices) => {
    expect(shown(request).notices).toEqual(notices);
  });

  it('says so briefly, whatever it was', () => {
    for (const key of [
      'page',
      'theme',
      'indicator',
      'period',
      'compare',
      'group',
      'area',
      'measure',
      'per',
      'intervals',
      'version',
    ]) {
      const { notices } = shown({ [key]: '<b>'.repeat(2000) });
      expect(notices).toHaveLength(1);
      expect(notices[0]?.length).toBeLessThan(200);
    }
  });

  it('may have the name of something every object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect(() => shown({ theme: name, indicator: name, group: name, area: name })).not.toThrow();
  });
});

describe('confidence intervals', () => {
  const ofWalks = async (...values: readonly (number | string)[]) => {
    const rows = values.map((value, place) => `walks,E${place + 1},2023,${value},,`);
    return packageOf({
      ...lists('walks,t,Walks,count,,,,,,,,'),
      'walks.csv': [observations, ...rows],
    });
  };

  it.each<[readonly (number | string)[], boolean]>([
    [[100, 100], false],
    [[99, 5000], true],
    [[0, 5000], true],
    // What is hidden is not known to be small.
    [['[c]', 5000], false],
    [['[c]', '[c]'], false],
  ])('of counts %j are shown unasked: %s', async (values, expected) => {
    expect(shown({}, await ofWalks(...values)).intervals).toBe(expected);
  });

  it('go by the counts of the group where none of its members has any', () => {
    // 865 people in the year 2022.
    expect(shown({ indicator: 'road-ksi' }).intervals).toBe(false);
    expect(shown({ indicator: 'road-fatal' }).intervals).toBe(true);
  });

  it('go by the period shown', () => {
    const request = { indicator: 'csp-robbery', group: 'L14' };
    expect(shown(request).intervals).toBe(true);
    expect(shown({ ...request, indicator: 'csp-violence' }).intervals).toBe(false);
  });
});

describe('a package of another county', () => {
  it.each<[string, Partial<ReturnType<typeof shown>>]>([
    // The months hold two whole financial years, and only one calendar year.
    ['noise', { period: '2023/24', compare: '2022/23', group: 'RIV' }],
    ['fires', { period: '2023/24', compare: '2022/23' }],
    ['assaults', { period: '2024-Q1', compare: '2023-Q1' }],
    // The year before the latest overlaps it, so it is not the first choice.
    ['rolling', { period: 'YE2024-12', compare: 'YE2023-12' }],
    ['walks', { measure: 'count' }],
    ['hidden', { period: '2024', compare: undefined }],
    // Only the group has figures, not the one area in it.
    ['toString', { group: 'ONE', area: undefined, measure: 'count' }],
    ['wards', { group: 'all-wards', measure: 'count' }],
  ])('%s is first shown with %j', (indicator, expected) => {
    const theme = rivershire.indicators.get(indicator)?.theme ?? '';
    expect(shown({ theme, indicator }, rivershire)).toMatchObject({ ...expected, notices: [] });
  });

  it('shows numbers first where its population cannot be found, and the reason when rates are asked for', async () => {
    const lost = await packageOf({
      ...lists('noise,t,Noise,count,,mye,same,,,,,'),
      'noise.csv': [observations, 'noise,E1,2023,1,,', 'noise,E2,2023,1,,'],
    });
    expect(shown({}, lost).measure).toBe('count');
    expect(shown({ measure: 'rate' }, lost).measure).toBe('rate');
  });
});
