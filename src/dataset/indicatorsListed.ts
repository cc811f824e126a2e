import type { Indicator } from '../domain/indicator';
import { type LoggedFile, type LoggedRow, loggedRows } from './loggedRows';

/** Rates are never given per more residents than this. */
const largestMultiplier = 1_000_000_000;

/**
 * The indicators of a package by code. A population year that cannot be read is noted and taken as `same`, a
 * multiplier that is no whole number as 1,000; a threshold or rounding base that is none is noted and left out.
 */
export function indicatorsListed(files: readonly LoggedFile[]): ReadonlyMap<string, Indicator> {
  const rows = loggedRows(files, 'indicators').map((one): [string, Indicator] => {
    const { row } = one;
    return [
      row.indicator,
      {
        code: row.indicator,
        theme: row.theme,
        title: row.title,
        shortTitle: row.short_title || row.title,
        ...unitsOf(row),
        definition: row.definition,
        kind: row.kind,
        multiplier: multiplierOf(one),
        denominatorIndicator: row.denominator_indicator,
        populationSeries: row.population_series,
        populationYear: populationYearOf(one),
        polarity: row.polarity,
        polarityReason: row.polarity_reason,
        suppressionThreshold: wholeAboveZero(one, 'suppression_threshold'),
        roundingBase: wholeAboveZero(one, 'rounding_base'),
        status: row.status,
        source: row.source,
        caveat: row.caveat,
        headline: row.headline,
        overlaps: row.overlaps,
        geography: row.geography,
        completeness: row.completeness,
        nextUpdate: row.next_update,
        contact: row.contact,
        partOf: row.part_of,
      },
    ];
  });
  return new Map(rows);
}

type Listed = LoggedRow<'indicators'>;

/** Without a plural the events are named after the indicator; without a singular the plural stands for both. */
function unitsOf({
  unit_singular: one,
  unit_plural: many,
  short_title: short,
  title,
}: Listed['row']) {
  if (many !== '') return { unitSingular: one || many, unitPlural: many };
  return {
    unitSingular: one || `event (${short || title})`,
    unitPlural: `events (${short || title})`,
  };
}

function populationYearOf({ row, line, log }: Listed): number | 'same' {
  const year = row.population_year ?? 'same';
  if (/^\d{4}$/.test(year)) return Number(year);
  if (year.toLowerCase() !== 'same') {
    log.add('population year', {
      line,
      column: 'population_year',
      what: `"${year.slice(0, 40)}" is neither a year nor "same".`,
      remedy: 'Write a year such as 2021, or same; until then the year of each figure is used.',
    });
  }
  return 'same';
}

function multiplierOf({ row, line, log }: Listed): number {
  if (Number.isInteger(row.multiplier) && row.multiplier <= largestMultiplier)
    return row.multiplier;
  log.add('multiplier', {
    line,
    column: 'multiplier',
    what: `Rates cannot be given per ${row.multiplier} residents.`,
    remedy: 'Write a whole number such as 1000 or 100000; until then 1,000 is used.',
  });
  return 1000;
}

function wholeAboveZero(
  { row, line, log }: Listed,
  column: 'suppression_threshold' | 'rounding_base',
): number | undefined {
  const value = row[column];
  if (value === undefined || value === 0) return undefined;
  if (Number.isInteger(value) && value > 0) return value;
  log.add(column, {
    line,
    column,
    what: `${value} is not a whole number above zero.`,
    remedy: 'Correct it, or leave it empty; it counts as empty.',
  });
  return undefined;
}
