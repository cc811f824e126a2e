import { describe, expect, it } from 'vitest';
import type { ContributedFile } from '../../../src/extracts/contributedFile';
import { ReadingStopped } from '../../../src/extracts/readingWay';
import { watchedFiles } from '../../../src/state/watchedFiles';

const chunks = [new Uint8Array(3), new Uint8Array(4)];
const file: ContributedFile = {
  path: 'a.csv',
  role: 'observations',
  title: 'A',
  source: { name: 'a.csv', bytes: 7, open: () => chunks },
  from: ['a.csv'],
};

async function lengthOf({ source }: ContributedFile): Promise<number> {
  let length = 0;
  for await (const chunk of source.open()) length += chunk.length;
  return length;
}

describe('a file whose reading is watched', () => {
  it('reports how far it is, until that is over', async () => {
    const reports: number[] = [];
    const watched = watchedFiles([file], { progress: ({ bytes }) => reports.push(bytes) });
    const [own] = watched.files;
    expect(own && (await lengthOf(own))).toBe(7);
    watched.end();
    expect(own && (await lengthOf(own))).toBe(7);
    expect(reports).toEqual([3, 7]);
    expect(watchedFiles([file], {}).files[0]?.source).toBe(own?.source);
  });

  it('can be stopped half-way, and read by another later', async () => {
    const signal = { aborted: false };
    const stopped = watchedFiles([file], { signal, progress: () => (signal.aborted = true) });
    await expect(lengthOf(stopped.files[0] ?? file)).rejects.toThrow(ReadingStopped);
    stopped.end();
    const again = watchedFiles([file], {}).files[0];
    expect(again?.source).not.toBe(stopped.files[0]?.source);
    expect(again && (await lengthOf(again))).toBe(7);
  });
});
