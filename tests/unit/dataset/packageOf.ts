import { assembledDataset } from '../../../src/dataset/assembledDataset';
import type { Dataset } from '../../../src/dataset/dataset';
import { monthNumber } from '../../../src/domain/period';
import { extractedResource } from '../../../src/extracts/extractedResource';
import { packageDescriptor } from '../../../src/extracts/packageDescriptor';

/**
 * Files of a package by path: rows, the first of them the header. Files of other names hold observations, which a reader
 * added on 21 November 2025 where the name begins with "added-".
 */
export type Files = Readonly<Record<string, readonly string[]>>;

const known = [
  'themes',
  'indicators',
  'areas',
  'area-groups',
  'neighbours',
  'population',
  'sources',
];
const roles = new Set([...known, 'series-breaks', 'annotations', 'targets', 'unit-costs']);

/** A package of the given files, read with the code that reads any package, as of January 2026. */
export async function packageOf(
  files: Files,
  description: Readonly<Record<string, unknown>> = {},
): Promise<Dataset> {
  const resources = Object.keys(files).map((path) => ({
    path,
    role: roles.has(path.replace('.csv', '')) ? path.replace('.csv', '') : 'observations',
    ...(path.startsWith('added-') ? { added: '2025-11-21T12:00:00Z' } : {}),
  }));
  const descriptor = packageDescriptor(
    JSON.stringify({ title: 'Test', resources, ...description }),
  );
  const read = descriptor.resources
    .filter((entry) => files[entry.path])
    .map((entry) =>
      extractedResource(entry, () => [
        new TextEncoder().encode((files[entry.path] ?? []).join('\n')),
      ]),
    );
  return assembledDataset(descriptor, await Promise.all(read), {
    thisMonth: monthNumber(2026, 1),
  });
}

/** Header of an observation file. */
export const observations = 'indicator,area_code,period,value,status,source';

/** The lists of a small package: areas E1 to E3 in group G, theme t, the given rows of indicators. */
export function lists(...indicators: readonly string[]): Files {
  return {
    'themes.csv': ['theme,title', 't,Theme'],
    'areas.csv': ['area_code,area_name', 'E1,Ashby', 'E2,Birch', 'E3,Calder'],
    'area-groups.csv': [
      'group_code,group_name,area_code',
      'G,All three,E1',
      'G,All three,E2',
      'G,All three,E3',
    ],
    'indicators.csv': [
      'indicator,theme,title,kind,denominator_indicator,population_series,population_year,unit_singular,unit_plural,suppression_threshold,rounding_base,multiplier',
      ...indicators,
    ],
  };
}

/** The words of the faults and notices of a dataset, with file and line, notices in brackets. */
export function said({ faults }: Dataset): readonly string[] {
  return faults
    .filter(({ what }) => !what.startsWith('There is no column'))
    .map(({ file, line, column, what, severity }) => {
      const words = `${[file, line, column].filter((part) => part !== undefined).join(' ')}: ${what}`;
      return severity === 'notice' ? `(${words})` : words;
    });
}
