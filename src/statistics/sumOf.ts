import { type Figure, isKnown } from '../domain/figure';
import type { MissingReason } from '../domain/missing';

/**
 * Sum of figures in one unit, exact for whole numbers. With a part missing there is no sum, never a partial one: it is
 * `suppressed` when any part is, else the reason all parts share, else `mixed`. An empty list sums to `notHeld`.
 */
export function sumOf<T extends number>(
  parts: readonly Figure<T>[],
  mixed: MissingReason,
): Figure<T> {
  if (parts.length === 0) return 'notHeld';
  const missing = parts.filter((part): part is MissingReason => !isKnown(part));
  const [reason] = missing;
  if (reason === undefined) {
    let sum = 0;
    for (const part of parts) if (isKnown(part)) sum += part;
    return sum as T;
  }
  if (missing.includes('suppressed')) return 'suppressed';
  const common = missing.length === parts.length && missing.every((one) => one === reason);
  return common ? reason : mixed;
}
