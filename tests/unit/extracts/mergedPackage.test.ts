import { describe, expect, it } from 'vitest';
import { mergedPackage } from '../../../src/extracts/mergedPackage';
import { rawResources } from '../../../src/extracts/packageFiles';
import {
  assembled,
  circumstances,
  contributed,
  figuresOf,
  heldPackage,
  packageOnDisk,
  textOf,
} from './heldPackage';

const header = 'indicator,area_code,period,value,status,source';
const lists = {
  'themes.csv': ['theme,title', 't,Theme'],
  'areas.csv': ['area_code,area_name', 'E1,Ashby', 'E2,Birch'],
  'indicators.csv': ['indicator,theme,title,source', 'asb,t,ASB,s', 'da,t,Abuse,s'],
  'sources.csv': ['source,title', 's,Source'],
};
const loaded = heldPackage({
  ...lists,
  'asb.csv': [
    header,
    'asb,E1,2022-23,100,,s',
    'asb,E2,2022-23,200,,s',
    'asb,E1,2023-24,110,,s',
    'asb,E2,2023-24,210,,s',
  ],
});

const merged = (
  mode: 'beside' | 'replace',
  files: Parameters<typeof contributed>[0],
  pkg = loaded,
) => mergedPackage(pkg, contributed(files), { ...circumstances, mode });

async function figures(mode: 'beside' | 'replace', files: Parameters<typeof contributed>[0]) {
  const { files: pkg, account } = await merged(mode, files);
  const dataset = await assembled(pkg);
  return { pkg, account, dataset, figures: [...figuresOf(dataset)].map((one) => one.join(': ')) };
}

describe('a package with figures added beside its own', () => {
  it('keeps the loaded figure wherever there is one, however its period is written', async () => {
    const {
      account,
      figures: all,
      dataset,
    } = await figures('beside', {
      'new.csv': [header, 'asb,E1,2023/24,999,,s', 'asb,E1,2024/25,120,,s', 'da,E1,2023,5,,s'],
    });
    expect(account.rows).toEqual({ added: 2, gaveWay: 0, stayed: 1 });
    expect(account.added).toEqual(['new.csv']);
    expect(all).toContain('asb E1 24279 12: 110 0 s');
    expect(all).toContain('asb E1 24291 12: 120 0 s');
    expect(all).toContain('da E1 24276 12: 5 0 s');
    expect(dataset.faults.filter(({ severity }) => severity === 'fault')).toEqual([]);
  });

  it('adds nothing where everything is loaded already', async () => {
    const rows = ['asb,E1,2022-23,100,,s', 'asb,E2,2023-24,5,,s', 'asb,E2,2024-25,,,'];
    const { account, pkg } = await figures('beside', { 'asb.csv': [header, ...rows.slice(0, 2)] });
    expect(account).toEqual({
      rows: { added: 0, gaveWay: 0, stayed: 2 },
      differing: [],
      added: [],
    });
    expect([...pkg.files.keys()]).toEqual([...loaded.files.keys()]);
  });

  it('leaves every row on its line, and what cannot be read where it is', async () => {
    const { pkg } = await figures('beside', {
      'new.csv': [header, 'asb,E1,2022-23,1,,s', 'asb,E9,2024', 'asb,E1,2024-25,x,,s'],
    });
    expect(await textOf(pkg.files.get('new.csv'))).toBe(
      `${header}\n\nasb,E9,2024\nasb,E1,2024/25,x,,s\n`,
    );
  });

  it('finds a free name for a file, and says so in the descriptor', async () => {
    const { pkg, account } = await figures('beside', {
      'asb.csv': [header, 'asb,E1,2024/25,1,,s'],
    });
    expect(account.added).toEqual(['asb-2.csv']);
    const [entry] = rawResources(pkg).slice(-1);
    expect(entry).toMatchObject({ name: 'asb-2', path: 'asb-2.csv', role: 'observations' });
    expect(pkg.descriptor.version).toBe('1-own-20261121T120000');
  });
});

describe('a package with figures in the place of its own', () => {
  it('gives up the loaded figures of every indicator and period that is added', async () => {
    const { account, figures: all } = await figures('replace', {
      'new.csv': [header, 'asb,E1,2023/24,999,r,s'],
    });
    expect(account.rows).toEqual({ added: 1, gaveWay: 2, stayed: 0 });
    expect(all.filter((one) => one.startsWith('asb'))).toEqual([
      'asb E1 24267 12: 100 0 s',
      'asb E1 24279 12: 999 2 s',
      'asb E2 24267 12: 200 0 s',
    ]);
  });

  it('does not turn a financial year into a month where the others have gone', async () => {
    const pkg = heldPackage({
      ...lists,
      'asb.csv': [header, 'asb,E1,2011-12,1,,s', 'asb,E1,2012-13,2,,s'],
    });
    const { files } = await merged('replace', { 'n.csv': [header, 'asb,E1,2012/13,3,,s'] }, pkg);
    const dataset = await assembled(files);
    expect([...figuresOf(dataset).keys()]).toEqual(['asb E1 24147 12']);
    expect(dataset.faults.filter(({ severity }) => severity === 'fault')).toHaveLength(1);
  });

  it('changes nothing where a package replaces itself', async () => {
    const pkg = packageOnDisk('data');
    const own = {
      files: rawResources(pkg)
        .filter(({ role }) => role !== 'boundaries')
        .map(({ path, role, title }) => ({
          path: String(path),
          role: role as 'observations',
          title: String(title),
          source: { name: String(path), bytes: 0, open: pkg.files.get(String(path))!.open },
          from: [],
        })),
    };
    const before = await assembled(pkg);
    for (const mode of ['beside', 'replace'] as const) {
      const { files, account } = await mergedPackage(pkg, own, { ...circumstances, mode });
      const after = await assembled(files);
      expect(account.differing).toEqual([]);
      expect(account.rows[mode === 'beside' ? 'added' : 'stayed']).toBe(0);
      expect(figuresOf(after)).toEqual(figuresOf(before));
      expect(after.population).toEqual(before.population);
      expect(after.faults).toEqual(before.faults);
    }
  });
});

