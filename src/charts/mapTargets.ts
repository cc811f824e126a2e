import type { ChartTarget } from './chartTarget';
import type { MapLayout } from './mapLayout';
import { insideRings } from './mapProjection';

/** Each area by its outline. */
export function mapTargets({ areas }: MapLayout): readonly ChartTarget[] {
  return areas.map(({ area: { code, name, label }, rings, box }) => ({
    ...box,
    holds: (x, y) => insideRings(rings, x, y),
    lines: [{ code, name, label }],
    code,
  }));
}
