import { expect, it } from 'vitest';
import { RecordIds } from '../../../src/extracts/recordIds';

it('tells the same record, another with its ID, and thousands apart', () => {
  const ids = new RecordIds();
  const id = (number: number) => number.toString(16).padStart(64, '0');
  for (let number = 0; number < 50_000; number += 1)
    expect(ids.add(id(number), ['a', id(number)])).toBe('new');
  expect(ids.add(id(7), ['a', id(7)])).toBe('same');
  expect(ids.add(id(49_999), ['b', id(49_999)])).toBe('other');
  expect(ids.add(id(49_998), [`a${id(49_998)}`, ''])).toBe('other');
});
