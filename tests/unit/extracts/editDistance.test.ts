import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/extracts/editDistance';

describe('editDistance', () => {
  it.each([
    ['burnley', 'burnley', 0],
    ['burnley', 'burnly', 1],
    ['rossendale', 'rossendael', 1],
    ['hyndburn', 'hindbrun', 2],
    ['', 'abc', 3],
    ['wyre', 'preston', 4],
  ])('from %j to %j is %d', (one, other, far) => {
    expect(editDistance(one, other, 3)).toBe(far);
  });

  it('is the same both ways, 0 only for the same, and never above the most', () => {
    const text = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(text, text, fc.nat(6), (one, other, most) => {
        const far = editDistance(one, other, most);
        expect(far).toBe(editDistance(other, one, most));
        expect(far === 0).toBe(one === other);
        expect(far).toBeLessThanOrEqual(most + 1);
      }),
    );
  });
});
