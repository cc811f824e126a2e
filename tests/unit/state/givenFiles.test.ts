import { afterEach, describe, expect, it, vi } from 'vitest';
import { faultInWords } from '../../../src/domain/fault';
import { onFilesDropped } from '../../../src/state/givenFiles';

/** What a folder or file looks like to a page; a file without text cannot be read. */
type Item = { readonly name: string; readonly text?: string; readonly items?: readonly Item[] };

function entryOf({ name, text, items }: Item, folder = ''): unknown {
  const fullPath = `${folder}/${name}`;
  if (items) {
    const left = [items.map((one) => entryOf(one, fullPath)), []];
    const readEntries = (done: (some: unknown[]) => void) => done(left.shift() ?? []);
    return { isFile: false, isDirectory: true, fullPath, createReader: () => ({ readEntries }) };
  }
  const file = (done: (one: File) => void, fail: (cause: Error) => void) =>
    text === undefined ? fail(new Error('denied.')) : done(new File([text], name));
  return { isFile: true, isDirectory: false, fullPath, file };
}

/** What a page is told once these are dropped on it. */
async function dropped(...items: readonly Item[]) {
  const listeners = new Map<string, (event: unknown) => void>();
  vi.stubGlobal('document', {
    addEventListener: (kind: string, listener: (event: unknown) => void) =>
      listeners.set(kind, listener),
    removeEventListener: (kind: string) => listeners.delete(kind),
  });
  const taken = new Promise<{ names: string[]; words: string[] }>((resolve) => {
    const stop = onFilesDropped((files, notTaken) => {
      stop();
      resolve({ names: files.map(({ name }) => name), words: notTaken.map(faultInWords) });
    });
  });
  listeners.get('drop')?.({
    preventDefault: () => {},
    dataTransfer: {
      types: ['Files'],
      files: [],
      items: items.map((one) => ({ webkitGetAsEntry: () => entryOf(one) })),
    },
  });
  const told = await taken;
  expect(listeners.size).toBe(0);
  return told;
}

afterEach(() => vi.unstubAllGlobals());

describe('a folder that is dropped', () => {
  it('is taken up with the folders in it, and what cannot be read is said', async () => {
    const folder = {
      name: 'march',
      items: [
        { name: 'a.csv', text: 'a' },
        { name: 'locked.csv' },
        { name: 'more', items: [{ name: 'b.csv', text: 'b' }] },
      ],
    };
    expect(await dropped(folder, { name: 'c.csv', text: 'c' })).toEqual({
      names: ['a.csv', 'b.csv', 'c.csv'],
      words: [
        'march/locked.csv: The browser could not read it: denied. Check that it is still there and that you may open it, and add it again; the others were read.',
      ],
    });
  });

  it('says once that it holds more files than are taken up', async () => {
    const items = Array.from({ length: 50_010 }, (_, at) => ({ name: `${at}.csv`, text: '' }));
    const { names, words } = await dropped({ name: 'all', items });
    expect(names).toHaveLength(50_000);
    expect(words).toEqual([
      'folder: It holds more than 50,000 files; the others were not taken up. Add the files you need, in several drops if need be.',
    ]);
  });
});
