import { describe, expect, it } from 'vitest';
import { calendarYear, yearEnding } from '../../../src/domain/period';
import { comparison, periodFigures } from '../../../src/statistics/comparison';
import { smallDataset } from './smallDataset';

async function compared(
  rows: readonly string[],
  code = 'asb',
  withEarlier = true,
  period = calendarYear(2023),
) {
  const dataset = await smallDataset(...rows);
  const [indicator, group] = [dataset.indicators.get(code), dataset.groups.get('G')];
  if (!indicator || !group) throw new Error('the package has both');
  const earlier = withEarlier ? calendarYear(2022) : undefined;
  return comparison(dataset, {
    indicator,
    group,
    period,
    earlier,
    multiplier: 1000,
  });
}

const sound = [
  'asb,E1,2022,40,,a',
  'asb,E2,2022,100,,a',
  'asb,E3,2022,60,,a',
  'asb,E1,2023,50,p,b',
  'asb,E2,2023,100,,a',
  'asb,E3,2023,50,,a',
];

describe('comparison', () => {
  it("gives the group's areas in the group's order, and its total", async () => {
    const { areas, total } = await compared(sound);
    expect(areas.map(({ code, name }) => [code, name])).toEqual([
      ['E1', 'Ashby'],
      ['E2', 'Birch'],
      ['E3', 'Calder'],
    ]);
    expect([total.code, total.name]).toEqual(['G', 'All three']);
  });

  it('gives counts, populations, rates, status and sources of both periods', async () => {
    const { areas, total } = await compared(sound);
    expect(areas[0]?.later).toEqual({
      count: 50,
      population: 1000,
      rate: 50,
      status: 'p',
      sources: ['b'],
    });
    expect(areas.map(({ later }) => later.rate)).toEqual([50, 40, 12.5]);
    expect(areas.map(({ earlier }) => earlier.rate)).toEqual([40, 50, 15]);
    expect(total.later).toMatchObject({ count: 200, population: 7500, rate: 200 / 7.5 });
    expect(total.earlier).toMatchObject({ count: 200, population: 7000 });
  });

  it('gives changes of counts and of rates', async () => {
    const { areas, total } = await compared(sound);
    expect(areas.map(({ numeric }) => numeric)).toEqual([10, 0, -10]);
    expect(areas.map(({ percent }) => percent)).toEqual([25, -20, -100 / 6]);
    expect(total.numeric).toBe(0);
    expect(total.percent).toBeCloseTo(-100 / 15, 10);
    for (const { interval, percent } of [...areas, total]) {
      expect(Number(interval?.lower)).toBeLessThan(Number(percent));
      expect(Number(interval?.upper)).toBeGreaterThan(Number(percent));
    }
  });

  it('ranks the areas, not the group, on rates and on counts', async () => {
    const { areas, total } = await compared(sound);
    expect(areas.map(({ rateRank }) => rateRank)).toEqual([1, 2, 3]);
    expect(areas.map(({ countRank }) => countRank)).toEqual([2, 1, 2]);
    expect(areas.map(({ earlierRateRank }) => earlierRateRank)).toEqual([2, 1, 3]);
    expect(areas.map(({ earlierCountRank }) => earlierCountRank)).toEqual([3, 1, 2]);
    expect(total).toMatchObject({ rateRank: 'notApplicable', countRank: 'notApplicable' });
  });

  it('gives shares of the group, which add up to the whole', async () => {
    const { areas, total } = await compared(sound);
    expect(areas.map(({ share }) => share)).toEqual([25, 50, 25]);
    expect(total.share).toBe(100);
  });

  it('passes on why a figure is missing', async () => {
    const { areas, total } = await compared(sound.with(3, 'asb,E1,2023,[c],,'));
    expect(areas[0]).toMatchObject({
      later: { count: 'suppressed', rate: 'suppressed', population: 1000 },
      numeric: 'suppressed',
      percent: 'suppressed',
      interval: undefined,
      rateRank: 'suppressed',
      countRank: 'suppressed',
      earlierRateRank: 2,
      share: 'suppressed',
      points: 'notApplicable',
    });
    expect(areas.map(({ rateRank }) => rateRank)).toEqual(['suppressed', 1, 2]);
    expect(total).toMatchObject({ later: { count: 'suppressed', rate: 'suppressed' } });
    expect(areas[1]?.share).toBe('suppressed');
  });

  it.each([
    ['the rows are not there', sound.slice(3), true],
    ['no earlier period is asked for', sound, false],
  ])('has no change where %s', async (_, rows, withEarlier) => {
    const { areas, total } = await compared(rows, 'asb', withEarlier);
    for (const area of [...areas, total]) {
      expect(area).toMatchObject({
        numeric: 'noEarlierFigure',
        percent: 'noEarlierFigure',
        interval: undefined,
        earlier: { count: 'notHeld' },
      });
    }
    expect(areas.map(({ rateRank }) => rateRank)).toEqual([1, 2, 3]);
  });

  it('has no percentage from zero', async () => {
    const { areas } = await compared(sound.with(0, 'asb,E1,2022,0,,'));
    expect(areas[0]).toMatchObject({ numeric: 50, percent: 'zeroBase', interval: undefined });
  });

  it('gives no interval for a change between windows that overlap', async () => {
    const rows = [...sound, 'asb,E1,YE2023-06,45,,'];
    const { areas } = await compared(rows, 'asb', true, yearEnding(2023, 6));
    expect(areas[0]).toMatchObject({ numeric: 5, interval: undefined });
  });

  it('gives a proportion in percent and its change in points', async () => {
    const night = [
      'night,E1,2022,10,,',
      'night,E2,2022,50,,',
      'night,E3,2022,6,,',
      'night,E1,2023,20,,',
      'night,E2,2023,40,,',
      'night,E3,2023,5,,',
    ];
    const { areas, total } = await compared([...sound, ...night], 'night');
    expect(areas.map(({ later }) => later.rate)).toEqual([40, 40, 10]);
    expect(areas.map(({ points }) => points)).toEqual([15, -10, 0]);
    expect(areas.map(({ percent }) => percent)).toEqual([60, -20, 0]);
    expect(areas.map(({ interval }) => interval)).toEqual([undefined, undefined, undefined]);
    for (const { points, pointsInterval } of [...areas, total]) {
      expect(Number(pointsInterval?.lower)).toBeLessThan(Number(points));
      expect(Number(pointsInterval?.upper)).toBeGreaterThan(Number(points));
    }
    expect(total.later).toMatchObject({ count: 65, population: 200, rate: 32.5 });
  });

  it('gives pounds no rate', async () => {
    const rows = ['cost,E1,2022,1000,,', 'cost,E1,2023,1500,,', 'cost,E2,2023,[c],,'];
    const { areas } = await compared(rows, 'cost');
    expect(areas[0]).toMatchObject({
      later: { count: 1500, rate: 'noRate' },
      rateRank: 'noRate',
      countRank: 1,
      numeric: 500,
      percent: 50,
      interval: undefined,
    });
    expect(areas[1]?.later.rate).toBe('suppressed');
  });
});

describe('periodFigures', () => {
  it.each([
    [1000, 50],
    [100_000, 5000],
  ])('gives a rate per %i', async (multiplier, rate) => {
    const dataset = await smallDataset(...sound);
    const [indicator, group] = [dataset.indicators.get('asb'), dataset.groups.get('G')];
    if (!indicator || !group) throw new Error('the package has both');
    const query = { indicator, group, multiplier };
    expect(periodFigures(dataset, query, 'E1', calendarYear(2023)).rate).toBe(rate);
  });

  it('gives a count without population no rate', async () => {
    const dataset = await smallDataset('asb,E1,2021,5,,');
    const [indicator, group] = [dataset.indicators.get('asb'), dataset.groups.get('G')];
    if (!indicator || !group) throw new Error('the package has both');
    const query = { indicator, group, multiplier: 1000 };
    expect(periodFigures(dataset, query, 'E1', calendarYear(2021))).toMatchObject({
      count: 5,
      population: 'noPopulation',
      rate: 'noPopulation',
    });
  });
});
