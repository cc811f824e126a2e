import { describe, expect, it } from 'vitest';
import { isKnown } from '../../../src/domain/figure';
import { missingReasons } from '../../../src/domain/missing';

describe('isKnown', () => {
  it.each([0, -3, 12.5])('is true for the number %d', (number) => {
    expect(isKnown(number)).toBe(true);
  });

  it.each(missingReasons)('is false for the reason %s', (reason) => {
    expect(isKnown(reason)).toBe(false);
  });
});
