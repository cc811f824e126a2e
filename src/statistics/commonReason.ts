import { type Figure, isKnown } from '../domain/figure';
import type { MissingReason } from '../domain/missing';

/** The one reason for which every figure is missing; undefined when one is known, the reasons differ or there is none. */
export function commonReason(figures: readonly Figure<number>[]): MissingReason | undefined {
  const [first] = figures;
  if (first === undefined || isKnown(first)) return undefined;
  return figures.every((figure) => figure === first) ? first : undefined;
}
