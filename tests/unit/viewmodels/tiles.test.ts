import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/selection/selection';
import { tiles } from '../../../src/viewmodels/tiles';
import { contextOf, rows } from './contextOf';

async function shown(given: readonly string[], request: Request = {}) {
  return tiles(await contextOf(given, request)).map(({ term, value, detail, note }) =>
    [term, value, detail ?? '', note ?? ''].join(' | '),
  );
}

const four = [
  ...rows('asb', '2021', 100, 200, 400, 800),
  ...rows('asb', '2022', 150, 200, 300, 900),
];

describe('the key figures', () => {
  it('of a group are its number, rate and change, and who is highest', async () => {
    expect(await shown(four)).toEqual([
      'Incidents | 1,550 | 1,500 in 2021 | ',
      'Rate per 1,000 residents | 103.3 | 100.0 in 2021 | ',
      'Change since 2021 | +3% | +50 in number | Within the range chance alone could produce.',
      'Highest rate | Ashby | 150.0 per 1,000 residents | Of 4 areas in Fourshire. Choose an area to see its rank.',
    ]);
  });

  it('of a highlighted area are its own, with its rank then and now', async () => {
    expect(await shown(four, { area: 'E3', measure: 'count' })).toEqual([
      'Incidents | 300 | 400 in 2021 | ',
      'Rate per 1,000 residents | 75.0 | 100.0 in 2021 | ',
      'Change since 2021 | −25% | −100 in number | A change larger than chance alone would explain.',
      'Rank by number, highest first | 2nd | of 4 in Fourshire | 2nd of 4 in 2021.',
    ]);
  });

  it('say why a figure is missing', async () => {
    const given = [...rows('asb', '2021', 0, 200), ...rows('asb', '2022', '[c]', 5)];
    const why = 'Suppressed to protect people where numbers are small.';
    expect(await shown(given, { area: 'E1' })).toEqual([
      `Incidents | suppressed | 0 in 2021 | ${why}`,
      `Rate per 1,000 residents | suppressed | 0.0 in 2021 | ${why}`,
      `Change since 2021 | suppressed |  | ${why}`,
    ]);
    const other = [...rows('asb', '2021', 0, 200), ...rows('asb', '2022', 3, 200)];
    expect((await shown(other, { area: 'E1' }))[2]).toBe(
      'Change since 2021 | +3 | in number: too few for a percentage | The figure compared with is 0, so a percentage cannot be given.',
    );
    const three = rows('asb', '2022', '[x]', 5, 6);
    expect((await shown(three, { area: 'E1' })).at(-1)).toBe(
      'Rank by rate, highest first | not available | not available from the source | ',
    );
  });

  it('have no change where a reader compares with nothing, and a reason where there is nothing', async () => {
    expect((await shown(four, { compare: 'none' })).join()).not.toContain('Change');
    expect(await shown(rows('asb', '2022', 5))).toContain(
      'Change | no earlier figure |  | No figure is held to compare with.',
    );
  });

  it('name what changes, and which way is forward', async () => {
    const thefts = [...rows('thefts', '2021', 100), ...rows('thefts', '2022', 150)];
    expect((await shown(thefts))[2]).toBe(
      'Change in the rate since 2021 | −25% | +50 in number | A change larger than chance alone would explain.',
    );
    expect((await shown(thefts, { period: '2021', compare: '2022' }))[2]).toMatch(
      /^Difference in the rate from 2022 \| \+33%/,
    );
    const shares = [...four, ...rows('night', '2021', 50), ...rows('night', '2022', 60)];
    expect((await shown(shares, { indicator: 'night', area: 'E1' })).slice(1, 3)).toEqual([
      'Share of incidents | 40.0% | 50.0% in 2021 | ',
      'Change in the share since 2021 | −10.0 points | +10 in number | Within the range chance alone could produce.',
    ]);
  });

  it('of pounds have neither rate nor chance', async () => {
    const given = [...rows('cost', '2021', 1000, 2000), ...rows('cost', '2022', 500, 2500)];
    expect(await shown(given, { area: 'E1', indicator: 'cost' })).toEqual([
      'Cost of damage | £500 | £1,000 in 2021 | ',
      'Change since 2021 | −50% | −£500 | ',
      'Rank by amount, highest first | 2nd | of 2 in Fourshire | 2nd of 2 in 2021.',
    ]);
  });

  it('say in words what years and quarters are', async () => {
    const given = [...rows('walks', 'YE2021-06', 10), ...rows('walks', 'YE2022-06', 20)];
    expect((await shown(given, { indicator: 'walks' })).slice(0, 2)).toEqual([
      'Walks | 20 | 10 in the year ending June 2021 | ',
      'Change since the year ending June 2021 | +100% | +10 in number | Within the range chance alone could produce.',
    ]);
    const quarters = [...rows('walks', '2021-Q2', 10), ...rows('walks', '2022-Q2', 20)];
    expect((await shown(quarters, { indicator: 'walks' }))[1]).toMatch(
      /^Change since Apr–Jun 2021 \| \+100%/,
    );
  });

  it('count the areas that tie for the highest, and name none where all are equal', async () => {
    expect((await shown(rows('asb', '2022', 20, 40, 10, 8))).at(-1)).toBe(
      'Highest rate | 2 areas | 20.0 per 1,000 residents | Of 4 areas in Fourshire. Choose an area to see its rank.',
    );
    expect((await shown(rows('asb', '2022', 10, 20, 40, 80))).join()).not.toContain('Highest');
    expect((await shown(rows('asb', '2022', 10, '[c]'))).join()).not.toContain('Highest');
  });

  it('warn where the periods overlap', async () => {
    const given = [...rows('walks', 'YE2022-06', 100), ...rows('walks', 'YE2022-12', 200)];
    const request = { indicator: 'walks', period: 'YE2022-12', compare: 'YE2022-06' };
    expect((await shown(given, request))[1]).toMatch(/understated\.$/);
  });
});
