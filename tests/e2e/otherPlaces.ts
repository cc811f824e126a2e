import { describedPackage, type PackageFiles } from './packages';

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;

const LISTS: PackageFiles = {
  'themes.csv': lines(
    'theme,title,order,lead_board,data_status',
    'burglary,Burglary,1,Dale Partnership Board,Held by district.',
    'arson,Arson,2,Dale Fire Authority,No extract is held. Would fill it: fires by district.',
  ),
  'indicators.csv': lines(
    'indicator,theme,title,short_title,unit_singular,unit_plural,kind,multiplier,population_series,population_year,source',
    'burglaries,burglary,Burglaries of homes,Burglaries,burglary,burglaries,count,1000,mid-year,2024,dale-police',
    'sheds,burglary,Sheds broken into by month,Sheds,shed,sheds,count,1000,,,dale-police',
  ),
  'areas.csv': lines(
    'area_code,area_name,area_type',
    'E07000901,Upper Dale,district',
    'E07000902,Lower Dale,district',
    'E07000903,Mid Dale,district',
  ),
  'area-groups.csv': lines(
    'group_code,group_name,area_code',
    'DALES,The Dales,E07000901',
    'DALES,The Dales,E07000902',
    'DALES,The Dales,E07000903',
  ),
  'population.csv': lines(
    'series,area_code,year,population',
    'mid-year,E07000901,2024,100000',
    'mid-year,E07000902,2024,50000',
    'mid-year,E07000903,2024,20000',
  ),
  'sources.csv': lines('source,publisher,title', 'dale-police,Dale Police,Burglary extract'),
};

const BURGLARIES = lines(
  'indicator,area_code,period,value',
  'burglaries,E07000901,2023/24,1000',
  'burglaries,E07000902,2023/24,400',
  'burglaries,E07000903,2023/24,[c]',
  'burglaries,E07000901,2024/25,1250',
  'burglaries,E07000902,2024/25,0',
  'burglaries,E07000903,2024/25,30',
);

const SHEDS = lines(
  'indicator,area_code,period,value',
  'sheds,E07000901,Jan 2025,11',
  'sheds,E07000902,01/2025,5',
  'sheds,E07000901,2025-02,12',
  'sheds,E07000902,2025-02,7',
);

/** A package of another county: other districts, other indicators, other periods. */
export const dales = describedPackage(
  'Dales safety figures',
  { ...LISTS, 'burglaries.csv': BURGLARIES, 'sheds.csv': SHEDS },
  { version: '7', licenses: [{ title: 'Dale Open Licence' }] },
);

/** The same with a list that says which districts are like Upper Dale. */
export const dalesAlike = describedPackage(
  'Dales with neighbours',
  {
    ...LISTS,
    'burglaries.csv': BURGLARIES,
    'neighbours.csv': lines('area_code,neighbour_code', 'E07000901,E07000902'),
  },
  { version: '8' },
);

/** The same with one file replaced or added. */
export const dalesWith = (
  files: PackageFiles,
  options: Parameters<typeof describedPackage>[2] = {},
) =>
  describedPackage(
    'Dales with mistakes',
    { ...LISTS, 'burglaries.csv': BURGLARIES, ...files },
    options,
  );

/** The same county with a mistake of every kind, each in the file and line its name and comment tell. */
export const mistaken = dalesWith(
  {
    // Lines 2 to 9: negative, fractional, unknown area, duplicate, future, above population, no number.
    'burglaries.csv': lines(
      'indicator,area_code,period,value',
      'burglaries,E07000901,2023/24,1000',
      'burglaries,E07000902,2023/24,-4',
      'burglaries,E07000903,2023/24,7.5',
      'burglaries,E07000999,2023/24,12',
      'burglaries,E07000901,2023/24,1001',
      'burglaries,E07000901,2099/00,5',
      'burglaries,E07000903,2024/25,20001',
      'burglaries,E07000902,2024/25,many',
      'burglaries,E07000901,2024/25,1250',
    ),
    'without-value.csv': lines('indicator,area_code,period,count', 'sheds,E07000901,2025-01,5'),
    'unclosed.csv': lines(
      'indicator,area_code,period,value',
      'sheds,"E07000901,2025-01,5',
      'sheds,E07000902,2025-01,6',
    ),
    'totals.csv': lines(
      'indicator,area_code,period,value',
      'sheds,E07000901,2024-12,1',
      'sheds,E07000902,2024-12,2',
      'sheds,E07000903,2024-12,3',
      'sheds,DALES,2024-12,7',
    ),
    'empty.csv': '',
  },
  { listed: ['absent.csv'] },
);
