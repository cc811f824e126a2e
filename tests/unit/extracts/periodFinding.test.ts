import { describe, expect, it } from 'vitest';
import { periodFinding } from '../../../src/extracts/periodFinding';

describe('periodFinding', () => {
  it.each([
    [
      ['2024-01', '2024-02'],
      'written',
      'Read as periods as they are written: "2024-01" is January 2024.',
    ],
    [
      ['Jan 2024', ''],
      'written',
      'Read as periods as they are written: "Jan 2024" is January 2024.',
    ],
    [
      ['01/2024', '12/2023'],
      'written',
      'Read as periods as they are written: "01/2024" is January 2024.',
    ],
    [
      ['2024-01-31', '2024-02-01'],
      'iso',
      'Read as dates, year first: "2024-01-31" is January 2024.',
    ],
    [
      ['01/02/2024', '31/01/2024'],
      'dayFirst',
      'Read as dates, day first: "01/02/2024" is February 2024.',
    ],
    [
      ['01/02/2024', '01/31/2024'],
      'monthFirst',
      'Read as dates, month first: "01/02/2024" is January 2024.',
    ],
    [['45292', '45323'], 'excelSerial', 'Read as Excel serial dates: "45292" is January 2024.'],
    [['202401'], 'digits', 'Read as dates in digits: "202401" is January 2024.'],
    [['05/05/2024'], 'dayFirst', 'Read as dates, day first: "05/05/2024" is May 2024.'],
  ])('reads %j', (texts, form, says) => {
    expect(periodFinding(texts)).toEqual({ form, readings: [], says, unreadable: 0 });
  });

  it('reports both readings of dates that have two, and takes neither', () => {
    expect(periodFinding(['03/04/2024', '05/06/2024'])).toEqual({
      form: undefined,
      readings: ['dayFirst', 'monthFirst'],
      says: '"03/04/2024" has two readings: April 2024 (dates, day first) or March 2024 (dates, month first). Choose one.',
      unreadable: 0,
    });
  });

  it('reports both readings of years with a hyphen', () => {
    expect(periodFinding(['2010-11', '2011-12'])).toEqual({
      form: undefined,
      readings: ['written', 'financialYears'],
      says: '"2010-11" has two readings: November 2010 (periods as they are written) or 2010/11 (financial years). Choose one.',
      unreadable: 0,
    });
  });

  it('counts what it cannot read, and gives up where that is more than one of ten', () => {
    const months = Array.from({ length: 19 }, (_, at) => `${at + 1}/01/2024`);
    expect(periodFinding([...months, 'unknown'])).toMatchObject({
      form: 'dayFirst',
      unreadable: 1,
    });
    expect(periodFinding(['north', 'south'])).toEqual({
      form: undefined,
      readings: [],
      says: 'No form of period reads "north".',
      unreadable: 2,
    });
    expect(periodFinding(['', ' ']).says).toBe('The column is empty.');
  });
});
