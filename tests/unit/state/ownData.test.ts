import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExtractFault } from '../../../src/extracts/extractFault';
import { accept, discard, undo } from '../../../src/state/acceptedData';
import {
  candidateDataset,
  datasetOf,
  protectionCandidate,
} from '../../../src/state/candidateDataset';
import { contributionOfFiles } from '../../../src/state/contributionOfFiles';
import { clearKept, keep } from '../../../src/state/keptData';
import { isKept } from '../../../src/state/keptFlag';
import { useOwnPackages } from '../../../src/state/ownPackages';
import { queryClient } from '../../../src/state/queryClient';
import { savedHtml, savedZip } from '../../../src/state/savedData';
import { figuresOf } from '../extracts/heldPackage';

vi.mock('../../../src/state/contributionInWorker', async () => {
  class NoWorker extends Error {}
  return { NoWorker, contributionInWorker: () => Promise.reject(new NoWorker()) };
});

/** What the browser keeps; `refusal` is what it throws instead. */
const browser = vi.hoisted(() => ({
  kept: new Map<string, unknown>(),
  refusal: undefined as Error | undefined,
  delay: 0,
}));

vi.mock('idb-keyval', () => {
  const asked = () => {
    if (browser.refusal) throw browser.refusal;
  };
  return {
    createStore: asked,
    get: async (key: string) => {
      if (browser.delay > 0) await new Promise((resolve) => setTimeout(resolve, browser.delay));
      return browser.kept.get(key);
    },
    keys: async () => [...browser.kept.keys()],
    set: async (key: string, value: unknown) => {
      browser.kept.set(key, structuredClone(value));
    },
    delMany: async (keys: string[]) => {
      for (const key of keys) browser.kept.delete(key);
    },
  };
});

const page = { search: '', local: new Map<string, string>() };

beforeEach(() => {
  page.search = '';
  page.local.clear();
  browser.kept.clear();
  browser.refusal = undefined;
  browser.delay = 0;
  queryClient.clear();
  useOwnPackages.setState({ shown: {}, before: {}, kept: {}, problem: undefined });
  vi.resetModules();
  vi.stubGlobal('document', { querySelector: () => null, querySelectorAll: () => [] });
  vi.stubGlobal('window', {
    location: {
      protocol: 'https:',
      pathname: '/dashboard/index.html',
      get search() {
        return page.search;
      },
    },
  });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => page.local.get(key) ?? null,
    setItem: (key: string, value: string) => page.local.set(key, value),
    removeItem: (key: string) => page.local.delete(key),
  });
  vi.stubGlobal('fetch', async (url: string) => {
    if (url === 'single-file-template.txt') {
      return new Response('<meta http-equiv="Content-Security-Policy"><body></body>');
    }
    return new Response(new Uint8Array(readFileSync(url)));
  });
});

afterEach(() => vi.unstubAllGlobals());

const folder = 'data';
const rows = [
  'indicator,area_code,period,value,status,source',
  'asb-incidents,E07000117,2024,4000,,published-2024',
  'asb-incidents,E07000118,2023,1,,published-2024',
];
const file = (text = rows.join('\n')) => new File([text], 'asb-2024.csv');

async function candidate(mode: 'beside' | 'replace' = 'beside', given: readonly File[] = [file()]) {
  return candidateDataset(folder, await contributionOfFiles(folder, given), mode);
}

const shownFigures = async () => figuresOf(await datasetOf(folder, undefined));
const figure = (figures: ReadonlyMap<string, string>, area: string, year: number) =>
  figures.get(`asb-incidents ${area} ${year * 12} 12`)?.split(' ')[0];

