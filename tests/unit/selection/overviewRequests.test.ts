import { describe, expect, it } from 'vitest';
import { requestAfterChoice, requestOfSelection } from '../../../src/selection/requestAfterChoice';
import { requestOf, searchOf } from '../../../src/selection/requestUrl';
import { resolvedSelection } from '../../../src/selection/resolvedSelection';
import type { Request } from '../../../src/selection/selection';
import { defaultPackage } from '../../golden/package';
import { packageOf } from '../dataset/packageOf';
import { fixture } from '../viewmodels/everyView';

const dataset = await defaultPackage();
const rivershire = await fixture('rivershire');
const [burnley, blackpool] = ['E07000117', 'E06000009'];

function shown(request: Request, of = dataset) {
  const { page, scope, notices } = resolvedSelection(request, of);
  return { page, group: scope?.group.code, area: scope?.area, heatmap: scope?.heatmap, notices };
}

describe('the overview', () => {
  it('is what an address without page, theme and indicator opens', () => {
    const first = { page: 'overview', group: 'L12', area: undefined, heatmap: 'rate', notices: [] };
    expect(shown({})).toEqual(first);
    expect(shown({ page: 'overview' })).toEqual(first);
    expect(shown({ page: 'overview', theme: 'asb', indicator: 'asb-incidents' })).toEqual(first);
    expect(shown({ period: '2022', measure: 'count', per: '7' })).toEqual(first);
  });

  it.each<Request>([
    { theme: 'asb' },
    { indicator: 'road-ksi' },
    { theme: 'no such theme' },
    { page: 'theme' },
    { page: 'x', theme: 'asb' },
  ])('is not what %j opens', (request) => {
    expect(shown(request)).toMatchObject({ page: 'theme', group: undefined, heatmap: undefined });
  });

  it('takes group, area and heat map from the address', () => {
    expect(shown({ group: 'L14', area: blackpool, heatmap: 'change' })).toEqual({
      page: 'overview',
      group: 'L14',
      area: blackpool,
      heatmap: 'change',
      notices: [],
    });
  });

  it.each<[Request, string]>([
    [
      { group: 'Atlantis' },
      'There are no headline figures for the group "Atlantis", so Lancashire-12 is shown.',
    ],
    [
      { area: blackpool },
      'The area Blackpool is not part of Lancashire-12, so the group without a highlighted area is shown.',
    ],
    [{ heatmap: 'best' }, 'There is no heat map "best", so the one of rates is shown.'],
    [{ page: 'x' }, 'There is no page "x", so the overview is shown.'],
  ])('%j says so', (request, notice) => {
    expect(shown(request).notices).toEqual([notice]);
  });

  it('waits for a group whose files are on their way, and for its areas', () => {
    expect(shown({ group: 'EW', area: 'E06000001' })).toEqual({
      page: 'overview',
      group: 'L12',
      area: undefined,
      heatmap: 'rate',
      notices: [],
    });
  });

  it('has nobody to show without figures', async () => {
    const empty = await packageOf({ 'themes.csv': ['theme,title', 't,Theme'] });
    expect(shown({ group: 'L12', area: 'E1' }, empty)).toMatchObject({ group: '', notices: [] });
    expect(requestOfSelection(resolvedSelection({}, empty), undefined, '')).toEqual({});
  });

  it('is restored by the address of what it shows', () => {
    for (const request of [
      {},
      { group: 'L14', area: blackpool, heatmap: 'trend' },
      { group: 'PENNINE', area: burnley, heatmap: 'change' },
    ]) {
      const selection = resolvedSelection(request, dataset);
      const exact = requestOfSelection(selection, 'data/x', '5');
      expect(exact).not.toHaveProperty('theme');
      const again = resolvedSelection(requestOf(searchOf(exact)), dataset);
      expect(again.scope).toEqual(selection.scope);
    }
    expect(requestOfSelection(resolvedSelection({}, dataset), undefined, '5')).toEqual({
      group: 'L12',
      version: '5',
    });
  });
});

describe('from the overview', () => {
  const before: Request = { group: 'L14', area: blackpool, heatmap: 'change', version: '5' };
  const after = (choice: Request, of = before) => requestAfterChoice(of, choice, dataset);

  it('group and area go along to a theme that has them, the heat map does not', () => {
    expect(after({ page: 'theme', theme: 'road-safety', indicator: 'road-collisions' })).toEqual({
      theme: 'road-safety',
      indicator: 'road-collisions',
      group: 'L14',
      area: blackpool,
    });
  });

  it('they stay behind where the theme has them not', () => {
    expect(after({ page: 'theme', theme: 'asb' }, { group: 'L12', area: burnley })).toEqual({
      theme: 'asb',
      indicator: 'asb-incidents',
      group: 'L12',
      area: burnley,
    });
    expect(
      after(
        { page: 'theme', theme: 'asb', indicator: 'asb-12-months' },
        { group: 'L12', area: burnley },
      ),
    ).toEqual({ theme: 'asb', indicator: 'asb-12-months' });
  });

  it('a choice of group keeps the area where it is a member', () => {
    expect(after({ group: 'L12' })).toEqual({ group: 'L12', heatmap: 'change' });
    expect(after({ group: 'PENNINE' }, { group: 'L12', area: burnley })).toEqual({
      group: 'PENNINE',
      area: burnley,
    });
    expect(after({ group: 'EW' })).toEqual({ group: 'EW', area: blackpool, heatmap: 'change' });
  });

  it('a choice of area or heat map keeps the rest', () => {
    expect(after({ area: burnley })).toEqual({ group: 'L14', area: burnley, heatmap: 'change' });
    expect(after({ area: '' })).toEqual({ group: 'L14', heatmap: 'change' });
    expect(after({ heatmap: 'rate' })).toEqual({ group: 'L14', area: blackpool });
  });

  it('a page without a theme of its own gets the first theme with figures', () => {
    const next = after({ page: 'methods' }, { group: 'L12', area: burnley });
    expect(next).toEqual({
      page: 'methods',
      theme: 'domestic-abuse',
      indicator: 'domestic-abuse-crimes',
      group: 'L12',
      area: burnley,
    });
    expect(resolvedSelection(next, dataset).notices).toEqual([]);
  });
});

describe('back to the overview', () => {
  it('go group and area only, from every theme', () => {
    for (const [of, request] of [
      [dataset, { theme: 'asb', period: '2022', compare: 'none', per: '100', measure: 'count' }],
      [dataset, { indicator: 'csp-violence', group: 'PENNINE', area: burnley, intervals: 'on' }],
      [dataset, { indicator: 'asb-12-months' }],
      [dataset, { page: 'methods', theme: 'asb' }],
      [dataset, { theme: 'vawg' }],
      [rivershire, { indicator: 'wards' }],
      [rivershire, { indicator: 'toString' }],
    ] as const) {
      const exact = requestOfSelection(resolvedSelection(request, of), undefined, '');
      const next = requestAfterChoice(exact, { page: 'overview' }, of);
      expect(Object.keys(next).filter((key) => !['group', 'area'].includes(key))).toEqual([]);
      expect(shown(next, of)).toMatchObject({ page: 'overview', notices: [] });
    }
    const exact = requestOfSelection(
      resolvedSelection({ indicator: 'csp-violence', group: 'PENNINE', area: burnley }, dataset),
      undefined,
      '',
    );
    expect(requestAfterChoice(exact, { page: 'overview' }, dataset)).toEqual({
      group: 'PENNINE',
      area: burnley,
    });
  });
});
