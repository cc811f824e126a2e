import { describe, expect, it } from 'vitest';
import { FaultLog } from '../../../src/extracts/faultLog';

const fault = (line: number) => ({ line, what: 'What.', remedy: 'Remedy.' });

describe('FaultLog', () => {
  it('is empty at first', () => {
    expect(new FaultLog('asb.csv').faults()).toEqual([]);
  });

  it('notes file and severity', () => {
    const log = new FaultLog('asb.csv');
    log.add('a', fault(2));
    log.add('b', fault(3), 'notice');
    expect(log.faults()).toEqual([
      { severity: 'fault', file: 'asb.csv', ...fault(2) },
      { severity: 'notice', file: 'asb.csv', ...fault(3) },
    ]);
  });

  it('lists faults by kind, in the order in which the kinds first appeared', () => {
    const log = new FaultLog('asb.csv');
    for (const [kind, line] of [
      ['b', 2],
      ['a', 3],
      ['b', 4],
      ['a', 5],
    ] as const) {
      log.add(kind, fault(line));
    }
    expect(log.faults().map(({ line }) => line)).toEqual([2, 4, 3, 5]);
  });

  it.each([
    [20, 20, undefined],
    [21, 20, 1],
    [5000, 20, 4980],
  ])('of %i faults of one kind lists %i', (count, listed, more) => {
    const log = new FaultLog('asb.csv');
    log.add('other', fault(1));
    for (let line = 2; line < count + 2; line += 1) log.add('kind', fault(line));
    const faults = log.faults();
    expect(faults).toHaveLength(listed + 1);
    expect(faults.at(-1)?.more).toBe(more);
    expect(faults.slice(0, -1).every((one) => one.more === undefined)).toBe(true);
    expect(log.faults()).toEqual(faults);
  });
});
