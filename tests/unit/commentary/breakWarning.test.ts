import { describe, expect, it } from 'vitest';
import { breakRider } from '../../../src/commentary/breakRider';
import { breakWarning } from '../../../src/commentary/breakWarning';
import { periodOfCode } from '../../../src/domain/periodCode';
import type { SeriesBreak } from '../../../src/domain/reference';

function breakOf(kind: SeriesBreak['kind'], code: string): SeriesBreak {
  const from = periodOfCode(code);
  if (!from) throw new Error(code);
  return { indicator: 'asb', from, kind, note: '', source: undefined };
}

const tail = ', so the figures are not fully comparable';

describe('a break in a sentence', () => {
  it.each<[readonly SeriesBreak[], string | undefined]>([
    [[], undefined],
    [[breakOf('recording', '2023')], `The way of recording changed in 2023${tail}`],
    [
      [breakOf('recording', '2020-04'), breakOf('recording', '2017-11')],
      `The way of recording changed in November 2017 and April 2020${tail}`,
    ],
    [
      [breakOf('method', '2023-06'), breakOf('recording', '2023-06')],
      `The way of recording and the method of counting changed in June 2023${tail}`,
    ],
    [
      [breakOf('boundary', '2022/23'), breakOf('definition', '2023-Q1')],
      `The definition changed in the quarter January to March 2023 and the boundaries changed in 2022/23${tail}`,
    ],
    [
      [breakOf('method', '2023'), breakOf('method', '2023')],
      `The method of counting changed in 2023${tail}`,
    ],
  ])('%#', (breaks, expected) => {
    expect(breakWarning(breaks)).toBe(expected);
  });

  it('has a short form without the time', () => {
    expect(breakRider([breakOf('definition', '2023')])).toBe(
      `The definition changed over this time${tail}`,
    );
    expect(breakRider([])).toBeUndefined();
  });
});
