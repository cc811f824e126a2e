import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExtractFault } from '../../../src/extracts/extractFault';
import type { ResourceEntry } from '../../../src/extracts/packageDescriptor';
import { textByColumns } from '../../../src/extracts/textByColumns';
import { loadedResource } from '../../../src/state/loadedResource';
import { carriesData, isAtHand, packageFile } from '../../../src/state/packageFile';

vi.mock('../../../src/state/extractedInWorker', () => ({
  extractedInWorker: () => Promise.reject(new Error('workers are forbidden')),
}));

type Answer = () => Response | Promise<Response>;

/** A page without inlined data whose server gives these answers by URL. */
function page(
  answers: Readonly<Record<string, Answer>>,
  inlined: Readonly<Record<string, string | string[]>> = {},
  encoding?: string,
) {
  const asked: string[] = [];
  const blocks = Object.entries(inlined).map(([path, text]) => ({
    dataset: { packageFile: path, encoding },
    textContent: JSON.stringify(text),
  }));
  vi.stubGlobal('document', {
    querySelectorAll: () => blocks,
    querySelector: () => blocks[0] ?? null,
  });
  vi.stubGlobal('window', {});
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const answer = answers[url];
    if (!answer) throw new TypeError('no such host');
    return answer();
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

async function textOf(folder: string, path: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of packageFile(folder, path))
    text += decoder.decode(chunk, { stream: true });
  return text;
}

async function faultOf(folder: string, path: string): Promise<string> {
  try {
    await textOf(folder, path);
  } catch (cause) {
    if (cause instanceof ExtractFault) return `${cause.fault.file}: ${cause.fault.what}`;
    throw cause;
  }
  return 'no fault';
}

const html = { headers: { 'content-type': 'text/html; charset=utf-8' } };

/** A body that breaks off after its first chunk. */
function brokenOff(): Response {
  const chunks = ['indicator,'];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = chunks.pop();
      if (chunk === undefined) controller.error(new TypeError('network error'));
      else controller.enqueue(new TextEncoder().encode(chunk));
    },
  });
  return new Response(body);
}

