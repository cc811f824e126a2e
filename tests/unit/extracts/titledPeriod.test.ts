import { describe, expect, it } from 'vitest';
import { periodCode } from '../../../src/domain/periodCode';
import { titledPeriod } from '../../../src/extracts/titledPeriod';

describe('titledPeriod', () => {
  it.each([
    [['Table C2: crimes by area, year ending June 2025 [note 1]'], 'YE2025-06'],
    [['Table C2', 'policeforceareatablesyejune25final_TableC2.csv'], 'YE2025-06'],
    [['policeforceareatablesyedecember2024.xlsx > Table C2'], 'YE2024-12'],
    [['csp_year_ending_mar_2023.csv'], 'YE2023-03'],
    [['12 months to Sept 2024'], 'YE2024-09'],
    [['year ending 31 March 2019'], 'YE2019-03'],
    [['Year ending June 2025', 'year ending June 2024'], 'YE2025-06'],
    [['year ending June 2025 compared with year ending June 2024'], undefined],
    [['year ending Smarch 2024'], undefined],
    [['eye 2024', 'Table C2'], undefined],
    [[], undefined],
  ])('reads %j as %s', (texts, code) => {
    const period = titledPeriod(texts);
    expect(period && periodCode(period)).toBe(code);
  });
});
