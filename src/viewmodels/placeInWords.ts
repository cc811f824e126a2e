import type { Dataset } from '../dataset/dataset';
import type { Place } from '../selection/selection';

/** The group and the highlighted area, in a line: "Lancashire-12, Burnley". */
export function placeInWords({ areas }: Dataset, { group, area }: Place): string {
  return [...new Set([group.name, areas.get(area ?? '')?.name ?? group.name])].join(', ');
}
