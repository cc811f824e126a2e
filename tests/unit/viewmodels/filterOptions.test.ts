import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/selection/selection';
import { filterOptions } from '../../../src/viewmodels/filterOptions';
import { pageTitle, selectionInWords } from '../../../src/viewmodels/pageTitle';
import { defaultPackage } from '../../golden/package';
import type { Files } from '../dataset/packageOf';
import { contextOf, rows } from './contextOf';
import { everyRequest, fixture, viewOf } from './everyView';

async function options(given: readonly string[], request: Request = {}, more?: Files) {
  const { dataset, view } = await contextOf(given, request, more);
  return filterOptions(dataset, view);
}

const plain = (groups: Awaited<ReturnType<typeof options>>['periods']) =>
  groups.map(({ label, options: of }) => [label, ...of.map((one) => `${one.value}: ${one.label}`)]);

describe('the choices of a filter', () => {
  it('of periods are grouped by kind, the latest first', async () => {
    const given = ['2021', '2022', '2022/23', 'YE2023-06'].flatMap((period) =>
      rows('walks', period, 1),
    );
    const { periods, comparisons } = await options(given, { indicator: 'walks', period: '2022' });
    expect(plain(periods)).toEqual([
      ['Calendar years', '2022: 2022', '2021: 2021'],
      ['Financial years', '2022/23: 2022/23'],
      ['Years ending (YE)', 'YE2023-06: YE Jun 2023'],
    ]);
    expect(plain(comparisons)).toEqual([
      [undefined, 'none: No comparison'],
      ['Calendar years', '2021: 2021'],
      [
        'Later periods',
        'YE2023-06: YE Jun 2023 (later, overlaps)',
        '2022/23: 2022/23 (later, overlaps)',
      ],
    ]);
  });

  it('of months, quarters and the years they make come in that order of kinds, rolling years last', async () => {
    const months = Array.from({ length: 15 }, (_, place) =>
      rows(
        'walks',
        `${2022 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`,
        1,
      ),
    );
    const { periods, comparisons } = await options(months.flat(), {
      indicator: 'walks',
      period: '2022-12',
    });
    expect(periods.map(({ label, options: of }) => [label, of.length, of[0]?.value])).toEqual([
      ['Calendar years', 1, '2022'],
      ['Financial years', 1, '2022/23'],
      ['Quarters', 5, '2023-Q1'],
      ['Months', 15, '2023-03'],
      ['Years ending (YE)', 2, 'YE2023-02'],
    ]);
    expect(comparisons.map(({ label, options: of }) => [label, of.length])).toEqual([
      [undefined, 1],
      ['Months', 11],
      ['Later periods', 3],
    ]);
  });

  it('of comparisons say which overlap', async () => {
    const given = ['2022', '2022/23'].flatMap((period) => rows('walks', period, 1));
    const { comparisons } = await options(given, { indicator: 'walks', period: '2022/23' });
    expect(plain(comparisons)[1]).toEqual(['Calendar years', '2022: 2022 (overlaps)']);
  });

  it('of measures, multipliers and intervals are those the indicator has', async () => {
    const values = (choices: readonly { readonly value: string }[]) =>
      choices.map(({ value }) => value);
    const night = [...rows('asb', '2022', 5), ...rows('night', '2022', 4)];
    const both = ['off', 'on'];
    for (const [given, indicator, measures, multipliers, intervals] of [
      [rows('asb', '2022', 5), 'asb', ['rate', 'count'], ['100', '1000', '10000', '100000'], both],
      [rows('walks', '2022', 5), 'walks', [], [], both],
      [rows('cost', '2022', 5), 'cost', [], [], []],
      [night, 'night', ['rate', 'count'], [], both],
    ] as const) {
      const found = await options(given, { indicator });
      expect(values(found.measures)).toEqual(measures);
      expect(values(found.multipliers)).toEqual(multipliers);
      expect(values(found.intervals)).toEqual(intervals);
    }
  });

  it('include the multiplier of the indicator, in order', async () => {
    const more = {
      'indicators.csv': ['indicator,theme,title,multiplier,population_series', 'asb,t,ASB,500,mye'],
    };
    const { multipliers } = await options(rows('asb', '2022', 5), {}, more);
    expect(multipliers.map(({ label }) => label)).toEqual([
      '100',
      '500',
      '1,000',
      '10,000',
      '100,000',
    ]);
  });

  it('name indicators briefly where that tells them apart, and with their codes where nothing does', async () => {
    const listed = async (...indicators: readonly string[]) => {
      const more = { 'indicators.csv': ['indicator,theme,title,short_title', ...indicators] };
      const given = ['a', 'b'].flatMap((indicator) => rows(indicator, '2022', 5));
      return (await options(given, {}, more)).indicators.flatMap((group) =>
        group.options.map(({ label }) => label),
      );
    };
    expect(await listed('a,t,Long A,A', 'b,t,Long B,B')).toEqual(['A', 'B']);
    expect(await listed('a,t,Long A,Same', 'b,t,Long B,Same')).toEqual(['Long A', 'Long B']);
    expect(await listed('a,t,Same,Same', 'b,t,Same,Same')).toEqual(['Same (a)', 'Same (b)']);
  });

  it('of areas are by name, none first', async () => {
    const { areas } = await options(rows('asb', '2022', 1, 2, 3, 4));
    expect(areas[0]?.options.map(({ label }) => label)).toEqual([
      'None',
      'Ashby',
      'Birch',
      'Calder',
      'Dene',
    ]);
  });

  it('of groups offer those still to be loaded once', async () => {
    const dataset = await defaultPackage();
    const groups = filterOptions(dataset, viewOf(dataset, { indicator: 'csp-violence' })).groups;
    expect(groups.map(({ label }) => label)).toEqual([undefined, 'Loaded when chosen']);
    const loaded = await defaultPackage({ onDemand: true });
    const all = filterOptions(loaded, viewOf(loaded, { indicator: 'csp-violence' })).groups;
    expect(all).toHaveLength(1);
    expect(all[0]?.options.map(({ value }) => value)).toContain('EW');
  });

  it('never offer one value twice, whatever the package', async () => {
    for (const dataset of [
      await defaultPackage(),
      await fixture('rivershire'),
      await fixture('bare'),
    ]) {
      for (const request of everyRequest(dataset, { comparisons: () => ['none'] })) {
        const {
          summary: _,
          measures,
          multipliers,
          intervals,
          ...groups
        } = filterOptions(dataset, viewOf(dataset, request));
        const lists = [
          ...Object.values(groups),
          [{ options: measures }],
          [{ options: multipliers }],
          [{ options: intervals }],
        ];
        for (const list of lists) {
          const values = list.flatMap((group) => group.options.map(({ value }) => value));
          expect(new Set(values).size).toBe(values.length);
        }
      }
    }
  });
});

