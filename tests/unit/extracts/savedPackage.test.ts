import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { protectedFiles } from '../../../src/dataset/protectedFiles';
import { mergedPackage } from '../../../src/extracts/mergedPackage';
import { openedPackage } from '../../../src/extracts/openedPackage';
import type { PackageFiles } from '../../../src/extracts/packageFiles';
import { savedPackage } from '../../../src/extracts/savedPackage';
import { withProtection } from '../../../src/extracts/withProtection';
import {
  assembled,
  circumstances,
  contributed,
  figuresOf,
  heldPackage,
  packageOnDisk,
  read,
  shown,
} from './heldPackage';

async function zipped(pkg: PackageFiles): Promise<Record<string, Uint8Array>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of savedPackage(pkg, { read })) chunks.push(chunk);
  return unzipSync(new Uint8Array(await new Blob(chunks).arrayBuffer()));
}

/** The package as it is read from its zip. */
async function reloaded(pkg: PackageFiles): Promise<PackageFiles> {
  const files = Object.entries(await zipped(pkg)).map(([path, bytes]) => ({
    name: `saved.zip > ${path}`,
    bytes: bytes.length,
    open: () => [bytes],
  }));
  const opened = await openedPackage({
    descriptor: files.find(({ name }) => name.endsWith('datapackage.json')),
    files: files.map((source) => ({
      path: source.name.replace('saved.zip > ', ''),
      role: 'observations',
      title: '',
      source,
      from: [],
    })),
  });
  expect(opened?.missing).toEqual([]);
  return opened?.files ?? pkg;
}

const header = 'indicator,area_code,period,value,status,source';

