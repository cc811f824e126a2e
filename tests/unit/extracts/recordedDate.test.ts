import { expect, it } from 'vitest';
import { monthNumber } from '../../../src/domain/period';
import { recordedDate } from '../../../src/extracts/recordedDate';

it.each<[string, readonly [number, number, number] | undefined]>([
  ['2024-01-05', [2024, 1, 5]],
  ['2024-01-05 16:40:00', [2024, 1, 5]],
  ['2024-01-05T16:40:00Z', [2024, 1, 5]],
  ['05/01/2024', [2024, 1, 5]],
  ['5/1/2024', [2024, 1, 5]],
  ['05/01/2024 00:00', [2024, 1, 5]],
  ['05-01-24', [2024, 1, 5]],
  ['5.1.2024', [2024, 1, 5]],
  [' 29/02/2024 ', [2024, 2, 29]],
  ['45296', [2024, 1, 5]],
  ['45296.75', [2024, 1, 5]],
  ['5 Jan 2024', [2024, 1, 5]],
  ['05-Jan-24', [2024, 1, 5]],
  ['5th January 2024', [2024, 1, 5]],
  ['2024-01-05T16:40:00.000+00:00', [2024, 1, 5]],
  ['05/01/2024 4:40 pm', [2024, 1, 5]],
  ['29/02/2023', undefined],
  ['31 Feb 2024', undefined],
  ['99 Jan 2024', undefined],
  ['0 Jan 2024', undefined],
  ['2024-01-05 to 2024-02-05', undefined],
  ['05/01/2024 - 12/01/2024', undefined],
  ['01/31/2024', undefined],
  ['2024-13-01', undefined],
  ['Jan 2024', undefined],
  ['31/04/2024', undefined],
  ['-1', undefined],
  ['', undefined],
  ['12', undefined],
  ['99999', undefined],
])('the date %s', (text, day) => {
  expect(recordedDate(text)).toEqual(day && { month: monthNumber(day[0], day[1]), day: day[2] });
});
