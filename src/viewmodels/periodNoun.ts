import type { PeriodKind } from '../domain/period';

/** Several periods of a kind: "years", "periods of 12 months". */
export function periodNoun(kind: PeriodKind): string {
  switch (kind) {
    case 'calendarYear':
      return 'years';
    case 'financialYear':
      return 'financial years';
    case 'yearEnding':
      return 'periods of 12 months';
    case 'quarter':
      return 'quarters';
    case 'month':
      return 'months';
  }
}
