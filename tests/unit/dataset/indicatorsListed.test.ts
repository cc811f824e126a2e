import { describe, expect, it } from 'vitest';
import { lists, observations, packageOf, said } from './packageOf';

async function indicator(row: string) {
  const dataset = await packageOf({
    ...lists(row),
    'noise.csv': [observations, 'noise,E1,2023,9,,'],
  });
  return { indicator: dataset.indicators.get('noise'), faults: said(dataset) };
}

describe('an indicator', () => {
  it('without its optional columns counts events without a rate', async () => {
    const { indicator: listed } = await indicator('noise,t,Noise,,,,,,,,,');
    expect(listed).toMatchObject({
      shortTitle: 'Noise',
      kind: 'count',
      multiplier: 1000,
      populationSeries: undefined,
      populationYear: 'same',
      polarity: 'none',
      suppressionThreshold: undefined,
      roundingBase: undefined,
      overlaps: [],
      caveat: '',
    });
  });

  it.each([
    ['', '', 'event (Noise)', 'events (Noise)'],
    ['', 'complaints', 'complaints', 'complaints'],
    ['complaint', '', 'complaint', 'events (Noise)'],
    ['complaint', 'complaints', 'complaint', 'complaints'],
  ])('with the units %j and %j counts %j and %j', async (one, many, singular, plural) => {
    const { indicator: listed } = await indicator(`noise,t,Noise,count,,,,${one},${many},,,`);
    expect([listed?.unitSingular, listed?.unitPlural]).toEqual([singular, plural]);
  });

  it.each([
    ['2021', 2021, 0],
    ['same', 'same', 0],
    ['Same', 'same', 0],
    ['', 'same', 0],
    ['last', 'same', 1],
    ['21', 'same', 1],
  ])('with the population year %j has %j', async (text, year, faults) => {
    const found = await indicator(`noise,t,Noise,count,,,${text},,,,,`);
    expect(found.indicator?.populationYear).toBe(year);
    expect(found.faults).toHaveLength(faults);
  });

  it.each([
    ['100000', 100_000, 0],
    ['1', 1, 0],
    ['"1,000"', 1000, 0],
    ['0.5', 1000, 1],
    ['-3', 1000, 1],
    ['0', 1000, 1],
    ['9999999999', 1000, 1],
    ['many', 1000, 1],
  ])('with the multiplier %j has %j', async (text, multiplier, faults) => {
    const found = await indicator(`noise,t,Noise,count,,,,,,,,${text}`);
    expect(found.indicator?.multiplier).toBe(multiplier);
    expect(found.faults).toHaveLength(faults);
  });

  it.each([
    ['5', 5, 0],
    ['', undefined, 0],
    ['0', undefined, 0],
    ['-3', undefined, 1],
    ['2.5', undefined, 1],
    ['few', undefined, 1],
  ])('with the threshold %j hides up to %j', async (text, threshold, faults) => {
    const found = await indicator(`noise,t,Noise,count,,,,,,${text},${text},`);
    expect(found.indicator?.suppressionThreshold).toBe(threshold);
    expect(found.indicator?.roundingBase).toBe(threshold);
    expect(found.faults).toHaveLength(2 * faults);
  });
});
