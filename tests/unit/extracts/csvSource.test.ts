import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvSource } from '../../../src/extracts/csvSource';
import { cellsOfCsv } from './cellsOfCsv';

async function textOf(rows: readonly (readonly string[])[]) {
  let text = '';
  for await (const chunk of csvSource('x.csv', rows).open())
    text += new TextDecoder().decode(chunk);
  return text;
}

it('puts cells in quotation marks only where they need them', async () => {
  expect(await textOf([['a', 'b,c', 'd"e', 'f\ng', ' h', '=1+1']])).toBe(
    'a,"b,c","d""e","f\ng"," h",=1+1\n',
  );
});

it('every row comes back as it was', async () => {
  const cell = fc.constantFrom('a', 'é', ',', '"', '\n', ' b ', '1');
  const row = fc.tuple(fc.constant('first'), cell, cell).map((cells) => [...cells]);
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (rows) => {
      expect(cellsOfCsv(await textOf(rows))).toEqual(rows);
    }),
  );
});

it('holds more rows than are turned into bytes at once', async () => {
  const rows = Array.from({ length: 4500 }, (_, at) => [String(at)]);
  expect((await textOf(rows)).split('\n')).toHaveLength(4501);
});
