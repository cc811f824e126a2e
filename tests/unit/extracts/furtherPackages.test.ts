import { describe, expect, it } from 'vitest';
import { faultInWords } from '../../../src/domain/fault';
import { FaultLog } from '../../../src/extracts/faultLog';
import { furtherPackages } from '../../../src/extracts/furtherPackages';
import { packageDescriptor } from '../../../src/extracts/packageDescriptor';

function read(given: unknown) {
  const log = new FaultLog('datapackage.json');
  return { packages: furtherPackages(given, log), faults: log.faults().map(faultInWords) };
}

const remedy = 'Write it like {"folder": "data/other", "title": "Other figures"}; it was left out.';

describe('further packages', () => {
  it('are none where none are listed', () => {
    expect(read(undefined)).toEqual({ packages: [], faults: [] });
    expect(read([])).toEqual({ packages: [], faults: [] });
  });

  it('have a folder of the site, a title, and whether they are illustrative', () => {
    const { packages, faults } = read([
      { folder: 'data/more', title: 'More', illustrative: true },
      { folder: 'data-2027/', illustrative: 'yes' },
      { folder: 'x', title: ' ' },
    ]);
    expect(faults).toEqual([]);
    expect(packages).toEqual([
      { folder: 'data/more', title: 'More', illustrative: true },
      { folder: 'data-2027', title: 'data-2027', illustrative: false },
      { folder: 'x', title: 'x', illustrative: false },
    ]);
  });

  it.each([
    ['../other', '"../other"'],
    ['https://elsewhere.example/data', '"https://elsewhere.example/data"'],
    ['//elsewhere.example', '"//elsewhere.example"'],
    ['/data', '"/data"'],
    ['data?x', '"data?x"'],
  ])('in %j are not of this site, and left out', (folder, quoted) => {
    const { packages, faults } = read([{ folder: 'data/good' }, { folder, title: 'T' }]);
    expect(packages.map((one) => one.folder)).toEqual(['data/good']);
    expect(faults).toEqual([
      `datapackage.json: Further package 2 has no folder of this site: ${quoted}. ${remedy}`,
    ]);
  });

  it.each([
    [{}],
    [{ title: 'T' }],
    [{ folder: '' }],
    [{ folder: 7 }],
    ['data/x'],
    [null],
    [[['a']]],
  ])('of the shape %j are a fault in words', (entry) => {
    const { packages, faults } = read([entry]);
    expect(packages).toEqual([]);
    expect(faults).toEqual([
      `datapackage.json: Further package 1 has no folder of this site. ${remedy}`,
    ]);
  });

  it.each([['data/x'], [7], [null], [true]])(
    'that are no list, but %j, are a fault too',
    (given) => {
      expect(read(given).packages).toEqual([]);
      expect(read(given).faults).toHaveLength(1);
    },
  );

  it('are part of what a package says of itself, with its faults', () => {
    const described = packageDescriptor(
      JSON.stringify({
        title: 'T',
        resources: [{ path: 'asb.csv' }],
        furtherPackages: [{ folder: 'data/more', title: 'More' }, { folder: '..' }],
      }),
    );
    expect(described.furtherPackages).toEqual([
      { folder: 'data/more', title: 'More', illustrative: false },
    ]);
    expect(described.faults).toHaveLength(1);
  });
});
