import { describe, expect, it } from 'vitest';
import { faultInWords } from '../../../src/domain/fault';
import { ExtractFault } from '../../../src/extracts/extractFault';
import { packageDescriptor } from '../../../src/extracts/packageDescriptor';

const described = (content: object) =>
  packageDescriptor(JSON.stringify({ title: 'T', ...content }));
const resources = (...all: unknown[]) => described({ resources: all });
const words = (descriptor: ReturnType<typeof packageDescriptor>) =>
  descriptor.faults.map(faultInWords);

function refusal(text: string): string {
  try {
    packageDescriptor(text);
  } catch (cause) {
    if (cause instanceof ExtractFault) return faultInWords(cause.fault);
  }
  return 'not refused';
}

describe('packageDescriptor', () => {
  it('gives what the file says', () => {
    const descriptor = described({
      name: 'lancashire',
      title: 'Community safety in Lancashire',
      version: '2024.2',
      created: '2024-11-28',
      illustrative: true,
      attribution: 'Contains public sector information.',
      licenses: [{ name: 'OGL-UK-3.0', title: 'Open Government Licence' }, { name: 'CC0' }, 'x'],
      resources: [{ path: 'asb.csv', title: 'Incidents', role: 'observations', schema: {} }],
    });
    expect(descriptor).toEqual({
      name: 'lancashire',
      title: 'Community safety in Lancashire',
      version: '2024.2',
      created: '2024-11-28',
      illustrative: true,
      licences: ['Open Government Licence', 'CC0'],
      attribution: 'Contains public sector information.',
      resources: [
        { path: 'asb.csv', title: 'Incidents', role: 'observations', onDemand: undefined },
      ],
      furtherPackages: [],
      faults: [],
    });
  });

  it('does with little, and asks for a title', () => {
    const descriptor = packageDescriptor('\ufeff{"resources":[{"path":"asb.csv"}]}');
    expect(descriptor).toMatchObject({
      name: 'data-package',
      title: 'Community safety dashboard',
      version: '',
      created: '',
      illustrative: false,
      licences: [],
      attribution: '',
      resources: [{ path: 'asb.csv', title: 'asb.csv', role: 'observations' }],
    });
    expect(descriptor.faults).toEqual([
      expect.objectContaining({
        severity: 'notice',
        file: 'datapackage.json',
        what: 'The package has no title.',
      }),
    ]);
  });

  it.each([true, 'true', 1, false, null])('is illustrative only when it says true: %j', (given) => {
    const descriptor = described({ illustrative: given, resources: [{ path: 'asb.csv' }] });
    expect(descriptor.illustrative).toBe(given === true);
  });

  it.each([
    ['2026-11-21T12:00:00.000Z', '2026-11-21'],
    ['2026-11-21', '2026-11-21'],
    ['2026-21-11', undefined],
    ['yesterday', undefined],
    [7, undefined],
  ])('reads the day on which a file was added: %s', (added, day) => {
    const text = JSON.stringify({ title: 'x', resources: [{ path: 'asb.csv', added }] });
    expect(packageDescriptor(text).resources[0]?.added).toBe(day);
  });

  it('reads groups that are loaded on demand', () => {
    const wards = {
      path: 'wards.csv',
      role: 'areas',
      onDemand: { group_code: 'w', group_name: 'Wards' },
    };
    const unnamed = { path: 'b.geojson', role: 'boundaries', onDemand: { group_code: 'w' } };
    const empty = { path: 'asb.csv', onDemand: {} };
    expect(resources(wards, unnamed, empty).resources.map(({ onDemand }) => onDemand)).toEqual([
      { code: 'w', name: 'Wards', indicators: [] },
      { code: 'w', name: 'w', indicators: [] },
      undefined,
    ]);
  });
});

describe('a descriptor that cannot be used', () => {
  it.each(['', '{', '{"resources": [}', "{'resources': []}"])('is no JSON: %j', (text) => {
    expect(refusal(text)).toMatch(
      /^datapackage\.json: The file is not valid JSON: .+\. Correct it, for example with an editor that checks JSON; no data can be loaded without it\.$/,
    );
  });

  it.each([
    'null',
    '[]',
    '"x"',
    '{}',
    '{"resources": {}}',
    '{"resources": "asb.csv"}',
    '{"resources": []}',
  ])('lists no resources: %j', (text) => {
    expect(refusal(text)).toBe(
      'datapackage.json: The file lists no resources. ' +
        'It must be a JSON object with "resources": [{"path": "asb.csv", "role": "observations"}, ...].',
    );
  });
});

