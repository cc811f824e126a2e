import { describe, expect, it } from 'vitest';
import { type Rewriting, rewrittenRows } from '../../../src/extracts/rewrittenRows';

const encoder = new TextEncoder();

async function rewritten(
  text: string | Uint8Array,
  form: Rewriting['form'],
  encoding: 'utf-8' | 'windows-1252' = 'utf-8',
): Promise<string> {
  const bytes = typeof text === 'string' ? encoder.encode(text) : text;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let all = '';
  const without = (header: readonly string[]) => ({
    header,
    row: (cells: readonly string[]) => (cells[0] === 'gone' ? undefined : cells),
  });
  const chunks = rewrittenRows(() => [bytes], encoding, { rewritten: without, form });
  for await (const chunk of chunks) all += decoder.decode(chunk, { stream: true });
  return all;
}

describe('a file that is written anew', () => {
  it('keeps every row on its line, those that cannot be read too', async () => {
    const text = 'sep=;\na;b\ngone;1\n\n"x\ny";2\nshort\nz;"3, 4"\nst"ray";1\n';
    expect(await rewritten(text, 'lines')).toBe(
      '\na,b\n\n\n"x\ny",2\nshort\nz,"3, 4"\n"st""ray""",1\n',
    );
  });

  it('is for passing on: a mark, CRLF, and only rows that can be read', async () => {
    expect(await rewritten('a,b\ngone,1\nshort\nx,2', 'file')).toBe('\ufeffa,b\r\nx,2\r\n');
  });

  it('is UTF-8 whatever it was', async () => {
    const bytes = new Uint8Array([...encoder.encode('a\nC'), 0xf4, ...encoder.encode('te\n')]);
    expect(await rewritten(bytes, 'carried', 'windows-1252')).toBe('a\nCôte\n');
  });
});
