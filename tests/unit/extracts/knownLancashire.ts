import { readFileSync } from 'node:fs';
import { type KnownFacts, knownPackage } from '../../../src/extracts/knownPackage';
import { cellsOfCsv } from './cellsOfCsv';

const rows = (file: string) => cellsOfCsv(readFileSync(`data/${file}.csv`, 'utf8')).slice(1);

const population = new Map<string, Map<number, Map<string, number>>>();
for (const [series = '', area = '', year, people] of rows('population')) {
  const years = population.get(series) ?? new Map<number, Map<string, number>>();
  population.set(series, years);
  const areas = years.get(Number(year)) ?? new Map<string, number>();
  years.set(Number(year), areas);
  areas.set(area, Number(people));
}

/** The repository's own package, as far as reading further files may know it. */
export const lancashireFacts: KnownFacts = {
  areas: [
    ...rows('areas').map(([code = '', name = '', , , , others = '']) => ({
      code,
      name,
      otherNames: others.split(';').flatMap((one) => one.trim() || []),
      isGroup: false,
    })),
    ...[...new Map(rows('area-groups').map(([code = '', name = '']) => [code, name]))].map(
      ([code, name]) => ({ code, name, otherNames: [], isGroup: true }),
    ),
  ],
  indicators: rows('indicators').map((row) => ({
    code: row[0] ?? '',
    theme: row[1] ?? '',
    title: row[2] ?? '',
    shortTitle: row[3] ?? '',
    kind: row[7] ?? '',
    multiplier: Number(row[8]),
    populationSeries: row[10] || undefined,
    populationYear: row[11] === 'same' ? 'same' : Number(row[11]),
  })),
  groupAreas: [...new Set(rows('area-groups').map((row) => row[2] ?? ''))],
  themes: rows('themes').map((row) => row[0] ?? ''),
  sources: rows('sources').map((row) => row[0] ?? ''),
  population,
};

/** The same, ready for questions. */
export const lancashire = knownPackage(lancashireFacts);
