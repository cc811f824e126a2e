import { describe, expect, it } from 'vitest';
import { periodCode } from '../../../src/domain/periodCode';
import { requestAfterChoice, requestOfSelection } from '../../../src/selection/requestAfterChoice';
import { requestOf, searchOf } from '../../../src/selection/requestUrl';
import { resolvedSelection } from '../../../src/selection/resolvedSelection';
import type { Request } from '../../../src/selection/selection';
import { defaultPackage } from '../../golden/package';

const dataset = await defaultPackage({ onDemand: true });
const compare = { page: 'compare', theme: 'asb' };
const [burnley, chorley, blackpool] = ['E07000117', 'E07000118', 'E06000009'];

function shown(request: Request) {
  const { view, notices } = resolvedSelection({ ...compare, ...request }, dataset);
  if (!view?.beside) throw new Error('nothing beside anything');
  const { by, places, periods, scale, base } = view.beside;
  return {
    by,
    places: places.map(({ name }) => name),
    periods: periods.map(periodCode),
    scale,
    base: base && periodCode(base),
    notices,
  };
}

describe('what stands side by side', () => {
  it('is, unasked, the highest and the lowest area with the group, or the two periods compared', () => {
    expect(shown({})).toEqual({
      by: 'areas',
      places: ['Preston', 'Ribble Valley', 'Lancashire-12'],
      periods: ['2022', '2023'],
      scale: 'shared',
      base: undefined,
      notices: [],
    });
    expect(shown({ measure: 'count' }).places).toEqual(['Preston', 'Ribble Valley']);
    expect(shown({ area: burnley }).places).toEqual(['Burnley', 'Lancashire-12']);
  });

  it('is what the address names, areas and groups in its order, periods in that of time', () => {
    expect(shown({ areas: `L12,${chorley},${burnley}` }).places).toEqual([
      'Lancashire-12',
      'Chorley',
      'Burnley',
    ]);
    expect(shown({ periods: '2023,2022' })).toMatchObject({
      by: 'periods',
      periods: ['2022', '2023'],
    });
    expect(shown({ by: 'periods', areas: burnley }).by).toBe('periods');
    expect(shown({ scale: 'free', base: '2022' })).toMatchObject({ scale: 'free', base: '2022' });
  });

  it('may be nothing or one', () => {
    expect(shown({ areas: 'none' })).toMatchObject({ places: [], notices: [] });
    expect(shown({ areas: burnley })).toMatchObject({ places: ['Burnley'], notices: [] });
    expect(shown({ periods: 'none' })).toMatchObject({ by: 'periods', periods: [], notices: [] });
  });

  it('has each place once', () => {
    expect(shown({ areas: `${burnley},${burnley},L12` }).places).toEqual([
      'Burnley',
      'Lancashire-12',
    ]);
  });

  it('can be of years ending in any month, each by its last month', () => {
    const asked = { theme: 'serious-violence', indicator: 'csp-violence', period: 'YE2025-06' };
    expect(shown({ ...asked, periods: 'YE2023-12,YE2024-12' }).periods).toEqual([
      'YE2023-12',
      'YE2024-12',
    ]);
    expect(shown({ ...asked, periods: '2023', base: '2024' })).toMatchObject({
      periods: ['YE2023-12'],
      base: 'YE2024-12',
      notices: [],
    });
  });

  const many = ['E07000117', 'E07000118', 'E07000119', 'E07000120', 'E07000121', 'E07000122'];
  it.each<[Request, readonly string[]]>([
    [
      { areas: `${burnley},${blackpool},X` },
      [
        'There are no figures of this indicator for Blackpool, so the comparison without it is shown.',
        'There are no figures of this indicator for "X", so the comparison without it is shown.',
      ],
    ],
    [
      { areas: [...many, 'E07000123'].join(',') },
      ['At most 6 areas can stand side by side, not 7, so the comparison of the first 6 is shown.'],
    ],
    [
      { periods: '2022,2021,x' },
      [
        'There are no figures of this length for 2021, so the comparison without it is shown.',
        'There are no figures of this length for "x", so the comparison without it is shown.',
      ],
    ],
    [{ by: 'x' }, ['"x" cannot stand side by side, so the comparison of areas is shown.']],
    [{ scale: 'x' }, ['There is no scale "x", so one scale for all is shown.']],
    [
      { base: '1999' },
      [
        'There is no base period 1999 of this length, so the index from the first period that all places have is shown.',
      ],
    ],
  ])('%j says what is not there', (request, notices) => {
    expect(shown(request).notices).toEqual(notices);
    expect(shown(request).places.length).toBeLessThanOrEqual(6);
  });

  it('is worked out on the compare page only', () => {
    const { view, notices } = resolvedSelection({ theme: 'asb', areas: 'X', base: 'x' }, dataset);
    expect(view?.beside).toBeUndefined();
    expect(notices).toEqual([]);
  });
});

describe('the address of a comparison', () => {
  it.each<Request>([
    { ...compare },
    { ...compare, areas: `L12,${burnley}`, scale: 'free', base: '2022' },
    { ...compare, areas: 'none' },
    { ...compare, by: 'periods', periods: '2022,2023' },
    { ...compare, periods: 'none' },
  ])('of %j restores it', (request) => {
    const selection = resolvedSelection(request, dataset);
    const exact = requestOfSelection(selection, undefined, '');
    const again = resolvedSelection(requestOf(searchOf(exact)), dataset);
    expect(again).toEqual(selection);
    expect(searchOf(exact)).not.toContain('%2C');
  });

  it('goes along to another indicator, and is left behind with the page', () => {
    const before = {
      ...compare,
      indicator: 'asb-incidents',
      areas: `${burnley},L12`,
      base: '2022',
    };
    const other = { theme: 'domestic-abuse', indicator: 'domestic-abuse-crimes' };
    expect(requestAfterChoice(before, other, dataset)).toMatchObject({
      page: 'compare',
      areas: `${burnley},L12`,
    });
    const gone = requestAfterChoice(before, { page: 'theme', theme: 'asb' }, dataset);
    expect(Object.keys(gone)).not.toContain('areas');
    expect(Object.keys(gone)).not.toContain('base');
    expect(requestAfterChoice(before, { page: 'overview' }, dataset)).toEqual({});
  });
});
