import { monthNumber } from './period';

/**
 * Begin and end of a day, month or year written as `2023-07-02`, `2023-07` or `2023`, on an axis of month counts where a
 * month lies half to either side of its count. Undefined for anything else.
 */
export function daySpan(date: string): readonly [from: number, to: number] | undefined {
  const [, year, month, day] =
    /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(0[1-9]|[12]\d|3[01]))?$/.exec(date.trim()) ?? [];
  if (year === undefined || (month === undefined && day !== undefined)) return undefined;
  const start = monthNumber(Number(year), Number(month ?? 1)) - 0.5;
  if (month === undefined) return [start, start + 12];
  if (day === undefined) return [start, start + 1];
  return [start + (Number(day) - 1) / 31, start + Number(day) / 31];
}
