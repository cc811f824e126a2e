import { describe, expect, it } from 'vitest';
import { ChunkSender, type SentChunk } from '../../../src/state/chunkSender';

const chunk = (length: number) => new Uint8Array(length);
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A sender of files, each an array of chunks for a further reading, and what it has sent. */
function senderOf(first: number[], ...readings: number[][]) {
  const sent: (readonly [reading: number, bytes: number])[] = [];
  let closed = 0;
  async function* source(lengths: readonly number[] = []) {
    try {
      for (const length of lengths) yield chunk(length);
    } finally {
      closed += 1;
    }
  }
  const [rest, ...later] = readings;
  const file = { first: first.map(chunk), rest: source(rest), reopen: () => source(later.shift()) };
  const post = ({ reading, chunk: one }: SentChunk) => sent.push([reading, one?.length ?? -1]);
  return { sender: new ChunkSender(file, post), sent, closed: () => closed };
}

describe('ChunkSender', () => {
  it('sends what is there, the rest, and the end', async () => {
    const { sender, sent } = senderOf([1, 2], [3, 4]);
    await sender.start();
    expect(sent).toEqual([1, 2, 3, 4, -1].map((bytes) => [1, bytes]));
  });

  it('waits until what was sent is read', async () => {
    const large = 5 << 20;
    const { sender, sent } = senderOf([], [large, large, large, 1]);
    const done = sender.start();
    await settled();
    expect(sent).toHaveLength(2);
    sender.taken(large);
    await settled();
    expect(sent).toHaveLength(3);
    sender.taken(3 * large);
    await done;
    expect(sent.at(-1)).toEqual([1, -1]);
  });

  it('begins anew, with a number of its own', async () => {
    const large = 9 << 20;
    const { sender, sent, closed } = senderOf([1], [large, 2], [3]);
    const before = sender.start();
    await settled();
    await sender.again();
    await before;
    expect(sent).toEqual([
      [1, 1],
      [1, large],
      [2, 3],
      [2, -1],
    ]);
    expect(closed()).toBe(2);
  });

  it('lets go of its source when it is stopped', async () => {
    const { sender, sent, closed } = senderOf([9 << 20], [1, 2]);
    const done = sender.start();
    await settled();
    sender.stop();
    await done;
    expect(sent).toHaveLength(1);
    expect(closed()).toBe(1);
  });
});
