import { isMissing } from '../domain/figure';
import type { ComparedArea } from '../statistics/comparison';
import { roundedPercentChangeInterval } from '../statistics/roundedChangeInterval';
import { changeIsOfRate } from './changeOf';
import { fewest } from './changeSentence';
import { numberText, signedText } from './figureText';
import type { ViewContext } from './viewContext';

/**
 * Which changes of an area's count the source's rounding allows: "The source rounds counts to the nearest 5: the change
 * may be from −38% to −29%." Undefined for exact counts, for rates, and where too few events allow no percentage.
 */
export function roundingAllows({ view }: ViewContext, area: ComparedArea): string | undefined {
  const { kind, roundingBase: base } = view.indicator;
  const { earlier, later } = area;
  if (kind !== 'count' || base === undefined || base < 2 || changeIsOfRate(area)) return undefined;
  const allowed = roundedPercentChangeInterval(earlier.count, later.count, base);
  if (isMissing(allowed) || Number(earlier.count) < fewest) return undefined;
  return `The source rounds counts to the nearest ${numberText(base)}: the change may be from ${signedText(allowed.lower)}% to ${signedText(allowed.upper)}%`;
}
