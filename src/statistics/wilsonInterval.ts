import { type Figure, type Interval, isKnown, type Percent } from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import { type ConfidenceLevel, normalQuantile } from './confidence';

/**
 * Interval of a proportion x / n, in percent: 100 (2x + z^2 -/+ z sqrt(z^2 + 4x(1 - x/n))) / (2(n + z^2)). Missing
 * figures pass through, the part's reason first. A share of nothing is `notApplicable`; a part above its whole, which
 * the checks on the data reject, is `rejected`. Source: Wilson 1927, as in OHID PHEindicatormethods `wilson_lower`,
 * `wilson_upper`.
 */
export function wilsonInterval(
  part: Figure<number>,
  whole: Figure<number>,
  confidence: ConfidenceLevel = 95,
): Interval<Percent> | MissingReason {
  if (!isKnown(part)) return part;
  if (!isKnown(whole)) return whole;
  if (part < 0 || part > whole) return 'rejected';
  if (whole === 0) return 'notApplicable';
  const z = normalQuantile[confidence];
  const middle = 2 * part + z * z;
  const spread = z * Math.sqrt(z * z + 4 * part * (1 - part / whole));
  const limit = (sum: number) => (50 * sum) / (whole + z * z);
  return {
    lower: (part === 0 ? 0 : limit(middle - spread)) as Percent,
    upper: (part === whole ? 100 : limit(middle + spread)) as Percent,
  };
}
