import type { FaultLog } from './faultLog';
import { quotedText } from './quotedText';
import { recordedDate } from './recordedDate';
import { RowAccount } from './rowAccount';
import { severityPlace } from './severity';
import { SeverityMonths } from './severityMonths';

/** A row of a file of road records, as it is told of: its cells, or what stands for them, and its line. */
export interface RoadRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Where and when a record is counted; `area` is undefined outside the dashboard. */
export interface RoadPlace {
  readonly area: string | undefined;
  /** What the file names as its district. */
  readonly district: string;
  /** True when the file names no district. */
  readonly nowhere: boolean;
  readonly force: string;
  readonly month: number;
  readonly day: number;
}

/** Counts the rows of a file of road records by district, month and severity, and keeps account of those that are not. */
export class RoadRows {
  readonly account = new RowAccount();
  readonly months = new SeverityMonths();
  readonly #log: FaultLog;
  readonly #severityColumn: string;
  readonly #remedy: string;

  /** `severityColumn` is what its column is called, `remedy` what to do about a row that cannot be read; for messages. */
  constructor(log: FaultLog, severityColumn: string, remedy: string) {
    this.#log = log;
    this.#severityColumn = severityColumn;
    this.#remedy = remedy;
  }

  /** The day of a row; undefined where it is not known, which is a fault and rejects the row. */
  date(text: string, row: RoadRow): ReturnType<typeof recordedDate> {
    const date = recordedDate(text);
    if (!date) this.#reject('date', 'date', text, row);
    return date;
  }

  /** The severity of a row, as its place among severities; undefined as for {@link date}. */
  severity(text: string, row: RoadRow): number | undefined {
    const severity = severityPlace(text);
    if (severity === undefined) this.#reject('severity', this.#severityColumn, text, row);
    return severity;
  }

  /** Counts a row, with its chance of being serious where that is given, or notes why it is left out. */
  count(
    place: RoadPlace,
    severity: number,
    adjusted: number | undefined,
    { cells, line }: RoadRow,
  ) {
    const { area, district, nowhere, force, month, day } = place;
    this.months.saw(force, month, day);
    if (nowhere) this.account.add('leftOut', 'no district', cells, line);
    else if (area === undefined)
      this.account.add('leftOut', 'outside the districts of this dashboard', cells, line, district);
    else {
      this.account.add('counted', 'counted by district, month and severity', cells, line);
      this.months.add(area, force, month, severity, adjusted);
    }
  }

  #reject(what: 'date' | 'severity', column: string, text: string, { cells, line }: RoadRow) {
    this.account.add('rejected', `the ${what} is missing or cannot be read`, cells, line);
    this.#log.add(what, {
      line,
      column,
      what: `${quotedText(text)} is not a ${what} that is known.`,
      remedy: this.#remedy,
    });
  }
}
