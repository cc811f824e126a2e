import { calendarMonth, monthOfYear, yearOf } from '../domain/period';
import { periodName } from '../domain/periodName';
import type { FaultLog } from './faultLog';
import type { BrokenMonth } from './seenDays';

/** Notes the months at which records set in late or break off; `more` says what else comes of it. */
export function noteBroken(
  log: FaultLog,
  broken: Readonly<Record<'first' | 'last', BrokenMonth | undefined>>,
  more = '',
) {
  for (const which of ['first', 'last'] as const) {
    const { month, day } = broken[which] ?? {};
    if (month === undefined) continue;
    const name = periodName(calendarMonth(yearOf(month), monthOfYear(month)));
    const what = `The ${which} records are of day ${day} of ${name}: the month seems not to be whole.`;
    const remedy = `Compare the month only once a whole one is there${more}.`;
    log.add(which, { what, remedy }, 'notice');
  }
}
