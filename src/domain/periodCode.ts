import {
  calendarMonth,
  calendarQuarter,
  calendarYear,
  financialYear,
  lastMonth,
  monthOfYear,
  type Period,
  yearEnding,
  yearOf,
} from './period';

/**
 * The canonical written form: `2023`, `2022/23`, `2023-Q4`, `2023-11`, `YE2025-06`. Used in files and in the URL.
 */
export function periodCode(period: Period): string {
  const year = yearOf(period.start);
  const month = monthOfYear(period.start);
  switch (period.kind) {
    case 'calendarYear':
      return `${year}`;
    case 'financialYear':
      return `${year}/${twoDigits((year + 1) % 100)}`;
    case 'quarter':
      return `${year}-Q${(month + 2) / 3}`;
    case 'month':
      return `${year}-${twoDigits(month)}`;
    case 'yearEnding': {
      const end = lastMonth(period);
      return `YE${yearOf(end)}-${twoDigits(monthOfYear(end))}`;
    }
  }
}

/** The period a canonical code names, or undefined when it is not one. `periodOfCode(periodCode(p))` equals `p`. */
export function periodOfCode(code: string): Period | undefined {
  const parts = /^(?:(YE)?(\d{4})-(\d{2})|(\d{4})-Q([1-4])|(\d{4})\/(\d{2})|(\d{4}))$/.exec(code);
  if (!parts) return undefined;
  const [, ending, year, month, quarterYear, quarter, firstYear, secondYear, plainYear] = parts;
  if (year && month) {
    const number = Number(month);
    if (number < 1 || number > 12) return undefined;
    return ending ? yearEnding(Number(year), number) : calendarMonth(Number(year), number);
  }
  if (quarterYear) return calendarQuarter(Number(quarterYear), Number(quarter));
  if (firstYear) {
    const follows = (Number(firstYear) + 1) % 100 === Number(secondYear);
    return follows ? financialYear(Number(firstYear)) : undefined;
  }
  return calendarYear(Number(plainYear));
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
