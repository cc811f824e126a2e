import { describe, expect, it } from 'vitest';
import { dataQuality } from '../../../src/viewmodels/dataQuality';
import { faultCount, plural } from '../../../src/viewmodels/faultCount';
import { sizeText } from '../../../src/viewmodels/sizeText';
import { lists, observations, packageOf } from '../dataset/packageOf';

const sound = {
  ...lists('noise,t,Noise,count,,,,,,,,'),
  'noise.csv': [observations, 'noise,E1,2023,1,,'],
};

describe('the quality of the data', () => {
  it('of a sound package has no faults', async () => {
    const quality = dataQuality(await packageOf(sound));
    expect(quality.title).toBe('No faults were found in the data');
    expect(quality.verdict).toBe('5 files with 9 rows were checked. No faults were found.');
    expect([quality.faultCount, quality.general]).toEqual([0, []]);
    expect(quality.files.every(({ state }) => state === 'Read')).toBe(true);
  });

  it('counts every line, and puts each fault with its file', async () => {
    const bad = Array.from({ length: 25 }, (_, n) => `noise,E1,${1950 + n},-1,,`);
    const dataset = await packageOf({
      ...sound,
      'noise.csv': [observations, ...bad],
      'half.csv': ['indicator'],
    });
    const quality = dataQuality(dataset);
    expect(quality.title).toBe('26 faults were found in the data');
    expect(quality.verdict).toBe(
      '6 files with 33 rows were checked. 26 faults were found. Each says what became of the figures it touches; everything else is used.',
    );
    const file = quality.files.find(({ path }) => path === 'noise.csv');
    expect([file?.state, file?.faults.length, file?.rows]).toEqual(['Read, with faults', 20, '25']);
    expect(quality.files.find(({ path }) => path === 'half.csv')?.state).toBe('Not read');
    expect(faultCount(dataset.faults, 'fault')).toBe(26);
  });

  it('says of one fault that it was found', async () => {
    const dataset = await packageOf({
      ...sound,
      'noise.csv': [observations, 'noise,E1,2023,-1,,'],
    });
    expect(dataQuality(dataset).title).toBe('1 fault was found in the data');
  });

  it('keeps faults of the package as a whole apart', async () => {
    const { general, verdict } = dataQuality(await packageOf({ 'noise.csv': sound['noise.csv'] }));
    expect(general.map(({ what }) => what)).toEqual([
      'No file with the role "indicators" could be read.',
      'No file with the role "areas" could be read.',
    ]);
    expect(verdict).toMatch(/^1 file with 1 row was checked\./);
  });
});

describe('numbers in words', () => {
  it.each([
    [0, '0 rows'],
    [1, '1 row'],
    [6300, '6,300 rows'],
  ])('%i: %s', (count, text) => {
    expect(plural(count, 'row')).toBe(text);
  });

  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [812, '812 bytes'],
    [1000, '1 kB'],
    [36_400, '36 kB'],
    [1_449_999, '1.4 MB'],
    [2_500_000_000, '2,500.0 MB'],
  ])('%i bytes: %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });
});
