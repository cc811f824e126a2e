import fc from 'fast-check';
import { type Files, observations } from '../../unit/dataset/packageOf';

/** How the figures of a package run: what committees meet, and what trips programs up. */
const courses = [
  'any',
  'small',
  'tied',
  'none rose',
  'all rose',
  'low rose',
  'zeros',
  'hidden',
] as const;

const periodSets = [
  ['2022', '2023'],
  ['2016', '2017', '2018', '2019', '2020', '2021', '2022'],
  ['2018', '2019', '2021', '2022', '2023'],
  ['YE2022-06', 'YE2022-12', 'YE2023-06', 'YE2024-06'],
  ['2021/22', '2022/23', '2023/24'],
  ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4', '2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'],
  [2021, 2022].flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
  ),
];

const indicatorRows = [
  'count,1000,,mye,same,lower_is_better,Fewer is the aim.',
  'count,100000,,mye,2021,higher_is_better,',
  'count,1000,,,,none,',
  'proportion,,whole,,,none,More may be told.',
  'pounds,,,,,lower_is_better,',
];

const shape = fc.record({
  indicator: fc.constantFrom(...indicatorRows, indicatorRows[0] ?? ''),
  periods: fc.constantFrom(...periodSets),
  course: fc.constantFrom(...courses),
  types: fc.constantFrom(['district'], ['ward'], ['district', 'unitary']),
  threshold: fc.constantFrom('', '', '4'),
  base: fc.constantFrom('', '', '5'),
  total: fc.constantFrom('none', 'sum', 'wrong'),
  breaks: fc.subarray(['2021,recording', '2022-03,method', '2022-Q3,boundary', '2018,definition']),
  residents: fc.constantFrom('all', 'all', 'some', 'zero'),
  seed: fc.integer({ min: 1, max: 1e6 }),
});

/** Whole numbers below a limit, always the same from the same seed. */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * limit);
  };
}

/** A package of so many areas in one group, with one indicator and, for a share, its whole. Many areas have few periods. */
export function anyFigures(areas: fc.Arbitrary<number>): fc.Arbitrary<Files> {
  return fc.tuple(areas, shape).map(([number, drawn]) => {
    const given = number > 20 ? { ...drawn, periods: drawn.periods.slice(0, 3) } : drawn;
    const any = numbersFrom(given.seed);
    const codes = Array.from({ length: number }, (_, place) => `E${place}`);
    const letters = (place: number) =>
      String.fromCharCode(97 + Math.floor(place / 26), 97 + (place % 26));
    const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
    return {
      'themes.csv': ['theme,title', 't,Theme'],
      'indicators.csv': [
        'indicator,theme,kind,multiplier,denominator_indicator,population_series,population_year,polarity,polarity_reason,title,short_title,unit_singular,unit_plural,suppression_threshold,rounding_base',
        `one,t,${given.indicator},Thefts seen by day,Day thefts,theft by day,thefts by day,${given.threshold},${given.base}`,
        'whole,t,count,1000,,,,none,,All thefts,All thefts,theft,thefts,,',
      ],
      'areas.csv': [
        'area_code,area_name,area_type',
        ...codes.map(
          (code, at) => `${code},Town-${letters(at)},${given.types[at % given.types.length]}`,
        ),
      ],
      'area-groups.csv': [
        'group_code,group_name,area_code',
        ...codes.map((code) => `G,Shire,${code}`),
      ],
      'population.csv': [
        'series,area_code,year,population',
        ...codes.flatMap((code) => {
          const size = 20_000 + any(200_000);
          return years.flatMap((year) => {
            if (given.residents === 'some' && any(4) === 0) return [];
            const now = given.residents === 'zero' && any(5) === 0 ? 0 : size + 100 * any(30);
            return [`mye,${code},${year},${now}`];
          });
        }),
      ],
      'series-breaks.csv': [
        'indicator,from_period,kind,note',
        ...given.breaks.map((one) => `one,${one},x`),
      ],
      'counts.csv': [observations, ...rowsOf(codes, given, any)],
    };
  });
}

/** Only the first area rises, and it has the fewest. */
function ofLowRises(place: number) {
  return place === 0 ? 'all rose' : 'none rose';
}

type Shape = typeof shape extends fc.Arbitrary<infer S> ? S : never;

function rowsOf(codes: readonly string[], given: Shape, any: (limit: number) => number): string[] {
  const share = given.indicator.startsWith('proportion');
  const sums = new Map<string, number>();
  const rows = codes.flatMap((code, at) => {
    const course = given.course === 'low rose' ? ofLowRises(at) : given.course;
    let last = given.course === 'low rose' && at === 0 ? 0 : any(course === 'small' ? 12 : 900);
    return given.periods.flatMap((period) => {
      last = nextOf(course, last, any);
      const marker = markerOf(course, any);
      if (marker === 'absent') return [];
      const value = given.indicator.startsWith('pounds') ? `${last}.5` : String(last);
      const status = any(6) === 0 ? 'p' : '';
      sums.set(period, (sums.get(period) ?? 0) + Number(value));
      return [
        `one,${code},${period},${marker ?? value},${status},${any(3) === 0 ? '' : 's'}`,
        ...(share ? [`whole,${code},${period},${last + any(3) * any(500)},,w`] : []),
      ];
    });
  });
  if (given.total === 'none') return rows;
  const slip = given.total === 'wrong' ? 7 : 0;
  return [...rows, ...[...sums].map(([period, sum]) => `one,G,${period},${sum + slip},,s`)];
}

function nextOf(
  course: Exclude<(typeof courses)[number], 'low rose'>,
  last: number,
  any: (limit: number) => number,
) {
  switch (course) {
    case 'any':
    case 'hidden':
      return any(3) === 0 ? last : any(900);
    case 'small':
      return any(12);
    case 'tied':
      return 100 * any(3);
    case 'none rose':
      return Math.max(0, last - any(last + 1));
    case 'all rose':
      return last + 1 + any(50);
    case 'zeros':
      return any(3) === 0 ? any(20) : 0;
  }
}

function markerOf(course: (typeof courses)[number], any: (limit: number) => number) {
  if (course === 'hidden') return ['[c]', '[c]', '', 'absent', '[x]', undefined][any(6)];
  const often = course === 'any' ? 12 : 40;
  return ['[c]', '', '[x]', 'absent'][any(often)];
}
