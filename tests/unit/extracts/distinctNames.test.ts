import { expect, it } from 'vitest';
import { distinctNames } from '../../../src/extracts/distinctNames';
import { dropped, given, gzipped } from './ownDrop';

it.each([
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [
    ['a', 'a', 'a'],
    ['a', 'a (2)', 'a (3)'],
  ],
  [
    ['a (2)', 'a', 'a'],
    ['a (2)', 'a', 'a (3)'],
  ],
  [
    ['a.csv', 'a.csv.gz', 'a.csv'],
    ['a.csv', 'a.csv.gz (2)', 'a.csv (2)'],
  ],
  [
    ['__proto__', '__proto__', 'constructor'],
    ['__proto__', '__proto__ (2)', 'constructor'],
  ],
])('%j become %j', (names, own) => {
  expect(distinctNames(names)).toEqual(own);
});

it('tells a file from another that is packed and has its name', async () => {
  const text = (count: number) => `district,year,noise\nBurnley,2023,${count}\n`;
  const { read } = await dropped([given('a.csv', text(1)), given('a.csv.gz', gzipped(text(2)))]);
  expect(read.map(({ name }) => name)).toEqual(['a.csv', 'a.csv.gz (2)']);
});
