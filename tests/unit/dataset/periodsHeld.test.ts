import { describe, expect, it } from 'vitest';
import { periodsHeld } from '../../../src/dataset/periodsHeld';
import { periodCode } from '../../../src/domain/periodCode';
import { lists, observations, packageOf } from './packageOf';

async function held(...periods: readonly string[]) {
  const dataset = await packageOf({
    ...lists('noise,t,Noise,count,,,,,,,,'),
    'noise.csv': [observations, ...periods.map((period) => `noise,E1,${period},1,,`)],
  });
  return periodsHeld(dataset, 'noise').map(periodCode);
}

describe('the periods of an indicator', () => {
  it('are those held, in order of time', async () => {
    expect(await held('2023', '2021')).toEqual(['2021', '2023']);
    expect(await held('YE2025-06', 'YE2024-12')).toEqual(['YE2024-12', 'YE2025-06']);
    expect(await held()).toEqual([]);
  });

  it('include the quarters and years that months make', async () => {
    const months = Array.from(
      { length: 13 },
      (_, n) => `${2022 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`,
    );
    const all = await held(...months);
    expect(all).toHaveLength(13 + 4 + 2);
    expect(all).toEqual(
      expect.arrayContaining(['2022', 'YE2023-01', '2022-Q1', '2022-Q4', '2023-01']),
    );
    expect(all).not.toContain('2022/23');
  });

  it('include the years that quarters make, and months that are missing between others', async () => {
    expect(await held('2022-Q2', '2022-Q3', '2022-Q4', '2023-Q1', '2023-Q2')).toEqual(
      expect.arrayContaining(['2022/23', 'YE2023-06']),
    );
    expect(await held('2022-01', '2022-03')).toEqual(['2022-Q1', '2022-01', '2022-02', '2022-03']);
  });

  it('name a window once, as the file does', async () => {
    expect(await held('YE2022-12', '2023')).toEqual(['YE2022-12', '2023']);
    expect(await held('2022', 'YE2022-12')).toEqual(['2022']);
  });
});
