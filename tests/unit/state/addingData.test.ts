import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fault } from '../../../src/domain/fault';
import type { Contribution } from '../../../src/extracts/contribution';
import { ReadingStopped } from '../../../src/extracts/readingWay';
import { addFiles, giveUp, stop } from '../../../src/state/addingData';
import { useAdding } from '../../../src/state/addingStore';

/** Readings that are under way: the names they were given, and how they end. */
const readings = vi.hoisted(
  () =>
    [] as {
      names: readonly string[];
      signal: AbortSignal;
      end: (contribution: Contribution) => void;
      fail: (cause: Error) => void;
    }[],
);

vi.mock('../../../src/state/contributionOfFiles', () => ({
  contributionOfFiles: (
    _: string,
    files: readonly File[],
    { signal }: { readonly signal: AbortSignal },
  ) =>
    new Promise<Contribution>((end, fail) => {
      signal.addEventListener('abort', () => fail(new ReadingStopped()));
      readings.push({ names: files.map(({ name }) => name), signal, end, fail });
    }),
}));

vi.mock('../../../src/state/savedMappings', () => ({ savedMappings: () => [] }));

const nothing: Contribution = { files: [], read: [], faults: [], descriptor: undefined };
const file = (name: string) => new File(['x'], name);
const now = () => useAdding.getState().now;
const names = () => {
  const { now: at } = useAdding.getState();
  return at.step === 'review' ? at.review.files.map(({ name }) => name) : at.step;
};

beforeEach(() => {
  readings.length = 0;
  useAdding.setState({ folder: '', now: { step: 'idle' } });
});
afterEach(giveUp);

describe('files that are dropped', () => {
  it('while others are read are read together with these', async () => {
    const first = addFiles('data', [file('a.csv')]);
    const second = addFiles('data', [file('b.csv')]);
    await first;
    expect(readings.map((one) => one.names)).toEqual([['a.csv'], ['a.csv', 'b.csv']]);
    expect(readings[0]?.signal.aborted).toBe(true);
    expect(now().step).toBe('reading');
    readings[1]?.end(nothing);
    await second;
    expect(names()).toEqual(['a.csv', 'b.csv']);
  });

  it('after the reading was stopped are read by themselves', async () => {
    const first = addFiles('data', [file('a.csv')]);
    stop();
    await first;
    expect(now()).toEqual({ step: 'idle', ended: 'stopped' });
    const second = addFiles('data', [file('b.csv')]);
    readings[1]?.end(nothing);
    await second;
    expect(names()).toEqual(['b.csv']);
  });

  it('over other data do not come together with those before', async () => {
    const first = addFiles('data', [file('a.csv')]);
    const second = addFiles('data/other', [file('b.csv')]);
    await first;
    readings[1]?.end(nothing);
    await second;
    expect(names()).toEqual(['b.csv']);
  });

  it('while others are looked at leave these as they were when the reading is stopped', async () => {
    const first = addFiles('data', [file('a.csv')]);
    readings[0]?.end(nothing);
    await first;
    const second = addFiles('data', [file('b.csv')]);
    stop();
    await second;
    expect(names()).toEqual(['a.csv']);
  });

  it('twice while others are looked at leave these as they were when the reading is stopped', async () => {
    const first = addFiles('data', [file('a.csv')]);
    readings[0]?.end(nothing);
    await first;
    const second = addFiles('data', [file('b.csv')]);
    const third = addFiles('data', [file('c.csv')]);
    expect(readings[2]?.names).toEqual(['a.csv', 'b.csv', 'c.csv']);
    stop();
    await Promise.all([second, third]);
    expect(names()).toEqual(['a.csv']);
  });

  it('while others are compared have these compared again when the reading is stopped', async () => {
    const first = addFiles('data', [file('a.csv')]);
    readings[0]?.end(nothing);
    await first;
    const at = now();
    if (at.step !== 'review') throw new Error('nothing to look at');
    useAdding.setState({ now: { step: 'review', review: { ...at.review, isComparing: true } } });
    const second = addFiles('data', [file('b.csv')]);
    stop();
    await second;
    expect(readings.map((one) => one.names)).toEqual([['a.csv'], ['a.csv', 'b.csv'], ['a.csv']]);
    readings[2]?.end(nothing);
    await vi.waitFor(() => expect(names()).toEqual(['a.csv']));
  });

  it('are given up for good, whatever was looked at before', async () => {
    const first = addFiles('data', [file('a.csv')]);
    readings[0]?.end(nothing);
    await first;
    const second = addFiles('data', [file('b.csv')]);
    giveUp();
    await second;
    expect(now()).toEqual({ step: 'idle', ended: 'discarded' });
  });

  it('are reported with what could not be taken up', async () => {
    const fault: Fault = { severity: 'fault', file: 'x', what: 'It is locked.', remedy: '' };
    const reading = addFiles('data', [file('a.csv')], [fault]);
    readings[0]?.end(nothing);
    await reading;
    const at = now();
    expect(at.step === 'review' && at.review.contribution.faults).toEqual([fault]);
  });

  it('never leave the page waiting, whatever ends their reading', async () => {
    for (const cause of [new ReadingStopped('x'), new RangeError('Invalid string length')]) {
      const reading = addFiles('data', [file('a.csv')]);
      readings.at(-1)?.fail(cause);
      await reading;
      expect(now()).toMatchObject({
        step: 'idle',
        problem: expect.stringContaining('could not be read'),
      });
    }
    const again = addFiles('data', [file('b.csv')]);
    readings.at(-1)?.end(nothing);
    await again;
    expect(names()).toEqual(['b.csv']);
  });
});
