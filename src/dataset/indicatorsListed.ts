import type { Indicator } from '../domain/indicator';
import { type LoggedFile, loggedRows } from './loggedRows';

/** The indicators of a package by code; a population year that cannot be read is noted and taken as `same`. */
export function indicatorsListed(files: readonly LoggedFile[]): ReadonlyMap<string, Indicator> {
  const rows = loggedRows(files, 'indicators').map(({ row, line, log }): [string, Indicator] => {
    const year = row.population_year;
    const fixed = Number(year);
    if (year !== undefined && year !== 'same' && !/^\d{4}$/.test(year)) {
      log.add('population year', {
        line,
        column: 'population_year',
        what: `"${year.slice(0, 40)}" is neither a year nor "same".`,
        remedy: 'Write a year such as 2021, or same; until then the year of each figure is used.',
      });
    }
    return [
      row.indicator,
      {
        code: row.indicator,
        theme: row.theme,
        title: row.title,
        shortTitle: row.short_title || row.title,
        unitSingular: row.unit_singular || row.unit_plural || 'event',
        unitPlural: row.unit_plural || row.unit_singular || 'events',
        definition: row.definition,
        kind: row.kind,
        multiplier: row.multiplier,
        denominatorIndicator: row.denominator_indicator,
        populationSeries: row.population_series,
        populationYear: /^\d{4}$/.test(year ?? '') ? fixed : 'same',
        polarity: row.polarity,
        polarityReason: row.polarity_reason,
        suppressionThreshold: row.suppression_threshold,
        roundingBase: row.rounding_base,
        status: row.status,
        source: row.source,
        caveat: row.caveat,
        headline: row.headline,
        overlaps: row.overlaps,
        geography: row.geography,
        completeness: row.completeness,
        nextUpdate: row.next_update,
        contact: row.contact,
      },
    ];
  });
  return new Map(rows);
}
