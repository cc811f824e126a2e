import { assembledDataset } from '../../../src/dataset/assembledDataset';
import type { Dataset } from '../../../src/dataset/dataset';
import { monthNumber } from '../../../src/domain/period';
import { extractedResource } from '../../../src/extracts/extractedResource';
import { packageDescriptor } from '../../../src/extracts/packageDescriptor';

const tables = {
  'themes.csv': 'theme,title\nt,Theme',
  'areas.csv': 'area_code,area_name\nE1,Ashby\nE2,Birch\nE3,Calder',
  'area-groups.csv':
    'group_code,group_name,area_code\nG,All three,E1\nG,All three,E2\nG,All three,E3',
  'indicators.csv': [
    'indicator,theme,title,kind,denominator_indicator,population_series,population_year',
    'asb,t,Incidents,count,,mye,same',
    'night,t,Incidents at night,proportion,asb,,',
    'cost,t,Cost,pounds,,,',
  ].join('\n'),
  'population.csv': [
    'series,area_code,year,population',
    'mye,E1,2022,1000',
    'mye,E2,2022,2000',
    'mye,E3,2022,4000',
    'mye,E1,2023,1000',
    'mye,E2,2023,2500',
    'mye,E3,2023,4000',
  ].join('\n'),
};

/**
 * A package of three areas E1 to E3 in the group G, with the given observations (indicator, area_code, period, value,
 * status, source, one row per text). Read as of May 2025 with the code that reads any package.
 */
export async function smallDataset(...observations: readonly string[]): Promise<Dataset> {
  const header = 'indicator,area_code,period,value,status,source';
  const files = { ...tables, 'asb.csv': [header, ...observations].join('\n') };
  const listed = Object.keys(files).map((path) => ({ path }));
  const descriptor = packageDescriptor(JSON.stringify({ title: 'Test', resources: listed }));
  const texts = new Map(Object.entries(files));
  const resources = await Promise.all(
    descriptor.resources.map((entry) =>
      extractedResource(entry, () => [new TextEncoder().encode(texts.get(entry.path))]),
    ),
  );
  return assembledDataset(descriptor, resources, { thisMonth: monthNumber(2025, 5) });
}
