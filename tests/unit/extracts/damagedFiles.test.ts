import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { dropped, given, gzipped } from './ownDrop';

const own = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/own/${name}`));
const text = 'indicator,area_code,period,value\nasb-incidents,E07000117,2024,4000\n';
const described = '{"title":"P","resources":[{"path":"a.csv","role":"observations"}]}';

const texts = [
  '2024-01-lancashire-street-sample.csv',
  'dft-collision-2022-sample.csv',
  'anti-social-behaviour-2022-2023.csv',
  'table-c2.csv',
];
const packed = ['table-c2.xlsx', 'street.csv.gz', 'two.zip', 'package.zip'];
const contents = new Map<string, Uint8Array>([
  ...[...texts, 'table-c2.xlsx'].map((name) => [name, own(name)] as const),
  ['street.csv.gz', gzipped(new TextDecoder().decode(own(texts[0] ?? '')))],
  ['two.zip', zipSync({ 'x/a.csv': strToU8(text), 'c2.csv': [own('table-c2.csv'), { level: 0 }] })],
  ['package.zip', zipSync({ 'datapackage.json': strToU8(described), 'a.csv': strToU8(text) })],
]);

const change = fc.oneof(
  fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ at: fc.nat(), keeps: fc.constant(0) }),
  fc.record({ at: fc.nat(), keeps: fc.integer({ min: -64, max: 64 }) }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** With another byte; or cut off; or with a part left out, or twice. */
function changed(bytes: Uint8Array, one: Change): Uint8Array {
  const at = bytes.length === 0 ? 0 : one.at % bytes.length;
  if ('byte' in one) return bytes.slice().fill(one.byte, at, at + 1);
  if (one.keeps === 0) return bytes.slice(0, at);
  return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(Math.max(0, at + one.keeps))]);
}

const damages = fc.array(change, { minLength: 1, maxLength: 4 });
const read = (name: string, bytes: Uint8Array) =>
  dropped([given(name, bytes, 999), given('other.csv', text)]);

it.each([...texts, ...packed])(
  '%s, damaged anyhow, is read or refused in words, and ends no reading of others',
  async (name) => {
    const bytes = contents.get(name) ?? new Uint8Array();
    const whole = new Set([...(await read(name, bytes)).figures].map(String));
    expect(whole.size).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(damages, async (changes) => {
        const { words, read: tables, figures } = await read(name, changes.reduce(changed, bytes));
        expect([...tables.map((one) => one.name), ...words].join()).toContain('other.csv');
        for (const one of words)
          expect(one).not.toMatch(/undefined|NaN|\[object|RangeError|TypeError/);
        // What is packed has a check sum: it comes out as it was, or not at all.
        const others = [...figures].filter((one) => !whole.has(String(one)));
        expect(packed.includes(name) ? others : []).toEqual([]);
      }),
      { numRuns: 25 },
    );
  },
);
