import { describe, expect, it } from 'vitest';
import { monthNumber } from '../../../src/domain/period';
import { writtenDate } from '../../../src/extracts/writtenDate';

describe('writtenDate', () => {
  it.each<[string, number, number, number | undefined]>([
    ['jan 2023', 2023, 1, undefined],
    [' jan 2023 ', 2023, 1, undefined],
    [' 01/2023 ', 2023, 1, undefined],
    ['january 2023', 2023, 1, undefined],
    ['may 2023', 2023, 5, undefined],
    ['june 2025', 2025, 6, undefined],
    ['sept 2025', 2025, 9, undefined],
    ['dec. 2025', 2025, 12, undefined],
    ['jan-22', 2022, 1, undefined],
    ["jan '22", 2022, 1, undefined],
    ['jan22', 2022, 1, undefined],
    ['01/2023', 2023, 1, undefined],
    ['1/2023', 2023, 1, undefined],
    ['12/2023', 2023, 12, undefined],
    ['1 october 2024', 2024, 10, 1],
    ['30th sep 2025', 2025, 9, 30],
  ])('reads %j', (text, year, month, day) => {
    expect(writtenDate(text)).toEqual({ month: monthNumber(year, month), day });
  });

  it.each([
    '',
    'january',
    '2023',
    'janu 2023',
    'marsh 2023',
    '13/2023',
    '0/2023',
    '01/23',
    '1 2023',
  ])('does not read %j', (text) => {
    expect(writtenDate(text)).toBeUndefined();
  });
});
