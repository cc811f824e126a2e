import { describe, expect, it } from 'vitest';
import { RowAccount } from '../../../src/extracts/rowAccount';

describe('RowAccount', () => {
  it('adds rows up by what became of them, with the first examples of what was not counted', () => {
    const account = new RowAccount();
    account.add('rejected', 'no number', ['Burnley', 'many\nmore'], 3);
    for (let line = 4; line < 9; line += 1) account.add('leftOut', 'no area', [' ', 'x'], line);
    account.add('counted', 'figures', ['Wyre', '7'], 9);
    expect(account.lines().map(({ kind, what, rows }) => `${kind} ${rows} ${what}`)).toEqual([
      'counted 1 figures',
      'leftOut 5 no area',
      'rejected 1 no number',
    ]);
    expect(account.lines()[0]?.examples).toEqual([]);
    expect(account.lines()[1]?.examples.map(({ line }) => line)).toEqual([4, 5, 6]);
    expect(account.lines()[2]?.examples).toEqual([{ line: 3, cells: 'Burnley, many more' }]);
  });
});