describe("data of a person's own", () => {
  it('are shown once they are accepted, and no longer once that is undone', async () => {
    const before = await shownFigures();
    const found = await candidate();
    expect(await shownFigures()).toEqual(before);
    expect(found.account?.rows).toEqual({ added: 1, gaveWay: 0, stayed: 1 });
    expect(found.findings.map(({ kind }) => kind)).toContain('revised');
    expect(accept(found)).toBe(true);
    const after = await shownFigures();
    expect(figure(after, 'E07000117', 2024)).toBe('4000');
    expect(figure(after, 'E07000118', 2023)).not.toBe('1');
    undo(folder);
    expect(await shownFigures()).toEqual(before);
    undo(folder);
    expect(await shownFigures()).toEqual(before);
  });

  it('are given up and brought back', async () => {
    accept(await candidate('replace'));
    const shown = useOwnPackages.getState().shown[folder];
    discard(folder);
    expect(useOwnPackages.getState().shown[folder]).toBeUndefined();
    undo(folder);
    expect(useOwnPackages.getState().shown[folder]).toBe(shown);
  });

  it('are not accepted over other data than they were checked against', async () => {
    const [first, second] = [await candidate(), await candidate('replace')];
    expect(accept(first)).toBe(true);
    expect(accept(second)).toBe(false);
    expect(useOwnPackages.getState().shown[folder]).toBe(first.own);
  });

  it('read no file again that did not change', async () => {
    await shownFigures();
    const asked = vi.fn<typeof fetch>(fetch);
    vi.stubGlobal('fetch', asked);
    accept(await candidate());
    await shownFigures();
    expect(asked.mock.calls.map(([url]) => url)).toEqual([
      'data/datapackage.json',
      'data/datapackage.json',
    ]);
  });

  it('can be hidden below a limit, and saved so that nothing hidden is in the file', async () => {
    const ruled = await protectionCandidate(
      folder,
      new Map([
        ['road-collisions-fatal', { threshold: 3, rounding: undefined }],
        ['csp-robbery', { threshold: 20, rounding: 5 }],
      ]),
    );
    expect(ruled.own.steps.map(({ kind }) => kind)).toEqual(['protection']);
    accept(ruled);
    const saved = await savedZip(folder);
    const again = await candidateDataset(
      folder,
      await contributionOfFiles(folder, [new File([saved.content], saved.name)]),
      'open',
    );
    expect(again.missing).toEqual([]);
    const [shown, reloaded] = [await shownFigures(), figuresOf(again.dataset)];
    expect([...shown.values()].filter((one) => one.startsWith('reason 1')).length).toBeGreaterThan(
      9,
    );
    expect(reloaded).toEqual(shown);
  });

  it('are saved within a page', async () => {
    accept(await candidate());
    const { name, content } = await savedHtml(folder);
    expect(name).toMatch(/^lancashire-community-safety-dashboard-2026-11-own-\d{8}t\d{6}\.html$/);
    expect(await content.text()).toContain('data-package-file="data/added-asb-2024.csv"');
  });
});

