import { beforeEach, describe, expect, it, vi } from 'vitest';

/** A browser's address bar and history, as far as the store uses them. */
function address(search: string) {
  const entries = [search];
  const listeners = new Set<() => void>();
  const location = { search, pathname: '/site/' };
  const go = (url: string) => {
    location.search = url.startsWith('?') ? url : '';
  };
  vi.stubGlobal('window', {
    location,
    history: {
      pushState: (_: unknown, __: string, url: string) => {
        entries.push(url);
        go(url);
      },
      replaceState: (_: unknown, __: string, url: string) => {
        entries.splice(-1, 1, url);
        go(url);
      },
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  });
  const back = () => {
    entries.pop();
    go(entries.at(-1) ?? '');
    for (const listener of listeners) listener();
  };
  return { entries, back, listeners };
}

async function store(search: string) {
  const bar = address(search);
  const own = await import('../../../src/state/selectionStore');
  return { ...bar, ...own, state: () => own.useSelectionStore.getState() };
}

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
});

describe('the selection', () => {
  it('begins with what the URL asks for', async () => {
    const { state } = await store('?indicator=asb&period=2022/23&utm=x');
    expect(state()).toMatchObject({
      request: { indicator: 'asb', period: '2022/23' },
      fromUrl: true,
    });
  });

  it('follows a choice with a new entry of the history', async () => {
    const { choose, state, entries } = await store('?indicator=asb');
    choose({ indicator: 'asb', area: 'E1' });
    expect(entries).toEqual(['?indicator=asb', '?indicator=asb&area=E1']);
    expect(state()).toMatchObject({ request: { indicator: 'asb', area: 'E1' }, fromUrl: false });
  });

  it('makes no entry for what is shown already, and none for nothing', async () => {
    const { choose, entries } = await store('?indicator=asb');
    choose({ indicator: 'asb' });
    expect(entries).toHaveLength(1);
    choose({});
    expect(entries.at(-1)).toBe('/site/');
  });

  it('is written out in place', async () => {
    const { writeOut, state, entries } = await store('');
    writeOut({ indicator: 'asb', period: '2023' });
    expect(entries).toEqual(['?indicator=asb&period=2023']);
    expect(state().request).toEqual({});
    writeOut({});
    expect(entries).toEqual(['/site/']);
  });

  it('goes back and forward with the browser, until told to stop', async () => {
    const { choose, followHistory, state, back, listeners } = await store('?indicator=asb');
    const stop = followHistory();
    choose({ indicator: 'fires' });
    back();
    expect(state()).toMatchObject({ request: { indicator: 'asb' }, fromUrl: true });
    stop();
    expect(listeners.size).toBe(0);
  });
});
