import { describe, expect, it } from 'vitest';
import { likelyHeader, mappingShape, shapeOf } from '../../../src/extracts/mappingShape';
import { headOf } from './adaptedOf';

describe('mappingShape', () => {
  it('is the same for next quarter, whatever stands above and however it is spaced', () => {
    const header = ['District', 'Month', 'Count'];
    const first = headOf([['Quarter 1'], header, ['Burnley', '2024-01', '5']]);
    const next = headOf([
      ['Quarter 2'],
      [],
      [' district ', 'MONTH', 'Count', ''],
      ['Wyre', '2024-04', '7'],
    ]);
    expect(mappingShape(first)).toBe('["district","month","count"]');
    expect(mappingShape(next)).toBe(mappingShape(first));
    expect(
      mappingShape(
        headOf([
          ['District', 'Count', 'Month'],
          ['a', '1', '2'],
        ]),
      ),
    ).not.toBe(mappingShape(first));
  });

  it('tells names apart that hold what would part them', () => {
    expect(shapeOf(['a,b', 'c'])).not.toBe(shapeOf(['a', 'b', 'c']));
    expect(shapeOf(['__proto__', '__proto__'])).toBe('["__proto__","__proto__"]');
  });

  it('finds a header above numbers, and the first row where there is none', () => {
    expect(likelyHeader(headOf([['A title'], ['a', 'b', 'c'], ['x', '1', '2']]))?.line).toBe(2);
    expect(
      likelyHeader(
        headOf([
          ['1', '2'],
          ['3', '4'],
        ]),
      )?.line,
    ).toBe(1);
    expect(likelyHeader(headOf([]))).toBeUndefined();
    expect(mappingShape(headOf([]))).toBeUndefined();
  });
});
