import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CsvRow, csvText, rowsOfFile } from '../default-data/csvTable';
import { expectEqual, present, total } from '../default-data/expectation';
import { districtsOf12 } from '../default-data/lancashireAreas';
import { type Observation, observationCsv } from '../default-data/observation';
import { casualtyMonths, casualtyThreshold } from './casualtyMonths';
import { illustrativeDescriptor } from './illustrativeDescriptor';
import { monthsOf, type Year } from './madeUpMonths';
import { breakMonth, recordedIndicators, recordedMonths } from './recordedMonths';
import { seededNoise } from './seededNoise';

/** The one seed of the package: other figures are a change of the package, and need a new version of it. */
const seed = 20_260_721;

const publishedYears = [2022, 2023] as const;

const fileOf: Readonly<Record<string, string>> = {
  'asb-incidents': 'asb.csv',
  'domestic-abuse-crimes': 'domestic-abuse.csv',
  'violence-against-the-person': 'violence.csv',
};

/**
 * The generated files of the illustrative package by name, from the default package's published totals, areas and
 * populations. The same input gives the same bytes. Checked: the twelve months of each published year add up to it in
 * every district, and what the hand-written tables say of break and threshold is what the figures were made with.
 */
export function illustrativeFiles(
  defaultFolder: string,
  ownFolder: string,
): ReadonlyMap<string, string> {
  const noise = seededNoise(seed);
  const files = new Map<string, string>();
  for (const [indicator, model] of Object.entries(recordedIndicators)) {
    const file = present(fileOf[indicator], indicator);
    const published = publishedIn(join(defaultFolder, file), indicator);
    const rows = recordedMonths(indicator, model, published, noise);
    for (const area of districtsOf12) expectPublishedYears(rows, area, published(area));
    files.set(file, observationCsv(rows));
  }
  const ksi2022 = publishedIn(join(defaultFolder, 'road-casualties.csv'), 'road-ksi')('L12');
  const casualties = casualtyMonths(
    { 2022: present(ksi2022[2022], 'casualties of 2022') },
    collisionsIn(join(defaultFolder, 'road-collisions.csv')),
    noise,
  );
  expectPublishedYears(casualties, 'L12', { 2022: ksi2022[2022] ?? 0 });
  files.set('road-casualties.csv', observationCsv(casualties));
  files.set('areas.csv', rowsAbout(join(defaultFolder, 'areas.csv'), isDistrict));
  files.set('area-groups.csv', rowsAbout(join(defaultFolder, 'area-groups.csv'), isOfGroup));
  files.set('population.csv', rowsAbout(join(defaultFolder, 'population.csv'), isPopulationUsed));
  files.set('datapackage.json', illustrativeDescriptor());
  expectHandWrittenTables(ownFolder);
  return files;
}

function publishedIn(path: string, indicator: string) {
  const rows = rowsOfFile(path).filter((row) => row.text('indicator') === indicator);
  return (area: string): Readonly<Partial<Record<Year, number>>> =>
    Object.fromEntries(
      publishedYears.flatMap((year) => {
        const row = rows.find(
          (one) => one.text('area_code') === area && one.text('period') === String(year),
        );
        return row ? [[year, row.count('value')]] : [];
      }),
    );
}

/** Where casualties are spread as serious and fatal collisions were. */
function collisionsIn(path: string) {
  const rows = rowsOfFile(path).filter((row) =>
    ['road-collisions-fatal', 'road-collisions-serious'].includes(row.text('indicator')),
  );
  return (area: string) =>
    total(rows.filter((row) => row.text('area_code') === area).map((row) => row.count('value')));
}

function expectPublishedYears(
  rows: readonly Observation[],
  area: string,
  published: Readonly<Partial<Record<Year, number>>>,
): void {
  for (const [year, whole] of Object.entries(published)) {
    const months = monthsOf(Number(year) as Year);
    const own = rows.filter((row) => row.areaCode === area && months.includes(row.period));
    expectEqual(own.length, 12, `months of ${year} in ${area}`);
    expectEqual(
      total(own.map((row) => Number(row.value))),
      whole,
      `the months of ${year} in ${area} add up to what is published`,
    );
  }
}

const isDistrict = (row: CsvRow) => districtsOf12.includes(row.text('area_code'));
const isOfGroup = (row: CsvRow) => row.text('group_code') === 'L12';
const isPopulationUsed = (row: CsvRow) =>
  row.text('series') === 'implied-2021' ||
  (row.text('series') === 'census-2021' && isDistrict(row));

/** The rows of a default table that concern the package, unchanged. */
function rowsAbout(path: string, concerns: (row: CsvRow) => boolean): string {
  const [header = ''] = readFileSync(path, 'utf8').split('\n');
  const columns = header.split(',');
  return csvText(
    columns,
    rowsOfFile(path)
      .filter(concerns)
      .map((row) => columns.map((column) => row.text(column))),
  );
}

function expectHandWrittenTables(folder: string): void {
  const breaks = rowsOfFile(join(folder, 'series-breaks.csv'));
  expectEqual(breaks.length, 1, 'breaks in series');
  expectEqual(breaks[0]?.text('from_period') ?? '', breakMonth, 'month of the break');
  const broken = Object.entries(recordedIndicators).filter(([, { step }]) => step);
  expectEqual(
    broken.map(([code]) => code).join(),
    breaks[0]?.text('indicator') ?? '',
    'its series',
  );
  const thresholds = rowsOfFile(join(folder, 'indicators.csv')).filter(
    (row) => row.text('suppression_threshold') !== '',
  );
  expectEqual(
    thresholds
      .map((row) => `${row.text('indicator')} ${row.count('suppression_threshold')}`)
      .join(),
    `road-ksi ${casualtyThreshold}`,
    'thresholds of suppression',
  );
}
