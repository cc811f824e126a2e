import { describe, expect, it } from 'vitest';
import { faultInWords } from '../../../src/domain/fault';
import { missingReasons } from '../../../src/domain/missing';
import { FaultLog } from '../../../src/extracts/faultLog';
import { ObservationReader, reasonCode, statuses } from '../../../src/extracts/observationReader';

const columns = ['indicator', 'area_code', 'period', 'value', 'status', 'source'];

function observations(header: string[], ...rows: string[][]) {
  const log = new FaultLog('asb.csv');
  const reader = new ObservationReader('asb.csv', log);
  reader.header(header, 1);
  for (const [place, row] of rows.entries()) reader.row(row, place + 2);
  return { ...reader.columns(), faults: log.faults().map(faultInWords) };
}

describe('ObservationReader', () => {
  it('holds texts once and points to them', () => {
    const read = observations(
      columns,
      ['asb', 'E1', '2022', '5', '', 'police'],
      ['asb', 'E2', '2022', '6', 'p', ''],
      ['asb', 'E1', '2023', '7', 'R', 'police'],
    );
    expect(read.rows).toBe(3);
    expect([read.indicators, [...read.indicator]]).toEqual([['asb'], [0, 0, 0]]);
    expect([read.areas, [...read.area]]).toEqual([
      ['E1', 'E2'],
      [0, 1, 0],
    ]);
    expect([read.periods, [...read.period]]).toEqual([
      ['2022', '2023'],
      [0, 0, 1],
    ]);
    expect([read.sources, [...read.source]]).toEqual([
      ['police', ''],
      [0, 1, 0],
    ]);
    expect([...read.value]).toEqual([5, 6, 7]);
    expect([...read.reason]).toEqual([0, 0, 0]);
    expect([...read.status].map((place) => statuses[place])).toEqual(['', 'p', 'r']);
    expect([...read.line]).toEqual([2, 3, 4]);
    expect(read.faults).toEqual([]);
  });

  it('finds columns by name, in any order and among others', () => {
    const read = observations(
      ['note', 'Value', 'Period', '__proto__', 'Area code', 'Indicator'],
      ['n', '5', '2022', 'x', 'E1', 'asb'],
    );
    expect(read).toMatchObject({ indicators: ['asb'], areas: ['E1'], periods: ['2022'] });
    expect(read).toMatchObject({ sources: [''], faults: [] });
    expect([...read.value]).toEqual([5]);
  });

  it.each(['indicator', 'area_code', 'period', 'value'])('needs the column %s', (name) => {
    const header = columns.filter((one) => one !== name);
    expect(() => observations(header)).toThrow('This column is missing');
  });

  it.each([
    ['4,666', 4666, 0],
    ['0', 0, 0],
    ['-5', -5, 0],
    ['12.5', 12.5, 0],
    ['[c]', 0, reasonCode('suppressed')],
    ['*', 0, reasonCode('suppressed')],
    ['[x]', 0, reasonCode('notAvailable')],
    ['[z]', 0, reasonCode('notApplicable')],
    ['[u]', 0, reasonCode('lowReliability')],
    ['', 0, reasonCode('notCollected')],
  ])('takes the value %j', (text, value, reason) => {
    const read = observations(columns, ['asb', 'E1', '2022', text, '', '']);
    expect([read.value[0], read.reason[0]]).toEqual([value, reason]);
    expect(read.faults).toEqual([]);
  });

  it.each([
    ['-', '"-"'],
    ['1,23', '"1,23"'],
    ['1e5', '"1e5"'],
    ['four\nthousand', '"four thousand"'],
    ['x'.repeat(5000), `"${'x'.repeat(57)}..."`],
  ])('keeps the row of the value %j as rejected and says so', (text, quoted) => {
    const read = observations(columns, ['asb', 'E1', '2022', text, '', '']);
    expect([read.rows, read.value[0], read.reason[0]]).toEqual([1, 0, reasonCode('rejected')]);
    expect(read.faults).toEqual([
      `asb.csv, line 2, column value: ${quoted} is neither a number nor a marker. Write digits, or [c] suppressed, ` +
        '[x] not available, [z] not applicable, [u] low reliability, or leave it blank; until then the figure is shown as missing.',
    ]);
  });

  it.each([
    ['', ''],
    [' ', ''],
    ['p', 'p'],
    ['P ', 'p'],
    ['[r]', 'r'],
    ['e', 'e'],
  ])('takes the status %j', (text, status) => {
    const read = observations(columns, ['asb', 'E1', '2022', '5', text, '']);
    expect(statuses[read.status[0] ?? 9]).toBe(status);
    expect(read.faults).toEqual([]);
  });

  it('uses a figure without a status it does not know', () => {
    const read = observations(columns, ['asb', 'E1', '2022', '5', 'final', '']);
    expect([read.value[0], read.reason[0], read.status[0]]).toEqual([5, 0, 0]);
    expect(read.faults).toEqual([
      'asb.csv, line 2, column status: "final" is not a status. Write p (provisional), r (revised), e (estimated) ' +
        'or leave it blank; the figure is used without a status.',
    ]);
  });

  it('does without status and source', () => {
    const read = observations(columns.slice(0, 4), ['asb', 'E1', '2022', '5']);
    expect([read.status[0], read.sources, read.faults]).toEqual([0, [''], []]);
  });
});

describe('reasonCode', () => {
  it('is never 0 and leads back to the reason', () => {
    for (const reason of missingReasons) {
      expect(reasonCode(reason)).toBeGreaterThan(0);
      expect(missingReasons[reasonCode(reason) - 1]).toBe(reason);
    }
  });
});
