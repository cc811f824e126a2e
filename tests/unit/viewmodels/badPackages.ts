import type { Files } from '../dataset/packageOf';
import { observations } from '../dataset/packageOf';

/** A small package with something wrong or unusual in it. */
export interface BadPackage {
  readonly name: string;
  readonly files: Files;
}

const codes = ['E1', 'E2', 'E3'];
const header =
  'indicator,theme,title,unit_singular,unit_plural,kind,denominator_indicator,population_series,population_year,polarity,suppression_threshold,rounding_base';
const noise = 'noise,t,Noise complaints,complaint,complaints,count,,mye,same,lower_is_better,,';
const sound: Files = {
  'themes.csv': ['theme,title', 't,Noise'],
  'areas.csv': ['area_code,area_name', 'E1,Ashby', 'E2,Birch', 'E3,Calder'],
  'area-groups.csv': [
    'group_code,group_name,area_code',
    ...codes.map((one) => `G,Threeshire,${one}`),
  ],
  'indicators.csv': [header, noise],
  'population.csv': populations(1000, 2000, 4000),
};

function populations(...residents: readonly (number | string)[]): readonly string[] {
  return [
    'series,area_code,year,population',
    ...[2021, 2022, 2023].flatMap((year) =>
      residents.flatMap((size, place) =>
        size === '' ? [] : [`mye,E${place + 1},${year},${size}`],
      ),
    ),
  ];
}

/** Rows of the indicator noise by period: values of E1, E2 and E3 in turn. */
const counts = (
  given: Readonly<Record<string, readonly (number | string)[]>>,
  indicator = 'noise',
): readonly string[] =>
  Object.entries(given).flatMap(([period, values]) =>
    values.map((value, place) => `${indicator},E${place + 1},${period},${value},,`),
  );

const bad = (name: string, rows: readonly string[], more: Files = {}): BadPackage => ({
  name,
  files: { ...sound, ...more, 'counts.csv': [observations, ...rows] },
});

const usual = counts({ 2022: [100, 220, 410], 2023: [120, 200, 400] });
const long = 'A name that does not end '.repeat(200);
const shares = [
  header,
  noise,
  'night,t,Noise at night,complaint at night,complaints at night,proportion,noise,,,none,,',
];

/** Every kind of input that statistics and sentences must have words for. */
export const badPackages: readonly BadPackage[] = [
  bad('a population of 0', usual, { 'population.csv': populations(0, 2000, 4000) }),
  bad('no population for one area', usual, { 'population.csv': populations(1000, '', 4000) }),
  bad('no population at all', usual, { 'population.csv': ['series,area_code,year,population'] }),
  bad('population of another year only', usual, {
    'population.csv': ['series,area_code,year,population', 'mye,E1,2019,1000'],
  }),
  bad('a base of 0 in one area', counts({ 2022: [0, 220, 410], 2023: [120, 200, 400] })),
  bad('bases of 0 everywhere', counts({ 2022: [0, 0, 0], 2023: [120, 200, 400] })),
  bad('nothing in either period', counts({ 2022: [0, 0, 0], 2023: [0, 0, 0] })),
  bad('a group of one area', counts({ 2022: [100], 2023: [120] }), {
    'area-groups.csv': ['group_code,group_name,area_code', 'G,Oneshire,E1'],
  }),
  bad('a group whose only figure is its own', ['noise,G,2022,700,,', 'noise,G,2023,720,,']),
  bad('counts above the population', counts({ 2022: [100, 220, 410], 2023: [1001, 200, 9000] })),
  bad('all rows suppressed', counts({ 2022: ['[c]', '[c]', '[c]'], 2023: ['[c]', '[c]', '[c]'] })),
  bad(
    'all rows of one period suppressed',
    counts({ 2022: ['[c]', '[c]', '[c]'], 2023: [120, 200, 400] }),
  ),
  bad('all counts within the limit', counts({ 2022: [1, 2, 3], 2023: [3, 2, 1] }), {
    'indicators.csv': [header, noise.replace(/,,$/, ',5,5')],
  }),
  bad(
    'every marker',
    counts({ 2021: ['[x]', '[z]', '[u]'], 2022: ['', '[c]', 410], 2023: [120, '', '[x]'] }),
  ),
  bad('periods that do not align', [
    ...counts({ '2021-02': [1, 2, 3], '2022-Q4': [30, 40, 50], '2022/23': [100, 200, 300] }),
    ...counts({ 2022: [90, 190, 310], 'YE2023-05': [95, 205, 305] }),
    ...counts({ '2023-01': [9, 19], '2023-03': [8, 18, 30] }),
  ]),
  bad('areas in different periods', [
    'noise,E1,2021,50,,',
    'noise,E2,2022,60,,',
    'noise,E3,2023,70,,',
  ]),
  bad('names of 5,000 characters', usual, {
    'areas.csv': ['area_code,area_name', `E1,${long}`, `E2,${'x'.repeat(5000)}`, 'E3,Calder'],
    'area-groups.csv': [
      'group_code,group_name,area_code',
      ...codes.map((one) => `G,${long}group,${one}`),
    ],
    'indicators.csv': [header, noise.replace('Noise complaints', long.trim())],
  }),
  bad('no polarity', usual, {
    'indicators.csv': ['indicator,theme,title,population_series', 'noise,t,Noise complaints,mye'],
  }),
  bad('an indicator with a title and nothing else', usual, {
    'indicators.csv': ['indicator,theme,title', 'noise,t,Noise complaints'],
  }),
  bad(
    'shares of nothing',
    [
      ...counts({ 2022: [0, 220, 410], 2023: [0, 0, 400] }),
      ...counts({ 2022: [0, 22, 41], 2023: [0, 0, 40] }, 'night'),
    ],
    { 'indicators.csv': shares },
  ),
  bad(
    'parts above their wholes',
    [
      ...counts({ 2022: [100, 220, 410], 2023: [120, 200, 400] }),
      ...counts({ 2022: [101, 22, 41], 2023: [12, 201, 40] }, 'night'),
    ],
    { 'indicators.csv': shares },
  ),
  bad(
    'shares whose whole is not held',
    counts({ 2022: [10, 22, 41], 2023: [12, 20, 40] }, 'night'),
    {
      'indicators.csv': shares,
    },
  ),
  bad('pounds of nothing', counts({ 2022: [0, '0.00', 41.5], 2023: [0, 20, 40.25] }), {
    'indicators.csv': [header, 'noise,t,Cost of noise,,,pounds,,,,none,,'],
  }),
  bad(
    'negative, fractional and endless numbers',
    counts({ 2022: [-1, 2.5, '9'.repeat(40)], 2023: ['1e400', 'NaN', 'Infinity'] }),
  ),
  bad('one figure in all', ['noise,E2,2023,7,,']),
  bad(
    'five years of nothing',
    counts({ 2019: [0, 0, 0], 2020: [0, 0, 0], 2021: [0, 0, 0], 2022: [0, 0, 0], 2023: [0, 0, 0] }),
  ),
];