describe('the choice in words', () => {
  it('names everything once', async () => {
    const given = [...rows('asb', '2021', 1, 2), ...rows('asb', '2022', 1, 2)];
    expect((await options(given, { area: 'E2' })).summary).toBe(
      'ASB, 2022 compared with 2021, Fourshire, Birch, rate per 1,000',
    );
    expect((await options(given, { intervals: 'on' })).summary).toBe(
      'ASB, 2022 compared with 2021, Fourshire, rate per 1,000, with intervals',
    );
    const one = { 'area-groups.csv': ['group_code,group_name,area_code'] };
    expect((await options(rows('cost', '2022', 5), { indicator: 'cost' }, one)).summary).toBe(
      'Cost of damage, 2022, Ashby, amount',
    );
  });

  it('heads the page and is read out', async () => {
    const { dataset, view } = await contextOf(rows('asb', '2022', 1, 2), { area: 'E2' });
    const theme = dataset.themes[0];
    const selection = { page: 'theme', theme, view, scope: undefined, notices: [] } as const;
    expect(pageTitle(dataset, selection)).toBe('ASB, Birch, 2022 - Test');
    expect(pageTitle({ ...dataset, illustrative: true }, selection)).toBe(
      'ASB, Birch, 2022 (illustrative data) - Test',
    );
    expect(selectionInWords(dataset, selection)).toBe(
      'Showing ASB, 2022, Fourshire, Birch, rate per 1,000',
    );
    const none = { ...selection, view: undefined };
    expect(pageTitle(dataset, none)).toBe('Theme - Test');
    expect(selectionInWords(dataset, none)).toBe('Showing Theme: no figures are held');
    expect(pageTitle(dataset, { ...none, theme: undefined })).toBe('No figures - Test');
    expect(selectionInWords(dataset, { ...none, theme: undefined })).toBe(
      'Showing no theme: no figures are held',
    );
    const quality = { ...none, page: 'data-quality' } as const;
    expect(pageTitle(dataset, quality)).toBe('Data - Test');
    expect(selectionInWords(dataset, quality)).toBe('Showing data');
  });
});
