import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  longestName,
  mostGroups,
  nameOf,
  ownGroupsOf,
  textOfOwnGroups,
} from '../../../src/selection/ownGroups';
import { requestOf, searchOf } from '../../../src/selection/requestUrl';

const own = (text: string) => ownGroupsOf(text).map(({ name, codes }) => [name, codes.join(' ')]);

describe('the text of groups', () => {
  it.each<[string, [string, string][]]>([
    ['', []],
    [';;', []],
    [
      'North:E1,E2;South:E3',
      [
        ['North', 'E1 E2'],
        ['South', 'E3'],
      ],
    ],
    ['North', [['North', '']]],
    ['North:', [['North', '']]],
    [':E1', [['Group 1', 'E1']]],
    [
      'A:E1;:E2',
      [
        ['A', 'E1'],
        ['Group 2', 'E2'],
      ],
    ],
    ['North:E1,E1,,E2', [['North', 'E1 E2']]],
    [
      'North:E1;north:E2;NORTH:E3',
      [
        ['North', 'E1'],
        ['north (2)', 'E2'],
        ['NORTH (3)', 'E3'],
      ],
    ],
    ['A%3AB%2C C%3B 100%25:E1', [['A:B, C; 100%', 'E1']]],
    ['A:B:C', [['A', 'B:C']]],
    // What is no escape of ours stays as it is.
    ['100% of %41:E1', [['100% of %41', 'E1']]],
    ['  North \t\n  West  :E1', [['North West', 'E1']]],
  ])('%j', (text, groups) => {
    expect(own(text)).toEqual(groups);
  });

  it('loses what is not seen: marks of direction, control characters, spaces of no width', () => {
    expect(own('No\u202erth\u0000\u200b\u{e0041}\ufeff:E1')).toEqual([['North', 'E1']]);
    expect(own('\u202e\u200b:E1')).toEqual([['Group 1', 'E1']]);
  });

  it('keeps markup as the characters it is made of', () => {
    expect(own('<img src=x onerror=alert(1)>:E1')).toEqual([
      ['<img src=x onerror=alert(1)>', 'E1'],
    ]);
  });

  it('is cut to names and numbers of groups that a page can bear', () => {
    const [long] = ownGroupsOf(`${'ő'.repeat(200)}:E1`);
    expect([...(long?.name ?? '')]).toHaveLength(longestName);
    const twice = ownGroupsOf(`${'N'.repeat(80)}:E1;${'N'.repeat(90)}:E2`);
    expect(twice.map(({ name }) => name.length)).toEqual([longestName, longestName]);
    expect(twice[1]?.name).toMatch(/^N+ \(2\)$/);
    expect(ownGroupsOf('A:E1;'.repeat(100))).toHaveLength(mostGroups);
  });

  it('comes back from the address as it was, whatever names and codes', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 90 });
    const group = fc.record({ name: text, codes: fc.array(text, { maxLength: 5 }) });
    fc.assert(
      fc.property(fc.array(group, { maxLength: 6 }), (any) => {
        const first = ownGroupsOf(textOfOwnGroups(any));
        expect(first).toHaveLength(any.length);
        const search = searchOf({ own: textOfOwnGroups(first) });
        expect(ownGroupsOf(requestOf(search).own ?? '')).toEqual(first);
        for (const { name } of first) {
          expect(nameOf(name)).toBe(name);
          expect([...name].length).toBeLessThanOrEqual(longestName);
        }
        expect(new Set(first.map(({ name }) => name.toLowerCase())).size).toBe(first.length);
      }),
    );
  });

  it('reads any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        const groups = ownGroupsOf(any);
        expect(ownGroupsOf(textOfOwnGroups(groups))).toEqual(groups);
      }),
    );
  });

  it('is readable in an address', () => {
    expect(searchOf({ own: 'North East:E07000117,E07000120;South:E07000118' })).toBe(
      '?own=North+East:E07000117,E07000120;South:E07000118',
    );
    expect(searchOf({ own: textOfOwnGroups([{ name: 'A;B', codes: ['E1'] }]) })).toBe(
      '?own=A%253BB:E1',
    );
  });
});