describe('a saved package', () => {
  it.each(['data', 'data/illustrative-monthly'])(
    'of %s gives the same dataset again',
    async (at) => {
      const pkg = packageOnDisk(at);
      const [before, after] = [await assembled(pkg), await assembled(await reloaded(pkg))];
      expect(figuresOf(after)).toEqual(figuresOf(before));
      const { files: _, faults, ...rest } = before;
      const { files: __, faults: faultsAfter, ...restAfter } = after;
      expect(faultsAfter).toEqual(faults);
      for (const key of ['indicators', 'areas', 'groups', 'sources', 'themes', 'breaks'] as const)
        expect(restAfter[key], key).toEqual(rest[key]);
      expect(restAfter.population).toEqual(rest.population);
      expect(restAfter.outlines).toEqual(rest.outlines);
    },
  );

  it('is written in canonical form, with a byte order mark and CRLF', async () => {
    const pkg = heldPackage({
      'areas.csv': ['sep=;', 'area_code;area_name', 'E1;Ashby'],
      'asb.csv': [
        header,
        'asb,E1,Jan 2023,"1,234",[P],s',
        'asb,E1,2022-23,*,,s',
        'asb,E1,Feb 2023',
      ],
    });
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const files = await zipped(pkg);
    expect(decoder.decode(files['areas.csv'])).toBe('\ufeffarea_code,area_name\r\nE1,Ashby\r\n');
    expect(decoder.decode(files['asb.csv'])).toBe(
      `\ufeff${header}\r\nasb,E1,2023-01,1234,p,s\r\nasb,E1,2022/23,[c],,s\r\n`,
    );
  });

  it('lists no file that is not there', async () => {
    const pkg = heldPackage({ 'areas.csv': ['area_code,area_name', 'E1,A'] });
    const { resources } = JSON.parse(
      new TextDecoder().decode((await zipped({ ...pkg, files: new Map() }))['datapackage.json']),
    ) as { resources: unknown[] };
    expect(resources).toEqual([]);
  });

  it('holds nothing that a spreadsheet runs, and says the same when it is read', async () => {
    const names = ['=cmd|x', "'=x", "''-x", '+44 1', '@a', '-', '=1,"2"'];
    const rows = names.map((name, place) => `E${place},"${name.replaceAll('"', '""')}"`);
    const pkg = heldPackage({ 'areas.csv': ['area_code,area_name', ...rows] });
    const text = new TextDecoder().decode((await zipped(pkg))['areas.csv']);
    const cells = text
      .split('\r\n')
      .slice(1)
      .map((row) => row.replace(/^E\d,"?/, ''));
    expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    const [before, after] = [await assembled(pkg), await assembled(await reloaded(pkg))];
    expect(after.areas).toEqual(before.areas);
  });

  it('merged before, gives what was merged, whatever the figures', async () => {
    const lists = {
      'areas.csv': ['area_code,area_name', 'E1,Ashby', 'E2,Birch'],
      'indicators.csv': ['indicator,theme,title', 'a,t,A', 'b,t,B'],
      'themes.csv': ['theme,title', 't,T'],
    };
    const row = fc
      .tuple(
        fc.constantFrom('a', 'b', 'c'),
        fc.constantFrom('E1', 'E2', 'E3'),
        fc.constantFrom('2022', '2022-23', '2023/24', 'Jan 2023', '2023-02', '2011-12', 'May'),
        fc.constantFrom('1', '1,234', '[c]', 'x', '', '-1', 'four'),
      )
      .map((cells) => cells.map((cell) => `"${cell}"`).join(','));
    const rows = fc.uniqueArray(row, {
      maxLength: 8,
      selector: (one) => one.split('","').slice(0, 3).join(),
    });
    await fc.assert(
      fc.asyncProperty(
        rows,
        rows,
        fc.constantFrom('beside' as const, 'replace' as const),
        async (ours, theirs, mode) => {
          const columns = 'indicator,area_code,period,value';
          const loaded = heldPackage({ ...lists, 'one.csv': [columns, ...ours] });
          const { files } = await mergedPackage(
            loaded,
            contributed({ 'two.csv': [columns, ...theirs] }),
            { ...circumstances, mode },
          );
          const before = await assembled(files);
          expect(figuresOf(await assembled(await reloaded(files)))).toEqual(figuresOf(before));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a package saved as it is shown', () => {
  const small = heldPackage({
    'themes.csv': ['theme,title', 't,Theme'],
    'areas.csv': ['area_code,area_name', 'E1,A', 'E2,B', 'E3,C', 'E4,D'],
    'area-groups.csv': [
      'group_code,group_name,area_code',
      'G,All,E1',
      'G,All,E2',
      'G,All,E3',
      'G,All,E4',
    ],
    'indicators.csv': ['indicator,theme,title', 'asb,t,ASB', 'da,t,DA'],
    'asb.csv': [
      header,
      'asb,E1,2023,3,,s',
      'asb,E2,2023,14,,s',
      'asb,E3,2023,27,,s',
      'asb,E4,2023,31,,s',
      'asb,G,2023,75,,s',
      'asb,E1,2023,3,,s',
      'asb,E9,2023,2,,s',
      'da,E1,2023,2,,s',
    ],
  });
  const rules = new Map([['asb', { threshold: 5, rounding: 5 }]]);
  const ruled = () => withProtection(small, rules, circumstances);

  it('has neither small counts nor those they could be worked out from, nor exact ones', async () => {
    const pkg = await ruled();
    const dataset = await shown(pkg);
    const files = await zipped(await protectedFiles(pkg, dataset, { read }));
    const text = new TextDecoder().decode(files['asb.csv']);
    expect(text.trim().split('\r\n').slice(1)).toEqual([
      'asb,E1,2023,[c],,s',
      'asb,E2,2023,[c],,s',
      'asb,E3,2023,25,,s',
      'asb,E4,2023,30,,s',
      'asb,G,2023,75,,s',
      'asb,E1,2023,[c],,s',
      'asb,E9,2023,[x],,s',
      'da,E1,2023,2,,s',
    ]);
    expect(new TextDecoder().decode(files['indicators.csv'])).toContain('asb,t,ASB,4,5\r\n');
  });

  const outlines = (properties: object) => {
    const geometry = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [0, 1],
          [0, 0],
        ],
      ],
    };
    return JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties, geometry }],
    });
  };

  it('has nothing in it that the page does not show and a hidden count could be worked out from', async () => {
    const wide = heldPackage({
      'themes.csv': ['theme,title', 't,Theme'],
      'areas.csv': ['area_code,area_name,asb_2023', 'E1,A,30.1', 'E2,B,30.2', 'E3,C,30.3'],
      'indicators.csv': ['indicator,theme,title', 'asb,t,ASB', 'da,t,DA', 'x,t,X,30.6,30.7'],
      'asb.csv': [
        `rate,${header},exact`,
        '30.4,asb,E1,2023,3,,s,30.5',
        '9,asb,E2,2023,100,,s,100',
        '9,asb,E3,2023,3.08,,s,8',
        '9,da,E1,2023,50,,s,50',
        '9,asb-typo,E1,2023,30.9,,s,8',
        'asb,E3,2022,3011,,s',
      ],
      'targets.csv': ['area_code,period,count', 'E1,2023,30.12'],
      'boundaries.geojson': [outlines({ area_code: 'E1', asb_2023: 30.13 })],
    });
    const pkg = await withProtection(wide, rules, circumstances);
    const files = await zipped(await protectedFiles(pkg, await shown(pkg), { read }));
    const { 'datapackage.json': descriptor, ...tables } = Object.fromEntries(
      Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
    );
    expect(tables).toEqual({
      'themes.csv': 'theme,title\r\nt,Theme\r\n',
      'areas.csv': 'area_code,area_name\r\nE1,A\r\nE2,B\r\nE3,C\r\n',
      'indicators.csv':
        'indicator,theme,title,suppression_threshold,rounding_base\r\nasb,t,ASB,4,5\r\nda,t,DA,,\r\n',
      'boundaries.geojson': outlines({ area_code: 'E1' }),
      'asb.csv': `${header}\r\n${['asb,E1,2023,[c],,s', 'asb,E2,2023,100,,s', 'asb,E3,2023,[x],,s', 'da,E1,2023,50,,s', 'asb-typo,E1,2023,[x],,s'].join('\r\n')}\r\n`,
    });
    expect(descriptor).not.toContain('targets.csv');
  });

  it('keeps columns of its own where nothing is hidden', async () => {
    const wide = heldPackage({
      'themes.csv': ['theme,title', 't,Theme'],
      'areas.csv': ['area_code,area_name', 'E1,A'],
      'indicators.csv': ['indicator,theme,title', 'asb,t,ASB'],
      'asb.csv': [`${header},note`, 'asb,E1,2023,3,,s,whole'],
    });
    const files = await zipped(await protectedFiles(wide, await shown(wide), { read }));
    expect(new TextDecoder().decode(files['asb.csv'])).toContain('asb,E1,2023,3,,s,whole');
  });

  it('is shown the same when it is opened', async () => {
    const pkg = await ruled();
    const dataset = await shown(pkg);
    const again = await shown(await reloaded(await protectedFiles(pkg, dataset, { read })));
    const values = (figures: ReadonlyMap<string, string>) => [...figures.values()];
    expect(values(figuresOf(again))).toEqual(values(figuresOf(dataset)));
  });

  it('loses its rules where there are none', async () => {
    const free = await withProtection(
      await ruled(),
      new Map([['asb', { threshold: undefined, rounding: undefined }]]),
      circumstances,
    );
    expect([...(await shown(free)).indicators.values()][0]?.suppressionThreshold).toBeUndefined();
  });
});
