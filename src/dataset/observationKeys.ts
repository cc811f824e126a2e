import { lastMonth, monthNumber, type Period } from '../domain/period';
import { monthName, periodName } from '../domain/periodName';
import type { ObservationColumns } from '../extracts/observationReader';
import type { PeriodReader } from '../extracts/periodReader';
import { plainCell } from '../extracts/plainCell';

/** Figures of earlier months are slips of the pen: no extract goes back as far as 1900. */
const earliest = monthNumber(1900, 1);

/** Why a text in a dictionary column cannot be used. */
export interface KeyProblem {
  readonly kind: 'indicator' | 'area_code' | 'period' | 'future';
  readonly column: 'indicator' | 'area_code' | 'period';
  readonly what: string;
  readonly remedy: string;
}

/** What the texts of an observation file refer to, by their place in its dictionaries. */
export interface ObservationKeys {
  readonly indicators: readonly (string | KeyProblem)[];
  readonly areas: readonly (string | KeyProblem)[];
  readonly periods: readonly (Period | KeyProblem)[];
}

/** What an observation may refer to. `thisMonth` is the month that is not over yet, as a month count. */
export interface KnownKeys {
  readonly indicators: ReadonlyMap<string, unknown>;
  readonly areas: ReadonlyMap<string, unknown>;
  readonly groups: ReadonlyMap<string, unknown>;
  readonly thisMonth: number;
}

/** Resolves the dictionaries of a file: each distinct text is judged once, however many rows use it. */
export function observationKeys(
  columns: ObservationColumns,
  known: KnownKeys,
  reader: PeriodReader,
): ObservationKeys {
  const ambiguous = reader.ambiguousPeriods(columns.periods);
  const ofText = (text: string) => periodKey(text, ambiguous.get(text), reader, known.thisMonth);
  return {
    indicators: columns.indicators.map((text) => indicatorKey(plainCell(text).trim(), known)),
    areas: columns.areas.map((text) => areaKey(plainCell(text).trim(), known)),
    periods: columns.periods.map(ofText),
  };
}

/** True for what could be resolved. */
export function isKey<T>(key: T | KeyProblem): key is T {
  return !(typeof key === 'object' && key !== null && 'what' in key);
}

function indicatorKey(text: string, known: KnownKeys): string | KeyProblem {
  if (known.indicators.has(text)) return text;
  if (known.indicators.size === 0) return unread('indicator', 'indicators');
  const what =
    text === ''
      ? 'The indicator is empty.'
      : `The indicator "${text.slice(0, 60)}" is not in the list of indicators.`;
  return {
    kind: 'indicator',
    column: 'indicator',
    what,
    remedy: 'Correct the code, or add the indicator to the list; these rows were left out.',
  };
}

function areaKey(text: string, known: KnownKeys): string | KeyProblem {
  if (known.areas.has(text) || known.groups.has(text)) return text;
  if (known.areas.size === 0) return unread('area_code', 'areas');
  const what =
    text === ''
      ? 'The area code is empty.'
      : `The area "${text.slice(0, 60)}" is in no list of areas or groups.`;
  return {
    kind: 'area_code',
    column: 'area_code',
    what,
    remedy: 'Correct the code, or add the area to the list; these rows were left out.',
  };
}

function periodKey(
  text: string,
  ambiguous: string | undefined,
  reader: PeriodReader,
  thisMonth: number,
): Period | KeyProblem {
  const problem = (kind: 'period' | 'future', what: string, remedy: string): KeyProblem => ({
    kind,
    column: 'period',
    what,
    remedy,
  });
  if (ambiguous)
    return problem(
      'period',
      ambiguous,
      'Write the month as "Dec 2011" or the financial year as "2011/12"; these rows were left out.',
    );
  if (text.trim() === '')
    return problem(
      'period',
      'The period is empty.',
      'Write it like 2023, 2022/23, 2023-Q4 (October to December), 2023-11 or YE2025-06; these rows were left out.',
    );
  const read = reader.writtenPeriod(text);
  if ('problem' in read)
    return problem(
      'period',
      read.problem,
      'Write it like 2023, 2022/23, 2023-Q4 (October to December), 2023-11 or YE2025-06; these rows were left out.',
    );
  if (read.period.start < earliest)
    return problem(
      'period',
      `The period ${periodName(read.period)} is too long ago to be true.`,
      'Check the year; these rows were left out.',
    );
  const last = lastMonth(read.period);
  if (last < thisMonth) return read.period;
  const what = `The period ${periodName(read.period)} is not over: it ends with ${monthName(last)}.`;
  return problem(
    'future',
    what,
    'A figure for the whole of it cannot exist yet; correct the period or leave the rows out until then.',
  );
}

function unread(column: 'indicator' | 'area_code', list: string): KeyProblem {
  return {
    kind: column,
    column,
    what: `The list of ${list} is missing or could not be read.`,
    remedy: 'Mend that file first; these rows were left out.',
  };
}
