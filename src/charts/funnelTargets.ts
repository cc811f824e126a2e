import type { FunnelPicture } from '../viewmodels/funnelModel';
import type { ChartTarget } from './chartTarget';
import type { FunnelLayout } from './funnelLayout';

/** As far as this from its middle a point can be hit: 28 pixels across. */
const reach = 14;

/** Round every point, as far as no other point is nearer. */
export function funnelTargets(
  { points }: FunnelPicture,
  { xOf, yOf }: FunnelLayout,
): readonly ChartTarget[] {
  const spots = points.map((point) => ({ x: xOf(point.expected), y: yOf(point.rate) }));
  return points.map(({ code, name, label, detail, rate }, index) => {
    const own = spots[index] ?? { x: 0, y: 0 };
    return {
      left: own.x - reach,
      right: own.x + reach,
      top: own.y - reach,
      bottom: own.y + reach,
      holds: (x, y) => {
        const distance = Math.hypot(x - own.x, y - own.y);
        return spots.every((other) => Math.hypot(x - other.x, y - other.y) >= distance);
      },
      lines: [{ code, name, label: `${label}, ${detail}`, value: rate }],
      code,
    };
  });
}
