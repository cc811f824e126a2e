import fc from 'fast-check';
import { observations } from '../dataset/packageOf';

const areas = ['A1', 'B2', '__proto__', 'toString', 'W9'];
const names = ['Ashby', 'Birch', 'Ashby', 'x'.repeat(5000), 'All saints'];
const periods = [
  ['2021', '2022', '2023', '2021/22', '2022/23', 'YE2022-06', 'YE2022-12', 'YE2023-05'],
  ['2022-Q1', '2022-Q2', '2023-Q1', '2022-01', '2022-02', '2023-01', 'last year', '2099'],
].flat();
const values = [
  ['0', '0', '1', '2', '3', '9', '10', '11', '150', '151', '4,666', '999999', '1000001'],
  ['[c]', '[x]', '[z]', '[u]', '', '-1', '2.5', '0.005', 'many', '9'.repeat(30)],
].flat();

const row = fc
  .tuple(
    fc.constantFrom('one', 'two', 'one', 'two', 'none'),
    fc.constantFrom(...areas, 'G', 'H', 'nowhere'),
    fc.constantFrom(...periods),
    fc.constantFrom(...values),
    fc.constantFrom('', '', 'p', 'r', 'e', '?'),
    fc.constantFrom('', 's', 't'),
  )
  .map(([indicator, area, period, value, status, source]) =>
    [indicator, area, period, value.includes(',') ? `"${value}"` : value, status, source].join(),
  );

const indicator = fc
  .tuple(
    fc.constantFrom('count', 'proportion', 'pounds', 'count'),
    fc.constantFrom('1000', '1', '', '100000'),
    fc.constantFrom('one', 'two', ''),
    fc.constantFrom('mye', '', 'lost'),
    fc.constantFrom('same', '2021', ''),
    fc.constantFrom('', '', '3'),
    fc.constantFrom('', '', '5'),
    fc.constantFrom('incident,incidents', 'person hurt,people hurt', ',', ',cases'),
  )
  .map((cells) => cells.join());

const population = fc
  .tuple(
    fc.constantFrom(...areas, 'G'),
    fc.constantFrom(2021, 2022, 2023),
    fc.constantFrom(0, 7, 1000, 250_000),
  )
  .map(([area, year, size]) => `mye,${area},${year},${size}`);

const group = fc
  .tuple(fc.constantFrom('G', 'H', 'A1'), fc.constantFrom(...areas, 'nowhere'))
  .map(([code, area]) => `${code},Group ${code},${area}`);

/** The files of a package made up of whatever an extract may hold, sound and unsound. */
export const anyFiles = fc
  .tuple(
    fc.array(row, { minLength: 1, maxLength: 60 }),
    fc.tuple(indicator, indicator),
    fc.uniqueArray(population, { maxLength: 20 }),
    fc.uniqueArray(group, { maxLength: 8 }),
    fc.array(fc.constantFrom('one,2022,method,Changed', 'two,2022-06,recording,'), {
      maxLength: 2,
    }),
  )
  .map(([rows, [one, two], residents, members, breaks]) => ({
    'indicators.csv': [
      'indicator,theme,title,kind,multiplier,denominator_indicator,population_series,population_year,suppression_threshold,rounding_base,unit_singular,unit_plural',
      `one,t,First indicator,${one}`,
      `two,t,Second indicator,${two}`,
    ],
    'areas.csv': [
      'area_code,area_name,area_type',
      ...areas.map((code, place) => `${code},${names[place]},${place === 4 ? 'ward' : ''}`),
    ],
    'population.csv': ['series,area_code,year,population', ...residents],
    'area-groups.csv': ['group_code,group_name,area_code', ...members],
    'series-breaks.csv': ['indicator,from_period,kind,note', ...breaks],
    'rows.csv': [observations, ...rows],
  }));
