import { describe, expect, it } from 'vitest';
import { calendarYear } from '../../../src/domain/period';
import { periodOfCode } from '../../../src/domain/periodCode';
import { observed, observedInGroup } from '../../../src/statistics/observed';
import { smallDataset } from './smallDataset';

async function observedIn(
  rows: readonly string[],
  code: string,
  period: string,
  indicator = 'asb',
) {
  const window = periodOfCode(period);
  if (!window) throw new Error(`${period} is no period`);
  return observed(await smallDataset(...rows), indicator, code, window);
}

const months = (area: string, year: number, values: readonly (number | string)[]) =>
  values.map(
    (value, place) => `asb,${area},${year}-${`${place + 1}`.padStart(2, '0')},${value},,m`,
  );
const twelve = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const twelveWith = (place: number, text: string) =>
  twelve.map((value, index) => (index === place ? text : value));

describe("an area's figure", () => {
  it('is its own row, with status and source', async () => {
    const rows = ['asb,E1,2023,5,p,police', 'asb,E2,2023,6,,other'];
    expect(await observedIn(rows, 'E1', '2023')).toEqual({
      figure: 5,
      status: 'p',
      sources: ['police'],
    });
  });

  it.each([
    ['[c]', 'suppressed'],
    ['', 'notCollected'],
    ['-3', 'rejected'],
    ['nine', 'rejected'],
  ])('of %j is a reason', async (text, reason) => {
    expect((await observedIn([`asb,E1,2023,${text},,`], 'E1', '2023')).figure).toBe(reason);
  });

  it.each([
    ['another area', ['asb,E2,2023,5,,'], 'E1', '2023', 'asb'],
    ['another year', ['asb,E1,2022,5,,'], 'E1', '2023', 'asb'],
    ['another window', ['asb,E1,2023,5,,'], 'E1', '2022/23', 'asb'],
    ['a longer period', ['asb,E1,2023,5,,'], 'E1', '2023-01', 'asb'],
    ['another indicator', ['asb,E1,2023,5,,'], 'E1', '2023', 'cost'],
    ['an unknown indicator', ['asb,E1,2023,5,,'], 'E1', '2023', 'x'],
    ['an unknown area', ['asb,E1,2023,5,,'], 'E9', '2023', 'asb'],
  ])('is not held where there is one of %s', async (_, rows, code, period, indicator) => {
    expect(await observedIn(rows, code, period, indicator)).toEqual({
      figure: 'notHeld',
      status: '',
      sources: [],
    });
  });

  it.each([
    ['2023', 78],
    ['2023-Q1', 6],
    ['2023-Q4', 33],
    ['2023-07', 7],
    ['YE2023-12', 78],
    ['2022/23', 'notHeld'],
    ['YE2024-01', 'notHeld'],
  ])('of months adds up to %s', async (period, sum) => {
    expect((await observedIn(months('E1', 2023, twelve), 'E1', period)).figure).toBe(sum);
  });

  it('of months crosses the end of the year', async () => {
    const rows = [...months('E1', 2022, twelve), ...months('E1', 2023, twelve)];
    expect((await observedIn(rows, 'E1', '2022/23')).figure).toBe(78);
    expect((await observedIn(rows, 'E1', 'YE2023-01')).figure).toBe(78);
    expect((await observedIn(rows, 'E1', '2023')).sources).toEqual(['m']);
  });

  it('of quarters adds up to a year', async () => {
    const rows = [1, 2, 3, 4].map((quarter) => `asb,E1,2023-Q${quarter},${quarter * 10},p,`);
    expect(await observedIn(rows, 'E1', '2023')).toMatchObject({ figure: 100, status: 'p' });
    expect((await observedIn(rows, 'E1', '2023-Q2')).figure).toBe(20);
  });

  it.each([
    ['one month is blank', months('E1', 2023, twelveWith(4, '')), '2023', 'incompletePeriod'],
    [
      'one month is suppressed',
      months('E1', 2023, twelveWith(4, '[c]')),
      '2023',
      'incompletePeriod',
    ],
    ['a month has no row', months('E1', 2023, twelve).toSpliced(4, 1), '2023', 'incompletePeriod'],
    ['the blank month is elsewhere', months('E1', 2023, twelveWith(4, '')), '2023-Q1', 6],
    [
      'all months are suppressed',
      months(
        'E1',
        2023,
        twelve.map(() => '[c]'),
      ),
      '2023',
      'suppressed',
    ],
  ])('is no partial sum where %s', async (_, rows, period, figure) => {
    expect((await observedIn(rows, 'E1', period)).figure).toBe(figure);
  });

  it('is its own row rather than a sum', async () => {
    const rows = [...months('E1', 2023, twelve), 'asb,E1,2023,80,r,year'];
    expect(await observedIn(rows, 'E1', '2023')).toEqual({
      figure: 80,
      status: 'r',
      sources: ['year'],
    });
  });
});

