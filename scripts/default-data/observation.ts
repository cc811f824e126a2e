import { csvText } from './csvTable';

/** One row of an observation file. `value` is a number as text or a marker such as `[x]`. */
export interface Observation {
  readonly indicator: string;
  readonly areaCode: string;
  readonly period: string;
  readonly value: string;
  readonly status: '' | 'p' | 'r' | 'e';
  readonly source: string;
}

/** Columns of an observation file, in the order of the data package contract. */
const observationColumns = [
  'indicator',
  'area_code',
  'period',
  'value',
  'status',
  'source',
] as const;

/** An observation from its parts; the value is a count unless it is a marker. */
export function observation(
  indicator: string,
  areaCode: string,
  period: string,
  value: number | '[x]' | '[c]',
  source: string,
  status: Observation['status'] = '',
): Observation {
  return { indicator, areaCode, period, value: String(value), status, source };
}

/** Text of an observation file. */
export function observationCsv(observations: readonly Observation[]): string {
  return csvText(
    observationColumns,
    observations.map((o) => [o.indicator, o.areaCode, o.period, o.value, o.status, o.source]),
  );
}