describe('definitions that are added', () => {
  it('are taken where the package has none, and named where it says something else', async () => {
    const { account, dataset } = await figures('beside', {
      'indicators.csv': [
        'indicator,theme,title,short_title,polarity',
        'asb,t,Nuisance,,lower_is_better',
        'new,t,New,,none',
      ],
      'new.csv': [header, 'new,E1,2024,1,,s'],
    });
    expect(account.differing).toEqual([
      { role: 'indicators', key: 'asb', columns: ['title', 'polarity'] },
    ]);
    expect(dataset.indicators.get('asb')?.title).toBe('ASB');
    expect(dataset.indicators.get('new')?.title).toBe('New');
  });

  it('of residents give way to added ones where figures are replaced', async () => {
    const population = ['series,area_code,year,population', 'p,E1,2021,100', 'p,E2,2021,200'];
    const pkg = heldPackage({ ...lists, 'population.csv': population });
    const added = { 'population.csv': ['series,area_code,year,population', 'p,E1,2021,150'] };
    const residents = async (mode: 'beside' | 'replace') => {
      const { files } = await merged(mode, added, pkg);
      const dataset = await assembled(files);
      return Object.fromEntries(dataset.population.get('p')?.get(2021) ?? []);
    };
    expect(await residents('beside')).toEqual({ E1: 100, E2: 200 });
    expect(await residents('replace')).toEqual({ E1: 150, E2: 200 });
  });
});

describe('figures of areas that come with a group on demand', () => {
  const onDemand = { group_code: 'EW', group_name: 'All', indicators: ['asb'] };
  const pkg = heldPackage(
    {
      ...lists,
      'far.csv': ['area_code,area_name', 'E7,Further', 'E8,Far', 'E9,Furthest'],
      'far-groups.csv': [
        'group_code,group_name,area_code',
        ...['E1', 'E7', 'E8', 'E9'].map((code) => `EW,All,${code}`),
      ],
      'far-people.csv': ['series,area_code,year,population', 'p,E7,2021,70', 'p,E8,2021,80'],
      'far-asb.csv': [header, 'asb,E8,2022/23,1,,s'],
    },
    {},
    {
      'far.csv': { role: 'areas', onDemand },
      'far-groups.csv': { role: 'area-groups', onDemand },
      'far-people.csv': { role: 'population', onDemand },
      'far-asb.csv': { onDemand },
    },
  );

  it('are loaded with its files where these lead to them, and it is offered for their indicators', async () => {
    const rows = ['da,E1,2023,1,,s', 'da,E8,2023,2,,s', 'asb,E8,2022/23,3,,s'];
    const { files, account } = await merged('beside', { 'new.csv': [header, ...rows] }, pkg);
    expect(account.added).toEqual(['new.csv', 'new-EW.csv']);
    expect(await textOf(files.files.get('new.csv'))).toBe(`${header}\nda,E1,2023,1,,s\n`);
    expect(await textOf(files.files.get('new-EW.csv'))).toBe(`${header}\n\nda,E8,2023,2,,s\n`);
    expect(rawResources(files).flatMap(({ onDemand: one }) => (one ? [one] : []))).toEqual(
      Array.from({ length: 5 }, () => ({ ...onDemand, indicators: ['asb', 'da'] })),
    );
  });

  it('are always loaded where nothing would lead to them, with what is known of their areas', async () => {
    const rows = ['da,E8,2023,2,,s', 'asb,E8,2023/24,3,,s'];
    const { files, account } = await merged('beside', { 'new.csv': [header, ...rows] }, pkg);
    expect(account.added).toEqual(['new.csv', 'new-EW.csv']);
    const always = new Set(
      rawResources(files).flatMap(({ path, onDemand: one }) => (one ? [] : String(path))),
    );
    expect([...always].filter((path) => path.startsWith('far') || path === 'new.csv')).toEqual([
      'far-2.csv',
      'far-people-2.csv',
      'new.csv',
    ]);
    const { descriptor, files: all } = files;
    const resources = rawResources(files).filter(({ path }) => always.has(String(path)));
    const without = await assembled({ descriptor: { ...descriptor, resources }, files: all });
    expect([...figuresOf(without)].map((one) => one.join(': '))).toContain('da E8 24276 12: 2 0 s');
    expect(without.areas.get('E8')?.name).toBe('Far');
    expect(without.areas.has('E7')).toBe(false);
    expect(without.population.get('p')?.get(2021)?.get('E8')).toBe(80);
    const complete = await assembled(files);
    expect([...complete.areas.keys()].toSorted()).toEqual(['E1', 'E2', 'E7', 'E8', 'E9']);
    expect(complete.faults.filter(({ severity }) => severity === 'fault')).toEqual([]);
  });
});