describe('a file of the package', () => {
  it('is fetched from its folder, and its name is made fit for a URL', async () => {
    const asked = page({ 'data/my%20file.csv': () => new Response('a,b') });
    expect(await textOf('data/', 'my file.csv')).toBe('a,b');
    expect(asked).toEqual(['data/my%20file.csv']);
  });

  it('is taken from a page that carries its data, and nothing is asked for', async () => {
    const asked = page(
      { 'data/b.csv': () => new Response('fetched') },
      { 'data/a.csv': 'inlined é' },
    );
    expect(carriesData()).toBe(true);
    expect(await textOf('data', 'a.csv')).toBe('inlined é');
    expect(await faultOf('data', 'b.csv')).toBe('b.csv: The file is not inside this page.');
    expect(asked).toEqual([]);
  });

  it('is taken from such a page byte by byte where it is no UTF-8', async () => {
    const bytes = [0x43, 0xf4, 0x74, 0xe9];
    const text = btoa(String.fromCharCode(...bytes));
    page({}, { 'data/a.csv': text }, 'base64');
    const chunks: number[] = [];
    for await (const chunk of packageFile('data', 'a.csv')) chunks.push(...chunk);
    expect(chunks).toEqual(bytes);
  });

  it.each([
    ['a table', 'a,b,c\n1,,3\nx,"y",\n', true],
    ['one column', 'a\n1\n', true],
    ['ends of lines of Windows', 'a,b\r\n1,2\r\n', true],
    ['empty lines between', 'a\n\n1\n', true],
    ['quoted commas', 'a,b\n"1,2",3\n', false],
    ['no end of the last line', 'a,b\n1,2', false],
    ['nothing', '', false],
  ])('is taken from such a page by columns where it is %s', async (_, text, byColumns) => {
    const columns = textByColumns(text);
    expect(columns !== undefined).toBe(byColumns);
    page({}, { 'data/a.csv': columns?.map((one) => one.join('\n')) ?? text });
    expect(await textOf('data', 'a.csv')).toBe(text);
  });

  it('is taken from the package that was asked for, of several that a page carries', async () => {
    page({}, { 'data/a.csv': 'one', 'data/more/a.csv': 'two', 'data/more/datapackage.json': '{}' });
    expect(await textOf('data', 'a.csv')).toBe('one');
    expect(await textOf('data/more', 'a.csv')).toBe('two');
    expect(await textOf('data/more/', 'a.csv')).toBe('two');
    expect(await faultOf('data/other', 'a.csv')).toBe('a.csv: The file is not inside this page.');
    expect(['data/more', 'data/more/', 'data/other', 'more'].map(isAtHand)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('may be asked for of any folder where the page carries none', () => {
    page({});
    expect(carriesData()).toBe(false);
    expect(isAtHand('data/other')).toBe(true);
  });

  it('may be on its way already, and is used once', async () => {
    const asked = page({ 'data/a.csv': () => new Response('second') });
    vi.stubGlobal('window', {
      earlyFetches: { 'data/a.csv': Promise.resolve(new Response('first')) },
    });
    expect(await textOf('data', 'a.csv')).toBe('first');
    expect(await textOf('data', 'a.csv')).toBe('second');
    expect(asked).toHaveLength(1);
  });

  it.each<[string, Readonly<Record<string, Answer>>, string]>([
    [
      'is missing',
      { 'data/a.csv': () => new Response('', { status: 404 }) },
      'the server answered 404',
    ],
    [
      'is forbidden',
      { 'data/a.csv': () => new Response('', { status: 403 }) },
      'the server answered 403',
    ],
    [
      'is a page of the server',
      { 'data/a.csv': () => new Response('<html>', html) },
      'the server sent a web page instead',
    ],
    ['cannot be reached', {}, 'there was no answer'],
    ['breaks off', { 'data/a.csv': brokenOff }, 'the connection was lost on the way'],
  ])('that %s is a fault with its name', async (_, answers, reason) => {
    page(answers);
    expect(await faultOf('data', 'a.csv')).toBe(`a.csv: The file could not be loaded: ${reason}.`);
  });

  it('whose early fetch failed is a fault too', async () => {
    page({});
    vi.stubGlobal('window', { earlyFetches: { 'data/a.csv': Promise.reject(new TypeError('x')) } });
    expect(await faultOf('data', 'a.csv')).toContain('there was no answer');
  });
});

describe('a resource that is loaded', () => {
  const entry: ResourceEntry = {
    path: 'a.csv',
    title: 'A',
    role: 'observations',
    onDemand: undefined,
  };
  const header = 'indicator,area_code,period,value\n';

  it('is read', async () => {
    page({ 'data/a.csv': () => new Response(`${header}asb,E1,2023,5\n`) });
    expect(await loadedResource(entry, () => packageFile('data', entry.path))).toMatchObject({
      path: 'a.csv',
      rows: 1,
      faults: [],
      content: { role: 'observations' },
    });
  });

  it.each<[string, Readonly<Record<string, Answer>>]>([
    ['missing', { 'data/a.csv': () => new Response('', { status: 404 }) }],
    ['broken off', { 'data/a.csv': brokenOff }],
    ['empty', { 'data/a.csv': () => new Response('') }],
    ['without a body', { 'data/a.csv': () => new Response(null) }],
  ])('%s has no content and one fault', async (_, answers) => {
    page(answers);
    const resource = await loadedResource(entry, () => packageFile('data', entry.path));
    expect(resource.content).toBeUndefined();
    expect(resource.faults.map(({ file, severity }) => [file, severity])).toEqual([
      ['a.csv', 'fault'],
    ]);
  });

  it('of more than one and a half megabytes is read on the page where no worker may run', async () => {
    const rows = 'asb,E1,2023,5\n'.repeat(150_000);
    const asked = page({ 'data/a.csv': () => new Response(header + rows) });
    const resource = await loadedResource(entry, () => packageFile('data', entry.path));
    expect(resource.rows).toBe(150_000);
    expect(resource.faults).toEqual([]);
    expect(asked).toHaveLength(2);
  });
});
