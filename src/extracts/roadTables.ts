import type { Adapted } from './adapter';
import { canonicalTable } from './canonicalTable';
import type { FaultLog } from './faultLog';
import type { KnownPackage } from './knownPackage';
import { noteBroken } from './noteBroken';
import { type RoadIndicator, roadDefinition, roadTheme } from './roadDefinitions';
import type { SeverityMonths } from './severityMonths';

/** What the canonical tables of road records are made from. */
export interface RoadRecords {
  readonly months: SeverityMonths;
  readonly indicators: readonly RoadIndicator[];
  /** The row of sources.csv. */
  readonly source: { readonly source: string };
  readonly known: KnownPackage;
  readonly log: FaultLog;
  /** Months that are not used. */
  readonly left?: (month: number) => boolean;
  /** Mark of every figure: `p` for provisional ones. */
  readonly status?: string;
}

/** Canonical tables of road records, with only those indicators that have a figure; notes a month that breaks off. */
export function roadTables(records: RoadRecords): Adapted['tables'] {
  const { months, source, known, log, left, status = '' } = records;
  const { begunLate, unfinished } = months.days;
  noteBroken(log, { first: begunLate, last: unfinished }, '; no calendar year was made of it');
  const held = records.indicators.map((indicator) => ({
    indicator,
    figures: months.figures(indicator.measure, indicator.grain, left),
  }));
  return new Map([
    [
      'observations',
      canonicalTable(
        'observations',
        held.flatMap(({ indicator, figures }) =>
          figures.map(({ area, period, value }) => ({
            indicator: indicator.code,
            area_code: area,
            period,
            value,
            status,
            source: source.source,
          })),
        ),
      ),
    ],
    [
      'indicators',
      canonicalTable(
        'indicators',
        held.flatMap(({ indicator, figures }) =>
          figures.length > 0 ? [roadDefinition(indicator, source.source, known)] : [],
        ),
      ),
    ],
    ['sources', canonicalTable('sources', [{ ...source }])],
    ['themes', canonicalTable('themes', [roadTheme])],
  ]);
}
