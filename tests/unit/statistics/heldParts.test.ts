import { describe, expect, it } from 'vitest';
import { calendarMonth, calendarYear } from '../../../src/domain/period';
import { heldParts } from '../../../src/statistics/heldParts';
import { smallDataset } from './smallDataset';

const months = (area: string) =>
  Array.from({ length: 12 }, (_, n) => `asb,${area},2023-${String(n + 1).padStart(2, '0')},5,,`);

async function parts(code: string, ...observations: readonly string[]) {
  const dataset = await smallDataset(...observations);
  const indicator = dataset.indicators.get('asb');
  const group = dataset.groups.get('G');
  if (!indicator || !group) throw new Error('asb in G');
  return (period = calendarYear(2023)) => heldParts(dataset, indicator, code, period, group);
}

describe('the held figures a figure is added up from', () => {
  it('are itself where it is held', async () => {
    expect((await parts('E1', 'asb,E1,2023,5,,'))()).toBe(1);
    expect((await parts('E1', 'asb,E1,2023,60,,', ...months('E1')))()).toBe(1);
    expect((await parts('G', 'asb,G,2023,15,,', 'asb,E1,2023,5,,'))()).toBe(1);
  });

  it('are the months of a year', async () => {
    const of = await parts('E1', ...months('E1'));
    expect(of()).toBe(12);
    expect(of(calendarMonth(2023, 4))).toBe(1);
  });

  it('are those of all members of a group', async () => {
    expect((await parts('G', 'asb,E1,2023,5,,', 'asb,E2,2023,5,,'))()).toBe(2);
    expect((await parts('G', ...months('E1'), ...months('E2')))()).toBe(24);
  });

  it('count as one where nothing is held', async () => {
    expect((await parts('E3', 'asb,E1,2023,5,,'))()).toBe(1);
    expect((await parts('G', 'asb,E1,2023,5,,'))(calendarYear(1999))).toBe(1);
  });
});
