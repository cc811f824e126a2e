import type { NewIndicator } from './newIndicator';
import type { PeriodForm } from './periodForm';

/**
 * How a person's own table becomes figures: which column is what, by place in the header. Plain data, so that it can be
 * kept; parts that are undefined are still to be chosen.
 */
export interface Mapping {
  /** What the table is called; it becomes the title of the source. */
  readonly title: string;
  /** The header it was made for, as {@link shapeOf} writes it: it applies to every table with the same. */
  readonly shape: string;
  readonly area: { readonly column: number; readonly by: 'code' | 'name' } | undefined;
  /** A column and how it writes periods, where that is known, or one period for the whole table as people write it. */
  readonly period:
    | { readonly column: number; readonly form: PeriodForm | undefined }
    | { readonly fixed: string }
    | undefined;
  /** A column and which indicators its texts stand for (codes need no pair), or one indicator for the whole table. */
  readonly indicator:
    | {
        readonly column: number;
        readonly codes: readonly (readonly [text: string, code: string])[];
      }
    | { readonly fixed: string }
    | undefined;
  /** A column of numbers, added up where an area and period repeat if told so; or one row is one incident. */
  readonly value: { readonly column: number; readonly addUp?: boolean } | 'rows' | undefined;
  readonly status: number | undefined;
  /** Only rows in which each of these columns has one of its texts. */
  readonly filters: readonly { readonly column: number; readonly texts: readonly string[] }[];
  /** Codes of areas by names in the file, as the person confirmed them. */
  readonly confirmed: readonly (readonly [name: string, code: string])[];
  /** Indicators that the person defined for this table. */
  readonly defined: readonly Omit<NewIndicator, 'source'>[];
}

/** Parts of a mapping that a person has to choose. */
export type MappingGap = 'area' | 'period' | 'indicator' | 'value';

/** What is still to be chosen before a table can be read; the form of a period column too. */
export function mappingGaps(mapping: Mapping): readonly MappingGap[] {
  const { area, period, indicator, value } = mapping;
  const noPeriod = period === undefined || ('column' in period && period.form === undefined);
  return [
    ...(area === undefined ? ['area' as const] : []),
    ...(noPeriod ? ['period' as const] : []),
    ...(indicator === undefined ? ['indicator' as const] : []),
    ...(value === undefined ? ['value' as const] : []),
  ];
}
