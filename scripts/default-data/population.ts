import { join } from 'node:path';
import { type CsvRow, csvText, rowsOfFile } from './csvTable';
import { expectEqual, expectTrue, present, total } from './expectation';
import { districtsOf12, districtsOf14, policeForceArea } from './lancashireAreas';

/** One row of a population file. */
export interface PopulationFigure {
  readonly series: string;
  readonly areaCode: string;
  readonly year: number;
  readonly population: number;
  readonly source: string;
}

/** Columns of a population file, in the order of the data package contract. */
const populationColumns = ['series', 'area_code', 'year', 'population', 'source'] as const;

/** Text of a population file. */
export function populationCsv(figures: readonly PopulationFigure[]): string {
  return csvText(
    populationColumns,
    figures.map((f) => [f.series, f.areaCode, String(f.year), String(f.population), f.source]),
  );
}

/** Midpoint of the population range the published rates allow, by area and for Lancashire-12. */
export function impliedPopulation(sharedFolder: string): Map<string, number> {
  const rows = rowsOfFile(
    join(sharedFolder, 'data/tidy/population_implied_by_published_rates.csv'),
  );
  for (const row of rows) {
    const midpoint = Math.floor((row.count('lower') + row.count('upper')) / 2);
    expectEqual(
      row.count('midpoint'),
      midpoint,
      `implied population of ${row.text('lad_code')} is a midpoint`,
    );
  }
  return new Map(rows.map((row) => [row.text('lad_code'), row.count('midpoint')]));
}

/** Census 2021 residents (table TS009) of every district of England and Wales. */
export function censusPopulation(sharedFolder: string): Map<string, number> {
  const rows = rowsOfFile(join(sharedFolder, 'data/tidy/census2021_population_all_ltla.csv'));
  for (const row of rows) {
    expectEqual(
      row.count('females') + row.count('males'),
      row.count('population_census_2021'),
      `sexes of ${row.text('lad_code')} add up`,
    );
  }
  return new Map(rows.map((row) => [row.text('lad_code'), row.count('population_census_2021')]));
}

/** Residents on census day. */
export function censusFigure(areaCode: string, population: number): PopulationFigure {
  return {
    series: 'census-2021',
    areaCode,
    year: 2021,
    population,
    source: 'census-2021-ts009',
  };
}

/** The three population series of the default package. */
export function lancashirePopulation(sharedFolder: string): PopulationFigure[] {
  return [
    ...impliedSeries(sharedFolder),
    ...censusSeries(sharedFolder),
    ...midYearSeries(sharedFolder),
  ];
}

function impliedSeries(sharedFolder: string): PopulationFigure[] {
  const implied = impliedPopulation(sharedFolder);
  expectEqual(implied.size, 13, 'areas with an implied population');
  return ['L12', ...districtsOf12].map((areaCode) => ({
    series: 'implied-2021',
    areaCode,
    year: 2021,
    population: present(implied.get(areaCode), `implied population of ${areaCode}`),
    source: 'population-implied-2021',
  }));
}

function censusSeries(sharedFolder: string): PopulationFigure[] {
  const census = censusPopulation(sharedFolder);
  const residents = (areaCode: string) =>
    present(census.get(areaCode), `census population of ${areaCode}`);
  expectEqual(
    total(districtsOf12.map(residents)),
    1_235_355,
    'census residents of Lancashire-12 in table TS009',
  );
  const lancashire = new Map(
    lancashireRows(sharedFolder)
      .filter((row) => row.text('measure').includes('TS009'))
      .map((row) => [row.text('lad_code'), row.count('value')]),
  );
  const districts = districtsOf14.map((areaCode) => {
    expectEqual(
      lancashire.get(areaCode) ?? -1,
      residents(areaCode),
      `two extracts of TS009 agree for ${areaCode}`,
    );
    return censusFigure(areaCode, residents(areaCode));
  });
  return [...districts, censusFigure(policeForceArea, total(districtsOf14.map(residents)))];
}

function midYearSeries(sharedFolder: string): PopulationFigure[] {
  const rows = lancashireRows(sharedFolder);
  const estimates = valuesByYearAndArea(
    rows.filter((row) => /^MYE mid-20(19|20) /.test(row.text('measure'))),
  );
  const smallAreaSums = valuesByYearAndArea(
    rows.filter((row) => row.text('measure').startsWith('Sum of LSOA')),
  );
  const figures: PopulationFigure[] = [];
  for (let year = 2014; year <= 2020; year += 1) {
    for (const areaCode of districtsOf14) {
      const sum = present(
        smallAreaSums.get(`${year} ${areaCode}`),
        `small-area sum of ${areaCode} in ${year}`,
      );
      const estimate = estimates.get(`${year} ${areaCode}`);
      expectTrue(
        estimate === undefined || estimate === sum,
        `small areas of ${areaCode} add up to the estimate of ${year}`,
      );
      expectEqual(
        estimate === undefined ? 'sum' : 'estimate',
        year < 2019 ? 'sum' : 'estimate',
        `kind of figure for ${year}`,
      );
      const source = estimate === undefined ? 'mye-lsoa-2014-2018' : 'mye-2019-2020';
      figures.push({ series: 'mid-year', areaCode, year, population: estimate ?? sum, source });
    }
  }
  return figures;
}

function lancashireRows(sharedFolder: string): CsvRow[] {
  return rowsOfFile(join(sharedFolder, 'data/tidy/population_lancashire.csv'));
}

function valuesByYearAndArea(rows: readonly CsvRow[]): Map<string, number> {
  return new Map(
    rows.map((row) => [`${row.text('year')} ${row.text('lad_code')}`, row.count('value')]),
  );
}
