import { describe, expect, it } from 'vitest';
import { requestAfterChoice, requestOfSelection } from '../../../src/selection/requestAfterChoice';
import { requestOf, searchOf } from '../../../src/selection/requestUrl';
import { resolvedSelection } from '../../../src/selection/resolvedSelection';
import type { Request } from '../../../src/selection/selection';
import { filterOptions } from '../../../src/viewmodels/filterOptions';
import { defaultPackage, illustrativePackage } from '../../golden/package';
import { everyRequest, fixture, someOf } from '../viewmodels/everyView';

// Of the default package every comparison of every period; of the others some are enough.
const packages = [
  ['default', await defaultPackage(), (all: readonly string[]) => all],
  ['illustrative', await illustrativePackage(), someOf],
  ['rivershire', await fixture('rivershire'), someOf],
  ['bare', await fixture('bare'), (all: readonly string[]) => all],
] as const;

/** A few seconds, and longer on a busy machine. */
const slowly = { timeout: 60_000 };

describe.each(packages)('the %s package', (_, dataset, comparisons) => {
  it('answers every request its filters offer, and its URL restores what is shown', slowly, () => {
    let seen = 0;
    for (const request of everyRequest(dataset, { comparisons })) {
      const selection = resolvedSelection(request, dataset);
      const exact = requestOfSelection(selection, undefined, dataset.version);
      const again = resolvedSelection(requestOf(searchOf(exact)), dataset);
      const same =
        selection.notices.length === 0 &&
        again.notices.length === 0 &&
        JSON.stringify(again.view) === JSON.stringify(selection.view);
      const asked = [request.indicator, request.group, request.period, request.compare];
      const shown = [exact.indicator, exact.group, exact.period, exact.compare];
      if (!same || String(asked) !== String(shown) || exact.measure !== request.measure)
        throw new Error(`${JSON.stringify(request)} is shown as ${JSON.stringify(exact)}`);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(9);
  });

  it('never answers a choice with a notice', slowly, () => {
    const found: string[] = [];
    const walk = {
      comparisons: (all: readonly string[]) => all.slice(-1),
      areas: (all: readonly string[]) => all.slice(0, 1),
    };
    for (const [place, request] of [...everyRequest(dataset, walk)].entries()) {
      // Neighbours differ in their period only: one in seven meets every indicator, group and kind of period.
      if (place % 7 !== 0) continue;
      const selection = resolvedSelection(request, dataset);
      const { view } = selection;
      if (!view) throw new Error('a view');
      const before = requestOfSelection(selection, undefined, '');
      const options = filterOptions(dataset, view);
      const first = (groups: typeof options.groups) =>
        someOf(groups.flatMap((group) => group.options.map(({ value }) => value)));
      const choices: readonly Request[] = [
        ...first(options.indicators).map((indicator) => ({ indicator })),
        ...first(options.periods).map((period) => ({ period })),
        ...first(options.comparisons).map((compare) => ({ compare })),
        ...first(options.groups).map((group) => ({ group })),
        ...options.measures.map(({ value: measure }) => ({ measure })),
        ...options.multipliers.map(({ value: per }) => ({ per })),
        ...options.intervals.map(({ value: intervals }) => ({ intervals })),
        ...dataset.themes.map(({ code: theme }) => ({ theme, page: 'theme' })),
        { area: '' },
        { page: 'data-quality' },
      ];
      for (const choice of choices) {
        const next = requestAfterChoice(before, choice, dataset);
        const { notices } = resolvedSelection(next, dataset);
        if (notices.length > 0)
          found.push(`${JSON.stringify(before)} ${JSON.stringify(choice)}: ${notices.join()}`);
      }
    }
    expect(found.slice(0, 5)).toEqual([]);
  });
});

describe('a choice', () => {
  const [, dataset] = packages[0];
  const before: Request = {
    theme: 'road-safety',
    indicator: 'road-collisions',
    period: '2022',
    compare: '2020',
    group: 'L14',
    area: 'E06000009',
    measure: 'count',
    per: '1000',
    intervals: 'on',
    version: '1',
  };

  it.each<[string, Request, Readonly<Record<string, string | undefined>>]>([
    ['moves the comparison with the period', { period: '2021' }, { compare: '2019' }],
    ['drops a comparison it cannot move', { period: '2016' }, { compare: undefined }],
    ['keeps no comparison', { compare: 'none' }, { compare: 'none' }],
    ['drops an area the group does not have', { group: 'L12' }, { area: undefined }],
    ['keeps an area the group has', { group: 'PENNINE', area: 'E07000117' }, { area: 'E07000117' }],
    ['takes no area', { area: '' }, { area: undefined }],
    ['forgets the version of the link', { measure: 'rate' }, { version: undefined }],
    [
      'keeps what the new indicator has',
      { indicator: 'road-collisions-monthly' },
      {
        group: 'L14',
        area: 'E06000009',
        period: undefined,
        compare: undefined,
        per: undefined,
        measure: 'count',
      },
    ],
    [
      'drops the group the new indicator lacks',
      { indicator: 'road-ksi' },
      { group: undefined, period: '2022', compare: '2020' },
    ],
    [
      'of a theme takes its first indicator',
      { theme: 'asb' },
      { indicator: 'asb-incidents', group: 'L14' },
    ],
    [
      'of a theme without data has no indicator',
      { theme: 'vawg' },
      { indicator: undefined, measure: undefined },
    ],
    ['keeps intervals on for other indicators', { indicator: 'road-ksi' }, { intervals: 'on' }],
    [
      'of an indicator in pounds drops measure and intervals',
      { indicator: 'serious-violence-cost' },
      { measure: undefined, intervals: undefined },
    ],
  ])('%s', (_, choice, expected) => {
    const next = requestAfterChoice(before, choice, dataset);
    expect({
      ...Object.fromEntries(Object.keys(expected).map((key) => [key, undefined])),
      ...next,
    }).toMatchObject(expected);
  });

  it('moves a comparison of none along', () => {
    const none = requestAfterChoice({ ...before, compare: 'none' }, { period: '2021' }, dataset);
    expect(none.compare).toBe('none');
  });
});

describe('the choice of another data package', () => {
  const [, dataset] = packages[0];
  const before = {
    page: 'data-quality',
    theme: 'asb',
    indicator: 'asb-incidents',
    period: '2023',
    group: 'L12',
    area: 'E07000117',
    data: 'data/x',
    version: '1',
  };

  it('asks nothing else of it', () => {
    expect(requestAfterChoice(before, { data: 'data/y' }, dataset)).toEqual({ data: 'data/y' });
    expect(requestAfterChoice(before, { data: 'data/y', page: 'data-quality' }, dataset)).toEqual({
      data: 'data/y',
      page: 'data-quality',
    });
  });

  it('goes back to the site’s own data with a blank one', () => {
    expect(requestAfterChoice(before, { data: '' }, dataset)).toEqual({});
  });

  it('is kept by every other choice', () => {
    expect(requestAfterChoice(before, { page: 'theme' }, dataset)).toMatchObject({
      data: 'data/x',
      theme: 'asb',
    });
  });
});

describe('the request of a selection', () => {
  it('names intervals only where the reader chose', () => {
    const [, dataset] = packages[0];
    for (const [intervals, written] of [
      [undefined, undefined],
      ['on', 'on'],
      ['off', 'off'],
      ['perhaps', undefined],
    ] as const) {
      const asked = { indicator: 'csp-robbery', ...(intervals ? { intervals } : {}) };
      const selection = resolvedSelection(asked, dataset);
      expect(requestOfSelection(selection, undefined, '').intervals).toBe(written);
    }
  });

  it('names folder and version, and nothing of a page that shows none', () => {
    const selection = {
      page: 'data-quality',
      theme: undefined,
      view: undefined,
      scope: undefined,
      notices: [],
    } as const;
    expect(requestOfSelection(selection, 'data/x', '3')).toEqual({
      page: 'data-quality',
      data: 'data/x',
      version: '3',
    });
  });
});
