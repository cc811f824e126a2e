import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  firstYear,
  generatedAreas,
  generatedIndicators,
  rowsOfMonths,
  writtenMonth,
} from './generatedAxes';
import { seededNumbers } from './seededNumbers';

/** A package to generate: `name` is its folder. */
export interface GeneratedPackage {
  readonly name: string;
  readonly rows: number;
  /** One cell in two hundred is `[c]`, and the last year is provisional. */
  readonly markers: boolean;
}

/** What a generated package came to. */
export interface PackageSize {
  readonly rows: number;
  readonly bytes: number;
}

const seed = 20_260;
const observationsFile = 'observations.csv';

const tables = {
  'themes.csv': ['theme,title,order', 'offences,Recorded offences,1'],
  'indicators.csv': [
    'indicator,theme,title,kind,multiplier,population_series,population_year',
    ...generatedIndicators.map((code) => `${code},offences,${code},count,1000,mid-year,same`),
  ],
  'areas.csv': [
    'area_code,area_name,area_type',
    ...generatedAreas.map((code, place) => `${code},District ${place + 1},district`),
  ],
  'area-groups.csv': [
    'group_code,group_name,area_code',
    ...generatedAreas.map((code) => `ALL,All districts,${code}`),
  ],
  'population.csv': ['series,area_code,year,population', ...populations()],
};

function populations(): string[] {
  const next = seededNumbers(seed);
  return generatedAreas.flatMap((area) => {
    const residents = 40_000 + Math.floor(next() * 400_000);
    return Array.from({ length: 16 }, (_, year) => {
      const grown = Math.round(residents * (1 + year * 0.004));
      return `mid-year,${area},${firstYear + year},${grown}`;
    });
  });
}

const roleOf = (path: string) => path.replace('.csv', '');

const descriptor = (name: string) => ({
  name,
  title: `Generated package ${name}`,
  version: '1',
  created: '2026-01-01',
  illustrative: true,
  resources: [...Object.keys(tables), observationsFile].map((path) => ({
    name: roleOf(path),
    path,
    title: roleOf(path),
    role: roleOf(path),
  })),
});

interface Rows {
  readonly text: string;
  /** Sums by indicator, area and year, in the order of the generated axes. */
  readonly sums: Float64Array;
  readonly years: number;
}

/** Rows in the order of a file that grows month by month: month, indicator, area. */
function observationRows({ rows, markers }: GeneratedPackage): Rows {
  const months = Math.ceil(rows / rowsOfMonths(1));
  const years = Math.ceil(months / 12);
  const sums = new Float64Array(generatedIndicators.length * generatedAreas.length * years);
  const next = seededNumbers(seed + rows);
  const parts = ['indicator,area_code,period,value,status,source\n'];
  let row = 0;
  for (let month = 0; month < months; month += 1) {
    const period = writtenMonth(month);
    const status = markers && month >= months - 12 ? 'p' : '';
    for (const [i, indicator] of generatedIndicators.entries()) {
      for (const [a, area] of generatedAreas.entries()) {
        if (row === rows) break;
        row += 1;
        const value = Math.floor((i + 1) * (0.5 + next()) * (10 + (a % 37)));
        const hidden = markers && next() < 0.005;
        const cell = hidden ? '[c]' : String(value);
        parts.push(`${indicator},${area},${period},${cell},${status},generated-extract\n`);
        const at = (i * generatedAreas.length + a) * years + Math.floor(month / 12);
        if (!hidden) sums[at] = (sums[at] ?? 0) + value;
      }
    }
  }
  return { text: parts.join(''), sums, years };
}

/** Writes a package with its expected sums into a folder of its name; the same bytes on every run. */
export async function writePackage(parent: string, wanted: GeneratedPackage): Promise<PackageSize> {
  const folder = join(parent, wanted.name);
  await mkdir(folder, { recursive: true });
  const { text, sums, years } = observationRows(wanted);
  const expected = {
    indicators: generatedIndicators,
    areas: generatedAreas,
    firstYear,
    years,
    sums: [...sums],
  };
  const files = {
    ...Object.fromEntries(
      Object.entries(tables).map(([path, lines]) => [path, `${lines.join('\n')}\n`]),
    ),
    [observationsFile]: text,
    'datapackage.json': JSON.stringify(descriptor(wanted.name), undefined, 1),
    'expected.json': JSON.stringify(expected),
  };
  await Promise.all(
    Object.entries(files).map(([path, content]) => writeFile(join(folder, path), content)),
  );
  return { rows: wanted.rows, bytes: Buffer.byteLength(text) };
}
