import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assembledDataset } from '../../../src/dataset/assembledDataset';
import { knownFacts } from '../../../src/dataset/knownFacts';
import { faultInWords } from '../../../src/domain/fault';
import { monthNumber } from '../../../src/domain/period';
import { contribution } from '../../../src/extracts/contribution';
import { extractedResource } from '../../../src/extracts/extractedResource';
import { knownPackage } from '../../../src/extracts/knownPackage';
import { packageDescriptor } from '../../../src/extracts/packageDescriptor';
import { given } from '../extracts/ownDrop';

const thisMonth = monthNumber(2026, 1);

it('tables of publishers become files that the default package takes up without a fault', async () => {
  const descriptor = packageDescriptor(readFileSync('data/datapackage.json', 'utf8'));
  const entries = descriptor.resources.filter(
    ({ role, onDemand }) => role !== 'boundaries' && !onDemand,
  );
  const loaded = await Promise.all(
    entries.map((entry) => extractedResource(entry, () => [readFileSync(`data/${entry.path}`)])),
  );
  const dataset = await assembledDataset(descriptor, loaded, { thisMonth });
  const crime = readFileSync('tests/fixtures/own/table-c2.csv', 'utf8');
  const pair = readFileSync('tests/fixtures/own/domestic-abuse-2022-2023.csv', 'utf8');
  const { files } = await contribution(
    [
      given('c2.csv', crime.replaceAll('June 2025', 'June 2024')),
      given('pair.csv', pair.replaceAll('2022', '2020').replaceAll('2023', '2021')),
    ],
    knownPackage(knownFacts(dataset)),
    {},
    { answers: new Map([['pair.csv', { indicator: 'domestic-abuse-crimes' }]]) },
  );
  const added = await Promise.all(
    files.map(({ source, ...entry }) =>
      extractedResource({ ...entry, onDemand: undefined }, () => source.open()),
    ),
  );
  const both = await assembledDataset(descriptor, [...loaded, ...added], { thisMonth });
  expect(both.faults.map(faultInWords)).toEqual(dataset.faults.map(faultInWords));
  expect(both.indicators.get('csp-burglary')?.theme).toBe('recorded-crime');
  expect(both.cubes.get('csp-violence')?.[0]?.periods.length).toBe(4);
  expect(both.cubes.get('domestic-abuse-crimes')?.[0]?.periods.length).toBe(4);
});
