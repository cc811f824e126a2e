import { missingReasons } from '../domain/missing';
import type { RowReader } from './csvRows';
import { Dictionary } from './dictionary';
import type { FaultLog } from './faultLog';
import { headerPositions } from './headerPositions';
import { type ObservationRow, ObservationRows } from './observationRows';
import { quotedText } from './quotedText';
import { writtenValue } from './writtenValue';

/** Marks a published figure may carry: none, provisional, revised, estimated. */
export const statuses = ['', 'p', 'r', 'e'] as const;

/**
 * An observation file as columns of equal length `rows`. Text columns are dictionary-encoded: `area[i]` is a place in
 * `areas`. `value[i]` counts only where `reason[i]` is 0; otherwise the reason is `missingReasons[reason[i] - 1]`.
 */
export interface ObservationColumns {
  readonly rows: number;
  readonly indicator: Uint32Array;
  readonly indicators: readonly string[];
  readonly area: Uint32Array;
  readonly areas: readonly string[];
  readonly period: Uint32Array;
  readonly periods: readonly string[];
  readonly source: Uint32Array;
  readonly sources: readonly string[];
  readonly value: Float64Array;
  readonly reason: Uint8Array;
  readonly status: Uint8Array;
  readonly line: Uint32Array;
}

/** Place of a reason in `ObservationColumns.reason`. */
export function reasonCode(reason: (typeof missingReasons)[number]): number {
  return missingReasons.indexOf(reason) + 1;
}

/** The contract of an observation file: the columns it must and may have. */
export const observationColumnNames = {
  required: ['indicator', 'area_code', 'period', 'value'],
  optional: ['status', 'source'],
} as const;

/** Reads an observation file into columns. A value that is neither number nor marker is kept as `rejected`. */
export class ObservationReader implements RowReader {
  readonly #log: FaultLog;
  readonly #file: string;
  /** What is known so far; rows that were split elsewhere are added here too. */
  readonly rows = new ObservationRows();
  readonly indicators = new Dictionary();
  readonly areas = new Dictionary();
  readonly periods = new Dictionary();
  readonly sources = new Dictionary();
  /** Where each column stands, or -1. */
  at = { indicator: 0, area: 0, period: 0, value: 0, status: -1, source: -1 };

  constructor(file: string, log: FaultLog) {
    this.#file = file;
    this.#log = log;
  }

  header(cells: readonly string[], line: number) {
    const positions = headerPositions(cells, observationColumnNames.required, this.#file, line);
    const at = (name: string) => positions.get(name) ?? -1;
    this.at = {
      indicator: at('indicator'),
      area: at('area_code'),
      period: at('period'),
      value: at('value'),
      status: at('status'),
      source: at('source'),
    };
  }

  row(cells: readonly string[], line: number) {
    const { at } = this;
    const row = {
      indicator: this.indicators.placeOf(cells[at.indicator] ?? ''),
      area: this.areas.placeOf(cells[at.area] ?? ''),
      period: this.periods.placeOf(cells[at.period] ?? ''),
      source: this.sources.placeOf(cells[at.source] ?? ''),
      value: 0,
      reason: 0,
      status: 0,
      line,
    };
    this.add(row, cells[at.status] ?? '', cells[at.value] ?? '');
  }

  /** Adds a row once status and value are read from their cells into it. */
  add(row: ObservationRow, status: string, text: string) {
    row.status = this.#statusOf(status, row.line);
    const value = writtenValue(text);
    const known = typeof value === 'number';
    row.value = known ? value : 0;
    row.reason = known ? 0 : reasonCode(value ?? 'rejected');
    this.rows.add(row);
    if (value !== undefined) return;
    this.#log.add('value', {
      line: row.line,
      column: 'value',
      what: `${quotedText(text)} is neither a number nor a marker.`,
      remedy:
        'Write digits, or [c] suppressed, [x] not available, [z] not applicable, [u] low reliability, or leave it blank; until then the figure is shown as missing.',
    });
  }

  columns(): ObservationColumns {
    return {
      ...this.rows.columns(),
      indicators: this.indicators.texts,
      areas: this.areas.texts,
      periods: this.periods.texts,
      sources: this.sources.texts,
    };
  }

  #statusOf(text: string, line: number): number {
    if (text === '') return 0;
    const word = text
      .trim()
      .replace(/^\[(.)\]$/, '$1')
      .toLowerCase();
    const place = statuses.findIndex((status) => status === word);
    if (place >= 0) return place;
    this.#log.add('status', {
      line,
      column: 'status',
      what: `${quotedText(text)} is not a status.`,
      remedy:
        'Write p (provisional), r (revised), e (estimated) or leave it blank; the figure is used without a status.',
    });
    return 0;
  }
}
