import fc from 'fast-check';
import {
  calendarMonth,
  calendarQuarter,
  calendarYear,
  financialYear,
  yearEnding,
} from '../../../src/domain/period';

const year = fc.integer({ min: 1900, max: 2199 });
const month = fc.integer({ min: 1, max: 12 });

/** Any period of any kind, between 1900 and 2199. */
export const anyPeriod = fc.oneof(
  year.map(calendarYear),
  year.map(financialYear),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => calendarQuarter(y, q)),
  fc.tuple(year, month).map(([y, m]) => calendarMonth(y, m)),
  fc.tuple(year, month).map(([y, m]) => yearEnding(y, m)),
);
