import { describe, expect, it } from 'vitest';
import { periodCode } from '../../../src/domain/periodCode';
import { type PeriodForm, periodInForm } from '../../../src/extracts/periodForm';

describe('periodInForm', () => {
  it.each<[string, PeriodForm, string | undefined]>([
    ['2024-01', 'written', '2024-01'],
    ['Jan 2024', 'written', '2024-01'],
    ['01/2024', 'written', '2024-01'],
    ['2022/23', 'written', '2022/23'],
    ['31 January 2024', 'written', '2024-01'],
    ['31-Jan-24', 'written', '2024-01'],
    ['31 Feb 2024', 'written', undefined],
    ['2011-12', 'written', '2011-12'],
    ['2011-12', 'financialYears', '2011/12'],
    ['2011-11', 'financialYears', undefined],
    ['2024-01-31', 'iso', '2024-01'],
    ['2024-01-31T23:59:59Z', 'iso', '2024-01'],
    ['2024-02-30', 'iso', undefined],
    ['31/01/2024', 'dayFirst', '2024-01'],
    ['31/01/2024 13:05', 'dayFirst', '2024-01'],
    ['31.1.24', 'dayFirst', '2024-01'],
    ['31/01-2024', 'dayFirst', undefined],
    ['01/31/2024', 'dayFirst', undefined],
    ['01/31/2024', 'monthFirst', '2024-01'],
    ['202401', 'digits', '2024-01'],
    ['20240131', 'digits', '2024-01'],
    ['202413', 'digits', undefined],
    ['45292', 'excelSerial', '2024-01'],
    ['45322.75', 'excelSerial', '2024-01'],
    ['45323', 'excelSerial', '2024-02'],
    ['1234', 'excelSerial', undefined],
    ['99999', 'excelSerial', undefined],
    ['', 'written', undefined],
  ])('%j as %s is %s', (text, form, code) => {
    const period = periodInForm(text, form);
    expect(period && periodCode(period)).toBe(code);
  });
});
