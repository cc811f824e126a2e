import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ResourceEntry } from '../../../src/extracts/packageDescriptor';
import { extractedFile } from '../../../src/state/extractedFile';

vi.mock('../../../src/state/extractedInWorker', () => ({
  extractedInWorker: () => Promise.reject(new Error('workers are forbidden')),
}));

const entry: ResourceEntry = {
  path: 'a.csv',
  title: 'A',
  role: 'observations',
  onDemand: undefined,
};
const row = 'asb,E1,2023,5\n';
const file = (rows: number) => new Blob(['indicator,area_code,period,value\n', row.repeat(rows)]);

afterEach(() => vi.restoreAllMocks());

describe('a file that a person gave, where no worker may run,', () => {
  it('is read on the page, and tells how far it is', async () => {
    const told: number[] = [];
    const resource = await extractedFile(entry, file(50_000), {
      progress: ({ bytes, rows }) => told.push(bytes, rows),
    });
    expect(resource).toMatchObject({ rows: 50_000, faults: [] });
    expect(told.at(-2)).toBe(file(50_000).size);
    expect(told.at(-1)).toBe(50_000);
  });

  it('can be called off half-way', async () => {
    const stop = new AbortController();
    let told = 0;
    const reading = extractedFile(entry, file(200_000), {
      signal: stop.signal,
      progress: ({ rows }) => {
        told = rows;
        stop.abort(new Error('called off'));
      },
    });
    await expect(reading).rejects.toThrow('called off');
    expect(told).toBeLessThan(200_000);
  });

  it('is not begun when it is called off before', async () => {
    const progress = vi.fn<() => void>();
    const signal = AbortSignal.abort(new Error('called off'));
    await expect(extractedFile(entry, file(1), { signal, progress })).rejects.toThrow('called off');
    expect(progress).not.toHaveBeenCalled();
  });
});