describe('the path of a resource', () => {
  const remedy =
    'Give a file name inside the package folder, such as "asb.csv"; the resource was left out.';

  it.each(['asb.csv', 'police/asb.csv', 'ASB 2023 (final).csv', 'asb.2023.csv', 'café.csv'])(
    'may be %j',
    (path) => {
      const descriptor = resources({ path, role: 'observations' });
      expect(descriptor.resources.map((one) => one.path)).toEqual([path]);
      expect(descriptor.faults).toEqual([]);
    },
  );

  it.each([
    '../x.csv',
    'a/../../x.csv',
    '..',
    '/etc',
    '//example.org/x.csv',
    '\\\\server\\x.csv',
    'C:/x.csv',
    'http://example.org/x.csv',
    'data:text/csv,a',
    'asb.csv?x',
    'asb.csv#x',
    '%2e%2e/x.csv',
    ' /etc',
    'asb.csv ',
    '.\t./x.csv',
    'a\n/../../x.csv',
    '\u0000/etc',
  ])('may not lead out of the folder: %j', (path) => {
    const descriptor = resources({ path: 'asb.csv' }, { path, role: 'observations' });
    expect(descriptor.resources.map((one) => one.path)).toEqual(['asb.csv']);
    const quoted = path.replace(/\s+/g, ' ').trim();
    expect(words(descriptor)).toEqual([
      `datapackage.json: The path of resource 2, "${quoted}", cannot be used. ${remedy}`,
    ]);
  });

  it.each([
    {},
    { path: '' },
    { path: ' ' },
    { path: 7 },
    { path: ['asb.csv'] },
    null,
    'asb.csv',
    [],
  ])('must be there: %j', (resource) => {
    const descriptor = resources({ path: 'asb.csv' }, resource);
    expect(descriptor.resources).toHaveLength(1);
    expect(words(descriptor)).toEqual([`datapackage.json: Resource 2 has no path. ${remedy}`]);
  });

  it('may stand once', () => {
    const first = { path: 'asb.csv', title: 'first', role: 'observations' };
    const descriptor = resources(first, { path: 'violence.csv' }, { ...first, title: 'second' });
    expect(descriptor.resources.map(({ title }) => title)).toEqual(['first', 'violence.csv']);
    expect(words(descriptor)).toEqual([
      'datapackage.json: asb.csv is listed twice. Remove one of the two entries.',
    ]);
  });
});

describe('the role of a resource', () => {
  it.each([
    ['asb.csv', 'observations'],
    ['domestic-abuse.csv', 'observations'],
    ['violence.csv', 'observations'],
    ['road-casualties.csv', 'observations'],
    ['police/asb.CSV', 'observations'],
    ['boundaries.geojson', 'boundaries'],
    ['themes.csv', 'themes'],
    ['area-groups.csv', 'area-groups'],
    ['unit-costs.csv', 'unit-costs'],
  ])('is told from the name %s', (path, role) => {
    expect(resources({ path }).resources.map((one) => one.role)).toEqual([role]);
  });

  it('is what the file says, whatever the name', () => {
    const [one] = resources({ path: 'themes.csv', role: 'observations' }).resources;
    expect(one?.role).toBe('observations');
  });

  it.each([
    ['an unknown role', { path: 'asb.csv', role: 'figures' }, 'asb.csv, "figures",'],
    [
      'a role every object has',
      { path: 'asb.csv', role: 'constructor' },
      'asb.csv, "constructor",',
    ],
    ['an unknown name', { path: 'robbery.csv' }, 'robbery.csv'],
    ['a name every object has', { path: 'constructor.csv' }, 'constructor.csv'],
    ['another such name', { path: '__proto__.csv' }, '__proto__.csv'],
  ])('must be known: %s', (_, resource, named) => {
    const descriptor = resources({ path: 'violence.csv' }, resource);
    expect(descriptor.resources).toHaveLength(1);
    expect(words(descriptor)).toEqual([
      `datapackage.json: The role of ${named} is not known. ` +
        'Use one of the roles of the data contract, such as "observations"; the file was left out.',
    ]);
  });
});
