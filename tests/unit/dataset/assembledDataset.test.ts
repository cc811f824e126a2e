import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assembledDataset } from '../../../src/dataset/assembledDataset';
import { isKnown } from '../../../src/domain/figure';
import { monthNumber } from '../../../src/domain/period';
import { extractedResource } from '../../../src/extracts/extractedResource';
import { ExtractFault } from '../../../src/extracts/extractFault';
import { packageDescriptor } from '../../../src/extracts/packageDescriptor';
import { observed } from '../../../src/statistics/observed';
import { defaultPackage, packageIn } from '../../golden/package';
import { lists, observations, packageOf, said } from './packageOf';

const fixtures = join(import.meta.dirname, '../../fixtures/packages');
const sound = {
  ...lists('noise,t,Noise,count,,,,,,,,'),
  'noise.csv': [observations, 'noise,E1,2023,1,,'],
};

describe('a package', () => {
  it('carries what its description says', async () => {
    const dataset = await packageOf(sound, {
      name: 'p',
      title: 'Package',
      version: '7',
      created: '2026-01-02',
      illustrative: true,
      licenses: [{ title: 'OGL' }],
    });
    expect(dataset).toMatchObject({
      name: 'p',
      title: 'Package',
      version: '7',
      created: '2026-01-02',
      illustrative: true,
      licences: ['OGL'],
      onDemand: [],
    });
    expect(dataset.files.map(({ path, role, rows, read }) => [path, role, rows, read])).toEqual([
      ['themes.csv', 'themes', 1, true],
      ['areas.csv', 'areas', 3, true],
      ['area-groups.csv', 'area-groups', 3, true],
      ['indicators.csv', 'indicators', 1, true],
      ['noise.csv', 'observations', 1, true],
    ]);
  });

  it('awaits the pause it is given', async () => {
    const descriptor = packageDescriptor('{"resources": [{"path": "asb.csv"}]}');
    let pauses = 0;
    const rows = [observations, ...Array.from({ length: 25_000 }, () => 'x,y,2023,1,,')];
    const entry = descriptor.resources[0];
    if (!entry) throw new Error('one resource');
    const bytes = new TextEncoder().encode(rows.join('\n'));
    await assembledDataset(descriptor, [await extractedResource(entry, () => [bytes])], {
      thisMonth: monthNumber(2026, 1),
      pause: () => {
        pauses += 1;
      },
    });
    expect(pauses).toBeGreaterThan(3);
  });

  it('offers groups whose files are not loaded, and no longer once they are', async () => {
    const onDemand = { group_code: 'N', group_name: 'Nation' };
    const resources = [
      ...Object.keys(sound).map((path) => ({
        path,
        ...(path === 'noise.csv' ? { role: 'observations' } : {}),
      })),
      { path: 'nation.csv', role: 'observations', onDemand },
    ];
    const before = await packageOf(sound, { resources });
    expect(before.onDemand).toEqual([{ code: 'N', name: 'Nation', indicators: [] }]);
    const files = { ...sound, 'nation.csv': [observations, 'noise,E2,2023,1,,'] };
    expect((await packageOf(files, { resources })).onDemand).toEqual([]);
  });
});

describe('a broken file', () => {
  it('does not stop the others', async () => {
    const files = {
      ...sound,
      'half.csv': ['indicator,area_code', 'noise,E2'],
      'nothing.csv': [''],
    };
    const dataset = await packageOf(files);
    expect(dataset.cubes.get('noise')).toHaveLength(1);
    expect(dataset.files.filter(({ read }) => !read).map(({ path }) => path)).toEqual([
      'half.csv',
      'nothing.csv',
    ]);
    expect(said(dataset).map((line) => line.split(' ')[0])).toEqual(['half.csv', 'nothing.csv:']);
  });

  it('is counted with the lines that are not listed', async () => {
    const rows = Array.from({ length: 30 }, (_, n) => `noise,E1,${1950 + n},-1,,`);
    const dataset = await packageOf({ ...sound, 'noise.csv': [observations, ...rows] });
    expect(dataset.files.find(({ path }) => path === 'noise.csv')?.faults).toBe(30);
  });
});

describe('the broken package of the fixtures', () => {
  it('still shows what is sound in it', async () => {
    const folder = join(fixtures, 'broken');
    const descriptor = packageDescriptor(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
    const held = descriptor.resources.filter(({ path }) => path !== 'not-there.csv');
    const resources = await Promise.all(
      held.map((entry) => extractedResource(entry, () => [readFileSync(join(folder, entry.path))])),
    );
    const dataset = await assembledDataset(descriptor, resources, {
      thisMonth: monthNumber(2026, 1),
    });
    const figure = (area: string, year: number) =>
      observed(dataset, 'theft', area, { kind: 'calendarYear', start: year * 12, months: 12 })
        .figure;
    expect(dataset.groups.get('ALL')?.members).toHaveLength(3);
    expect(
      ['E07000001', 'E07000002', 'E07000003', 'ALL'].map((code) => figure(code, 2022)),
    ).toEqual([100, 'rejected', 'rejected', 500]);
    expect(
      ['E07000001', 'E07000002', 'E07000003', 'ALL'].map((code) => figure(code, 2024)),
    ).toEqual([50, 'conflicting', 70, 175]);
    expect(figure('ALL', 2023)).toBe('incompleteGroup');
  });

  it('has a description that names its place when it is no JSON', () => {
    const text = readFileSync(join(fixtures, 'bad-json/datapackage.json'), 'utf8');
    expect(() => packageDescriptor(text)).toThrow(ExtractFault);
  });
});

describe.each([
  ['default', defaultPackage({ onDemand: true })],
  ['rivershire', packageIn(join(fixtures, 'rivershire'))],
  ['bare', packageIn(join(fixtures, 'bare'))],
])('the %s package', (_, loading) => {
  it('has no faults', async () => {
    const dataset = await loading;
    expect(dataset.faults.filter(({ severity }) => severity === 'fault')).toEqual([]);
  });

  it('has groups whose members add up to the total where all are known', async () => {
    const dataset = await loading;
    let compared = 0;
    for (const [code, cubes] of dataset.cubes) {
      for (const group of dataset.groups.values()) {
        for (const period of cubes.flatMap((cube) => cube.periods)) {
          const members = group.members.map((one) => observed(dataset, code, one, period).figure);
          if (!members.every(isKnown)) continue;
          compared += 1;
          const sum = members.reduce<number>((all, one) => all + Number(one), 0);
          const total = Number(observed(dataset, code, group.code, period).figure);
          expect(Math.abs(total - sum)).toBeLessThan(1e-6);
        }
      }
    }
    expect(compared > 0).toBe(dataset.groups.size > 0);
  });
});
