import fc from 'fast-check';
import { observations } from '../../dataset/packageOf';

const areas = ['E1', 'E2', 'E3', 'E4', 'E5'];
const years = [2019, 2020, 2021, 2022, 2023, 2024];
const months = Array.from({ length: 14 }, (_, place) =>
  place < 12 ? `2023-${String(place + 1).padStart(2, '0')}` : `2024-0${place - 11}`,
);

const value = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 40 }).map(String) },
  { weight: 4, arbitrary: fc.integer({ min: 100, max: 900 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('[c]', '[x]', '', '[u]', '[z]') },
);

const column = (length: number) => fc.array(value, { minLength: length, maxLength: length });

const indicator = fc.tuple(
  fc.constantFrom('lower_is_better', 'higher_is_better', 'none'),
  fc.constantFrom('', '', '4'),
  fc.constantFrom('', '', '5'),
);

/**
 * Files of a package in which most methods find an example: five areas, six years and fourteen months of counts that are
 * often small, 0 or missing, a share, pounds, unit costs, targets and breaks.
 */
export const denseFiles = fc
  .tuple(
    indicator,
    column(areas.length * years.length),
    column(areas.length * months.length),
    column(areas.length * 2),
    fc.array(fc.constantFrom(0, 7, 1000, 90_000), { minLength: 5, maxLength: 5 }),
    fc.constantFrom([], ['yearly,2022,method,Changed'], ['monthly,2023-08,recording,']),
    fc.integer({ min: 0, max: 50 }),
  )
  .map(([[polarity, threshold, base], yearly, monthly, parts, residents, breaks, target]) => ({
    'themes.csv': ['theme,title', 't,Theme'],
    'areas.csv': ['area_code,area_name', ...areas.map((code) => `${code},Area ${code}`)],
    'area-groups.csv': [
      'group_code,group_name,area_code',
      ...areas.map((code) => `G,All five,${code}`),
    ],
    'indicators.csv': [
      'indicator,theme,title,kind,denominator_indicator,population_series,population_year,polarity,suppression_threshold,rounding_base,unit_singular,unit_plural,multiplier',
      `yearly,t,Yearly,count,,mye,2021,${polarity},${threshold},${base},event,events,1000`,
      `monthly,t,Monthly,count,,mye,2021,${polarity},${threshold},${base},event,events,1000`,
      `part,t,A part,proportion,yearly,,,${polarity},,,event at night,events at night,`,
      'killed,t,Killed,count,,mye,2021,none,,,person killed,people killed,100000',
      'hurt,t,Hurt,count,,mye,2021,none,,,person seriously injured,people seriously injured,100000',
    ],
    'population.csv': [
      'series,area_code,year,population',
      ...areas.map((code, place) => `mye,${code},2021,${residents[place]}`),
    ],
    'series-breaks.csv': ['indicator,from_period,kind,note', ...breaks],
    'targets.csv': [
      'indicator,area_code,period,value,direction,owner',
      `yearly,G,2026,${target},at most,Board`,
      `yearly,E2,2024,${target},,`,
    ],
    'unit-costs.csv': [
      'indicator,unit_cost,price_year,concept',
      'yearly,250,2019,Cost to society',
      'killed,1000000,2020,Value of prevention',
    ],
    'rows.csv': [
      observations,
      ...areas.flatMap((code, row) => [
        ...years.map((year, at) => `yearly,${code},${year},${yearly[row * years.length + at]},,`),
        ...months.map(
          (month, at) => `monthly,${code},${month},${monthly[row * months.length + at]},,`,
        ),
        `part,${code},2024,${parts[row * 2]},,`,
        `part,${code},2023,${parts[row * 2 + 1]},,`,
        `killed,${code},2024,${parts[row * 2]},,`,
        `hurt,${code},2024,${parts[row * 2 + 1]},,`,
      ]),
    ],
  }));
