import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  firstYear,
  generatedAreas,
  generatedIndicators,
  indicatorCodes,
  writtenMonth,
} from './generatedAxes';
import { seededNumbers } from './seededNumbers';

/** A package to generate: `name` is its folder. */
export interface GeneratedPackage {
  readonly name: string;
  readonly rows: number;
  /**
   * What one cell in two hundred holds instead of a count, with the last year provisional: `[x]` not available, `[c]`
   * hidden, which makes the dashboard look for others that give it away. Every cell is a count when there is none.
   */
  readonly marker?: '[x]' | '[c]';
  /** 20 unless more rows than fit into the years so far need more. */
  readonly indicators?: number;
}

/** What a generated package came to. */
export interface PackageSize {
  readonly rows: number;
  readonly bytes: number;
}

const seed = 20_260;
const observationsFile = 'observations.csv';

const tablesFor = (indicators: readonly string[]) => ({
  'themes.csv': ['theme,title,order', 'offences,Recorded offences,1'],
  'indicators.csv': [
    'indicator,theme,title,kind,multiplier,population_series,population_year',
    ...indicators.map((code) => `${code},offences,${code},count,1000,mid-year,same`),
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
});

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
  resources: [...Object.keys(tablesFor([])), observationsFile].map((path) => ({
    name: roleOf(path),
    path,
    title: roleOf(path),
    role: roleOf(path),
  })),
});

/** Sums by indicator, area and year, in the order of the generated axes. */
interface Sums {
  readonly sums: Float64Array;
  readonly years: number;
}

/**
 * Rows in the order of a file that grows month by month: month, indicator, area. Each month's text is written as it is
 * made, since that of all may be more than one text can hold.
 */
async function writeRows(
  { rows, marker }: GeneratedPackage,
  indicators: readonly string[],
  write: (text: string) => Promise<unknown>,
): Promise<Sums> {
  const months = Math.ceil(rows / (indicators.length * generatedAreas.length));
  const years = Math.ceil(months / 12);
  const sums = new Float64Array(indicators.length * generatedAreas.length * years);
  const next = seededNumbers(seed + rows);
  await write('indicator,area_code,period,value,status,source\n');
  let row = 0;
  for (let month = 0; month < months; month += 1) {
    const period = writtenMonth(month);
    const status = marker && month >= months - 12 ? 'p' : '';
    const parts: string[] = [];
    for (const [i, indicator] of indicators.entries()) {
      for (const [a, area] of generatedAreas.entries()) {
        if (row === rows) break;
        row += 1;
        const value = Math.floor((i + 1) * (0.5 + next()) * (10 + (a % 37)));
        const missing = marker && next() < 0.005;
        const cell = missing ? marker : String(value);
        parts.push(`${indicator},${area},${period},${cell},${status},generated-extract\n`);
        const at = (i * generatedAreas.length + a) * years + Math.floor(month / 12);
        if (!missing) sums[at] = (sums[at] ?? 0) + value;
      }
    }
    await write(parts.join(''));
  }
  return { sums, years };
}

/** Writes a package with its expected sums into a folder of its name; the same bytes on every run. */
export async function writePackage(parent: string, wanted: GeneratedPackage): Promise<PackageSize> {
  const folder = join(parent, wanted.name);
  await mkdir(folder, { recursive: true });
  const indicators = wanted.indicators ? indicatorCodes(wanted.indicators) : generatedIndicators;
  const file = await open(join(folder, observationsFile), 'w');
  const { sums, years } = await writeRows(wanted, indicators, (text) => file.write(text));
  const { size: bytes } = await file.stat();
  await file.close();
  const expected = { indicators, areas: generatedAreas, firstYear, years, sums: [...sums] };
  const files = {
    ...Object.fromEntries(
      Object.entries(tablesFor(indicators)).map(([path, lines]) => [path, `${lines.join('\n')}\n`]),
    ),
    'datapackage.json': JSON.stringify(descriptor(wanted.name), undefined, 1),
    'expected.json': JSON.stringify(expected),
  };
  await Promise.all(
    Object.entries(files).map(([path, content]) => writeFile(join(folder, path), content)),
  );
  return { rows: wanted.rows, bytes };
}
