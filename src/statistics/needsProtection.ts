import type { Dataset } from '../dataset/dataset';
import { hasSuppressed } from '../dataset/suppressedCells';

/**
 * True where a package hides counts or rounds them: only then is there anything to protect. A quick look, so that the
 * code that protects is loaded only when it is needed.
 */
export function needsProtection({ indicators, cubes }: Dataset): boolean {
  return [...cubes].some(
    ([code, own]) =>
      indicators.get(code)?.roundingBase !== undefined || own.some((cube) => hasSuppressed(cube)),
  );
}
