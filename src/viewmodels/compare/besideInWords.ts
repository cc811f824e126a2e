import { listed } from '../../commentary/figureText';
import { periodName } from '../../domain/periodName';
import type { Beside } from '../../selection/selection';

/** "Burnley, Pendle and Lancashire-12 side by side", "2022 and 2023 side by side", "nothing chosen". */
export function besideInWords({ by, places, periods }: Beside): string {
  const names = by === 'areas' ? places.map(({ name }) => name) : periods.map(periodName);
  return names.length > 0 ? `${listed(names)} side by side` : 'nothing chosen';
}