describe('data that are kept', () => {
  it('are there on return, with the day they were kept', async () => {
    accept(await candidate());
    const shown = await shownFigures();
    expect(isKept()).toBe(false);
    const kept = await keep(folder);
    expect(kept).toHaveProperty('at');
    expect(isKept()).toBe(true);
    useOwnPackages.setState({ shown: {}, before: {}, kept: {} });
    queryClient.clear();
    const { restoredData } = await import('../../../src/state/restoredData');
    const { useOwnPackages: store } = await import('../../../src/state/ownPackages');
    await restoredData();
    const own = store.getState().shown[folder];
    expect(own?.keptOn).toBe('at' in kept ? kept.at : '');
    expect(own?.steps).toHaveLength(1);
    expect(figuresOf(await datasetOf(folder, own))).toEqual(shown);
  });

  it('are gone when they are cleared, and what is shown too', async () => {
    accept(await candidate());
    await keep(folder);
    browser.kept.set('of another page', 1);
    expect(await clearKept()).toHaveProperty('at');
    expect([...browser.kept.keys()]).toEqual(['of another page']);
    expect(page.local.size).toBe(0);
    expect(useOwnPackages.getState()).toEqual({
      shown: {},
      before: {},
      kept: {},
      problem: undefined,
    });
  });

  it.each([
    [
      new DOMException('full', 'QuotaExceededError'),
      /^The browser has no room left for these data, about 1 MB\./,
    ],
    [new DOMException('denied', 'SecurityError'), /^The browser does not let this page keep data/],
    // Storage of an older edition has no place for them: no file is gone.
    [
      new DOMException('no store', 'NotFoundError'),
      /^The browser does not let this page keep data/,
    ],
  ])('cannot be kept where the browser throws %s, and nothing is lost', async (refusal, words) => {
    accept(await candidate());
    const shown = useOwnPackages.getState().shown[folder];
    browser.refusal = refusal;
    const outcome = await keep(folder);
    expect('problem' in outcome ? outcome.problem : '').toMatch(words);
    expect(useOwnPackages.getState().shown[folder]).toBe(shown);
    expect(isKept()).toBe(false);
  });

  it('cannot be kept once a file of them is gone, and nothing is lost', async () => {
    accept(await candidate());
    const own = useOwnPackages.getState().shown[folder];
    const open = () => {
      throw new ExtractFault({ file: 'a.csv', what: 'It can no longer be read.', remedy: '' });
    };
    const files = new Map([...(own?.files.files ?? []), ['a.csv', { open }]]);
    const gone = own && { ...own, files: { ...own.files, files } };
    useOwnPackages.setState({ shown: { [folder]: gone } });
    const outcome = await keep(folder);
    expect('problem' in outcome ? outcome.problem : '').toMatch(
      /^a.csv: It can no longer be read. Nothing was kept/,
    );
    expect(useOwnPackages.getState().shown[folder]).toBe(gone);
    expect(browser.kept.size).toBe(0);
  });

  it('are never kept by a page within another', async () => {
    accept(await candidate());
    page.search = '?embed=1';
    expect(await keep(folder)).toHaveProperty('problem');
    expect(browser.kept.size).toBe(0);
    const asked = vi.fn<() => string>(() => '2026-11-01');
    vi.stubGlobal('localStorage', { getItem: asked });
    expect(isKept()).toBe(false);
    expect(asked).not.toHaveBeenCalled();
  });

  it('leave nothing behind where the entry that they are kept cannot be written', async () => {
    accept(await candidate());
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    expect(await keep(folder)).toHaveProperty('problem');
    expect(browser.kept.size).toBe(0);
  });

  const restored = async () => {
    const { restoredData } = await import('../../../src/state/restoredData');
    const { useOwnPackages: store } = await import('../../../src/state/ownPackages');
    return { restoredData, store };
  };

  it.each<[string, unknown]>([
    ['of an older edition', { at: '2025-01-01', package: new Blob() }],
    ['without a description', { at: '', base: '', steps: [], descriptor: {}, files: [] }],
    [
      'that are no files',
      {
        at: '',
        base: '',
        steps: [],
        descriptor: { resources: [{ path: 'a.csv', role: 'areas' }] },
        files: [['a.csv', 'text']],
      },
    ],
    ['that are gone', undefined],
    ['that are a text', 'kept'],
  ])('%s are left, and so is what the site shows', async (_, held) => {
    accept(await candidate());
    await keep(folder);
    browser.kept.set('community-safety-kept /dashboard/ other', held);
    useOwnPackages.setState({ shown: {}, before: {}, kept: {} });
    const { restoredData, store } = await restored();
    await restoredData();
    expect(Object.keys(store.getState().shown)).toEqual([folder]);
    expect(store.getState().problem).toMatch(
      /could not be read: they are not in the form in which this page keeps them/,
    );
    // They can still be cleared.
    expect(isKept()).toBe(true);
  });

  it('do not take the place of others when they come too late', async () => {
    accept(await candidate());
    await keep(folder);
    useOwnPackages.setState({ shown: {}, before: {}, kept: {} });
    vi.useFakeTimers();
    browser.delay = 6000;
    const { restoredData, store } = await restored();
    const restoring = restoredData();
    await vi.advanceTimersByTimeAsync(5001);
    await restoring;
    expect(store.getState().problem).toMatch('the browser did not answer in time');
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    expect(store.getState().shown).toEqual({});
  });

  it('say so where the browser has removed them', async () => {
    page.local.set('community-safety-kept /dashboard/', '2026-11-01');
    const { restoredData } = await import('../../../src/state/restoredData');
    const { useOwnPackages: store } = await import('../../../src/state/ownPackages');
    await restoredData();
    expect(store.getState().problem).toMatch(/^The data kept in this browser could not be read/);
    expect(isKept()).toBe(false);
  });
});
