import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { districtBoundaries } from './districtBoundaries';
import { forceViolence } from './forceViolence';
import { lancasterAsb, seriousViolenceCost } from './lancasterReport';
import {
  nationalAreasCsv,
  nationalGroupCsv,
  nationalPartnerships,
  nationalPopulation,
  nationalRecordedCrime,
} from './nationalPartnerships';
import { observationCsv } from './observation';
import { checkedRowCounts } from './packageCheck';
import { packageDescriptor, packageTables } from './packageDescriptor';
import { policeUkIncidents } from './policeUkIncidents';
import {
  censusPopulation,
  impliedPopulation,
  lancashirePopulation,
  populationCsv,
} from './population';
import { type PublishedIndicator, publishedObservations } from './publishedTables';
import { lancashireRecordedCrime, recordedCrimeRows } from './recordedCrime';
import { roadCasualties } from './roadCasualties';
import { roadCollisions } from './roadCollisions';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const sharedFolder = resolve(repository, '../shared');
const dataFolder = join(repository, 'data');

if (existsSync(join(sharedFolder, 'data/tidy')) && existsSync(join(sharedFolder, 'published'))) {
  buildDefaultData();
} else {
  console.log(
    `The source extracts are not at ${sharedFolder}. Nothing was changed; data/ is used as it is.`,
  );
  process.exitCode = 1;
}

/** Makes every generated file in memory, checks the whole package with the hand-written files, then writes. */
function buildDefaultData(): void {
  const generated = generatedFiles();
  const tables = new Map(generated);
  for (const { name, authored } of packageTables) {
    if (authored) tables.set(`${name}.csv`, readFileSync(join(dataFolder, `${name}.csv`), 'utf8'));
  }
  const rowCounts = checkedRowCounts(tables);
  for (const [file, text] of generated) writeFileSync(join(dataFolder, file), text);
  for (const { name, authored } of packageTables) {
    const bytes = Buffer.byteLength(tables.get(`${name}.csv`) ?? '');
    console.log(
      `${name}.csv: ${rowCounts.get(name)} rows, ${bytes} bytes, ${authored ? 'by hand' : 'generated'}`,
    );
  }
  console.log('All checks passed.');
}

function generatedFiles(): Map<string, string> {
  const published = publishedObservations(sharedFolder, impliedPopulation(sharedFolder));
  const table = (indicator: PublishedIndicator) => published.get(indicator) ?? [];
  const crimeRows = recordedCrimeRows(sharedFolder);
  const partnerships = nationalPartnerships(crimeRows);
  return new Map([
    ['population.csv', populationCsv(lancashirePopulation(sharedFolder))],
    ['asb.csv', observationCsv([...table('asb-incidents'), ...lancasterAsb()])],
    ['domestic-abuse.csv', observationCsv(table('domestic-abuse-crimes'))],
    ['violence.csv', observationCsv(table('violence-against-the-person'))],
    ['road-casualties.csv', observationCsv(roadCasualties(sharedFolder))],
    ['road-collisions.csv', observationCsv(roadCollisions(sharedFolder))],
    ['csp-recorded-crime.csv', observationCsv(lancashireRecordedCrime(sharedFolder, crimeRows))],
    ['policeuk-asb.csv', observationCsv(policeUkIncidents(sharedFolder))],
    ['force-violence.csv', observationCsv(forceViolence(sharedFolder))],
    ['serious-violence-cost.csv', observationCsv(seriousViolenceCost())],
    ['national-areas.csv', nationalAreasCsv(partnerships)],
    ['national-area-groups.csv', nationalGroupCsv(partnerships)],
    [
      'national-population.csv',
      populationCsv(nationalPopulation(partnerships, censusPopulation(sharedFolder))),
    ],
    [
      'national-csp-recorded-crime.csv',
      observationCsv(nationalRecordedCrime(partnerships, crimeRows)),
    ],
    ['boundaries.geojson', districtBoundaries(sharedFolder)],
    ['datapackage.json', packageDescriptor()],
  ]);
}
