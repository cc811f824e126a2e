import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collisionReference, referenceText } from '../../../src/extracts/collisionReference';

it.each<[string, [string, string, string], string]>([
  ['an index', ['2022041142763', '2022', '041142763'], '2022041142763'],
  ['an index with letters', ['200504A000001', '', ''], '200504A000001'],
  ['spaces and small letters', [' 200504a000001 ', '', ''], '200504A000001'],
  ['year and reference', ['', '2024', '041142763'], '2024041142763'],
  [
    'a shortened index beside a whole reference',
    ['2.02E+12', '2022', '971142763'],
    '2022971142763',
  ],
  ['a reference of another form', ['A-17/b', '2022', ''], 'A-17/B'],
])('%s is a key', (_, [index, year, reference], text) => {
  const found = collisionReference(index, year, reference);
  expect('key' in found && referenceText(found.key)).toBe(text);
});

it.each<[string, [string, string, string], string]>([
  ['a shortened index', ['2.02E+12', '2022', '41142763'], 'shortened'],
  ['a shortened index by a comma', ['2,02204E+12', '2022', ''], 'shortened'],
  ['an index without zeros', ['202241142763', '2022', '41142763'], 'zerosLost'],
  ['a reference without zeros', ['', '2022', '41142763'], 'zerosLost'],
  ['nothing', ['', '2022', ''], 'absent'],
])('%s is damaged', (_, [index, year, reference], damage) => {
  expect(collisionReference(index, year, reference)).toEqual({ damage });
});

it('different references have different keys, and each goes back to its text', () => {
  const part = fc.stringMatching(/^[0-9A-Z]{9}$/);
  const year = fc.integer({ min: 1970, max: 2049 });
  fc.assert(
    fc.property(year, part, (of, reference) => {
      const found = collisionReference(`${of}${reference}`, '', '');
      expect('key' in found && typeof found.key === 'number' && referenceText(found.key)).toBe(
        `${of}${reference}`,
      );
    }),
  );
});
