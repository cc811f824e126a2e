import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A browser's address bar and history, as far as the store uses them. */
function address(search: string) {
  const entries = [search];
  const listeners = new Set<() => void>();
  const location = { search, pathname: '/site/' };
  const go = (url: string) => {
    location.search = url.startsWith('?') ? url : '';
  };
  vi.stubGlobal('location', location);
  vi.stubGlobal('window', {
    location,
    history: {
      pushState: (_: unknown, __: string, url: string) => {
        entries.push(url);
        go(url);
      },
      replaceState: (_: unknown, __: string, url = location.search) => {
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
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 16));
  vi.stubGlobal('cancelAnimationFrame', (frame: NodeJS.Timeout) => clearTimeout(frame));
});

afterEach(() => {
  vi.useRealTimers();
});

const painted = () => vi.advanceTimersByTime(50);

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
    expect(state()).toMatchObject({ request: { indicator: 'asb', area: 'E1' }, fromUrl: false });
    expect(entries, 'before the answer is on the screen').toEqual(['?indicator=asb']);
    painted();
    expect(entries).toEqual(['?indicator=asb', '?indicator=asb&area=E1']);
  });

  it('leaves a page with a new entry at once, and keeps how tall it was', async () => {
    vi.stubGlobal('document', { documentElement: { scrollHeight: 4000 }, activeElement: null });
    const { choose, entries } = await store('?theme=asb');
    const kept = vi.spyOn(window.history, 'replaceState');
    choose({ page: 'methods', theme: 'asb' });
    expect(kept).toHaveBeenCalledWith([4000, null, 0], '');
    expect(entries).toEqual(['?theme=asb', '?page=methods&theme=asb']);
    painted();
    expect(entries).toHaveLength(2);
  });

  it('makes no entry for what is shown already, and none for nothing', async () => {
    const { choose, entries } = await store('?indicator=asb');
    choose({ indicator: 'asb' });
    painted();
    expect(entries).toHaveLength(1);
    choose({});
    painted();
    expect(entries.at(-1)).toBe('/site/');
  });

  it('makes an entry for each of two quick choices, the last as it is written out', async () => {
    const { choose, writeOut, entries } = await store('?indicator=asb');
    choose({ indicator: 'asb', area: 'E1' });
    choose({ indicator: 'asb', area: 'E2' });
    writeOut({ indicator: 'asb', area: 'E2', period: '2023' });
    painted();
    expect(entries).toEqual([
      '?indicator=asb',
      '?indicator=asb&area=E1',
      '?indicator=asb&period=2023&area=E2',
    ]);
  });

  it('is written in a tab that is not painted too', async () => {
    const { choose, entries } = await store('');
    vi.stubGlobal('requestAnimationFrame', () => 0);
    vi.stubGlobal('cancelAnimationFrame', () => {});
    choose({ indicator: 'asb' });
    vi.advanceTimersByTime(300);
    expect(entries.at(-1)).toBe('?indicator=asb');
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
    painted();
    back();
    expect(state()).toMatchObject({ request: { indicator: 'asb' }, fromUrl: true });
    stop();
    expect(listeners.size).toBe(0);
  });
});