describe("a group's figure", () => {
  it.each<[string, string[], unknown, string[]]>([
    [
      'the published total',
      ['E1,2023,5,,a', 'E2,2023,6,,b', 'E3,2023,7,,a', 'G,2023,19,,c'],
      19,
      ['c'],
    ],
    ['the sum of its members', ['E1,2023,5,,a', 'E2,2023,6,,b', 'E3,2023,7,,a'], 18, ['a', 'b']],
    [
      'incomplete without a member',
      ['E1,2023,5,,a', 'E2,2023,6,,b'],
      'incompleteGroup',
      ['a', 'b'],
    ],
    [
      'suppressed with a suppressed member',
      ['E1,2023,5,,', 'E2,2023,[c],,', 'E3,2023,7,,'],
      'suppressed',
      [],
    ],
    ['not held without members', ['E1,2022,5,,'], 'notHeld', []],
  ])('is %s', async (_, rows, figure, sources) => {
    const all = rows.map((row) => `asb,${row}`);
    expect(await observedIn(all, 'G', '2023')).toEqual({ figure, status: '', sources });
  });

  it('adds up members held by month', async () => {
    const rows = ['E1', 'E2', 'E3'].flatMap((area) => months(area, 2023, twelve));
    expect((await observedIn(rows, 'G', '2023-Q1')).figure).toBe(18);
  });

  it('may be of a group that the package does not list', async () => {
    const dataset = await smallDataset('asb,E1,2023,5,,', 'asb,E3,2023,7,,');
    const own = { code: 'own', name: 'My group', members: ['E1', 'E3'] };
    const year = { kind: 'calendarYear', start: 2023 * 12, months: 12 } as const;
    expect(observed(dataset, 'asb', 'own', year, own).figure).toBe(12);
    expect(observed(dataset, 'asb', 'own', year).figure).toBe('notHeld');
  });
});

describe('the status of a sum', () => {
  it.each([
    ['', ['', '', ''], ''],
    ['r', ['r', 'r', 'r'], 'r'],
    ['p', ['', 'p', ''], 'p'],
    ['e', ['', 'e', ''], 'e'],
  ])('is %j of members with %j', async (_, statuses, status) => {
    const rows = statuses.map((one, place) => `asb,E${place + 1},2023,5,${one},`);
    expect(await observedIn(rows, 'G', '2023')).toMatchObject({ figure: 15, status });
  });
});

describe('observedInGroup', () => {
  const year = calendarYear(2023);

  it.each<[string, string[]]>([
    ['a published total', ['E1,2023,5,p,a', 'E2,2023,[c],,b', 'G,2023,19,r,c']],
    ['a sum', ['E1,2023,5,p,a', 'E2,2023,6,,b', 'E3,2023,7,,a']],
    ['a member without figure', ['E1,2023,5,,a', 'E2,2023,6,,b']],
    ['no figure at all', ['E1,2022,5,,a']],
    ['quarters', [1, 2, 3, 4].map((quarter) => `E2,2023-Q${quarter},${quarter},,q`)],
  ])('gives each member, then the group, as observed does: %s', async (_, rows) => {
    const dataset = await smallDataset(...rows.map((row) => `asb,${row}`));
    const group = dataset.groups.get('G');
    if (!group) throw new Error('the package has the group');
    const oneByOne = [...group.members, 'G'].map((code) => observed(dataset, 'asb', code, year));
    expect(observedInGroup(dataset, 'asb', group, year)).toEqual(oneByOne);
  });

  it('adds up a member that is a group itself', async () => {
    const rows = ['asb,E1,2023,5,,', 'asb,E2,2023,6,,', 'asb,E3,2023,7,,'];
    const dataset = await smallDataset(...rows);
    const outer = { code: 'O', name: 'Outer', members: ['G', 'E1'] };
    const figures = observedInGroup(dataset, 'asb', outer, year).map(({ figure }) => figure);
    expect(figures.slice(0, 2)).toEqual([18, 5]);
  });
});
