import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarMonth,
  calendarQuarter,
  calendarYear,
  financialYear,
  type Period,
  yearEnding,
} from '../../../src/domain/period';
import { periodCode } from '../../../src/domain/periodCode';
import { periodName, shortPeriodName } from '../../../src/domain/periodName';
import { ambiguousPeriods, writtenPeriod } from '../../../src/extracts/writtenPeriod';
import { anyPeriod } from '../domain/anyPeriod';

describe('a period as people write it', () => {
  it.each<[string, Period]>([
    ['2023', calendarYear(2023)],
    ['Jan-22 - Dec-22', calendarYear(2022)],
    ['Jan-22 – Dec-22', calendarYear(2022)],
    ['January 2022 to December 2022', calendarYear(2022)],
    ['January to December 2022', calendarYear(2022)],
    ['Jan-Dec 2022', calendarYear(2022)],
    ['2022/23', financialYear(2022)],
    ['2022-23', financialYear(2022)],
    ['2022–23', financialYear(2022)],
    ['2022 - 23', financialYear(2022)],
    ['2022/2023', financialYear(2022)],
    ['2022-2023', financialYear(2022)],
    ['1999-00', financialYear(1999)],
    ['FY 2022-23', financialYear(2022)],
    ['Apr 2022 - Mar 2023', financialYear(2022)],
    ['1 April 2022 to 31 March 2023', financialYear(2022)],
    ['2023-Q4', calendarQuarter(2023, 4)],
    ['Q4 2023', calendarQuarter(2023, 4)],
    ['Q1 2023/24', calendarQuarter(2023, 2)],
    ['2023-24 Q4', calendarQuarter(2024, 1)],
    ['Quarter 3, 2011-12', calendarQuarter(2011, 4)],
    ['2023 q4', calendarQuarter(2023, 4)],
    ['Oct 2023 to Dec 2023', calendarQuarter(2023, 4)],
    ['2023-11', calendarMonth(2023, 11)],
    ['2011-12', calendarMonth(2011, 12)],
    ['Jan 2023', calendarMonth(2023, 1)],
    ['JANUARY 2023', calendarMonth(2023, 1)],
    ['Jan-23', calendarMonth(2023, 1)],
    ['01/2023', calendarMonth(2023, 1)],
    ['1 Feb 2024 - 29 Feb 2024', calendarMonth(2024, 2)],
    ['YE2025-06', yearEnding(2025, 6)],
    ['ye2025-06', yearEnding(2025, 6)],
    ['YE Jun 2025', yearEnding(2025, 6)],
    ['Year ending June 2025', yearEnding(2025, 6)],
    ['Year ending 30 June 2025', yearEnding(2025, 6)],
    ['Year to June 2025', yearEnding(2025, 6)],
    ['12 months to Sep 2025', yearEnding(2025, 9)],
    ['Rolling 12 months ending Sep-25', yearEnding(2025, 9)],
    ['1 October 2024 to 30 September 2025', yearEnding(2025, 9)],
    [' Jan\u00a02023 ', calendarMonth(2023, 1)],
  ])('%s', (text, period) => {
    expect(writtenPeriod(text)).toEqual({ period });
  });

  it('includes every way in which the page writes it', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        for (const written of [periodCode, periodName, shortPeriodName]) {
          expect(writtenPeriod(written(period))).toEqual({ period });
        }
      }),
    );
  });
});

describe('what is no period, with the reason', () => {
  it.each([
    ['', 'The period "" cannot be read.'],
    ['2023-13', 'The period "2023-13" cannot be read.'],
    ['2022/24', 'The period "2022/24" cannot be read.'],
    ['2022-2024', 'The period "2022-2024" cannot be read.'],
    ['Q5 2023', 'The period "Q5 2023" cannot be read.'],
    ['Q4 2022/24', 'The period "Q4 2022/24" cannot be read.'],
    ['Summer to Dec 2023', 'The period "Summer to Dec 2023" cannot be read.'],
    ['Summer 2023', 'The period "Summer 2023" cannot be read.'],
    ['Year ending 2025', 'The period "Year ending 2025" cannot be read.'],
    [
      '05/06',
      'The period "05/06" cannot be read. It could be May 2006 or the financial year 2005/06.',
    ],
    [
      '12-13',
      'The period "12-13" cannot be read. It could be December 2013 or the financial year 2012/13.',
    ],
    ['05/07', 'The period "05/07" cannot be read. It could be May 2007.'],
    ['22/23', 'The period "22/23" cannot be read. It could be the financial year 2022/23.'],
    ['25/23', 'The period "25/23" cannot be read.'],
    [
      'Jan 2023 to Jun 2023',
      'The period "Jan 2023 to Jun 2023" covers 6 months; a period is one month, a calendar quarter or twelve months.',
    ],
    [
      'Feb 2023 to Apr 2023',
      'The period "Feb 2023 to Apr 2023" covers 3 months; a period is one month, a calendar quarter or twelve months.',
    ],
    ['Dec-22 - Jan-22', 'The period "Dec-22 - Jan-22" ends before it starts.'],
    [
      'Jan 2022 to Feb 2022 to Mar 2022',
      'The period "Jan 2022 to Feb 2022 to Mar 2022" cannot be read.',
    ],
    ['5 June 2025', 'The period "5 June 2025" is one day; a period is a month or longer.'],
    [
      '15 October 2024 to 30 September 2025',
      'The period "15 October 2024 to 30 September 2025" does not run over whole months.',
    ],
    [
      '1 October 2024 to 15 September 2025',
      'The period "1 October 2024 to 15 September 2025" does not run over whole months.',
    ],
    [
      '1 February 2023 to 29 February 2023',
      'The period "1 February 2023 to 29 February 2023" does not run over whole months.',
    ],
    [
      'Year ending 15 June 2025',
      'The period "Year ending 15 June 2025" does not run over whole months.',
    ],
    ['x'.repeat(5000), `The period "${'x'.repeat(57)}..." cannot be read.`],
  ])('%s', (text, problem) => {
    expect(writtenPeriod(text)).toEqual({ problem });
  });
});

describe('ambiguousPeriods', () => {
  const december = (text: string) =>
    `The period "${text}" has two readings: December 2011, or the financial year 2011/12.`;

  it.each<[string, string[], [string, string][]]>([
    ['the month alone', ['2011-12'], []],
    ['the month among months', ['2011-11', '2011-12', '2012-01'], []],
    ['the month beside slashed financial years', ['2011-12', '2012/13'], []],
    ['the month beside years', ['2011-12', '2012', '2013'], []],
    ['financial years that cannot be months', ['2012-13', '2013-14'], []],
    [
      'the month beside a hyphenated financial year',
      ['2011-12', '2012-13'],
      [['2011-12', december('2011-12')]],
    ],
    ['spaces around it', [' 2011-12 ', '2012-13'], [[' 2011-12 ', december('2011-12')]]],
    ['long dashes', ['2011–12', '2012–13'], [['2011–12', december('2011–12')]]],
    [
      'only codes that could all be financial years',
      ['2010-11', '2011-12'],
      [
        [
          '2010-11',
          'The period "2010-11" has two readings: November 2010, or the financial year 2010/11.',
        ],
        ['2011-12', december('2011-12')],
      ],
    ],
    [
      'a month with one reading beside a hyphenated financial year',
      ['2011-10', '2011-12', '2012-13'],
      [['2011-12', december('2011-12')]],
    ],
  ])('%s', (_, texts, problems) => {
    expect([...ambiguousPeriods(texts)]).toEqual(problems);
  });
});
