import type { Dataset } from '../../../src/dataset/dataset';
import { groupsHeld } from '../../../src/dataset/groupsHeld';
import { periodsHeld } from '../../../src/dataset/periodsHeld';
import { periodCode } from '../../../src/domain/periodCode';
import { resolvedSelection } from '../../../src/selection/resolvedSelection';
import type { Request, View } from '../../../src/selection/selection';

/**
 * Views of a package, spread evenly over every indicator, group, pair of periods (in either order, and none to compare
 * with) and area, some with another multiplier: of each indicator and group at most so many.
 */
export function* sampledViews(dataset: Dataset, most: number): Generator<View> {
  for (const { code: indicator, theme } of dataset.indicators.values()) {
    for (const group of groupsHeld(dataset, indicator)) {
      const asked = { indicator, theme, group: group.code };
      const pairs = pairsOf(dataset, indicator);
      const areas = ['', ...group.members];
      const step = Math.max(1, Math.floor((pairs.length * areas.length) / most));
      for (let place = 0; place < pairs.length * areas.length; place += step) {
        const pair = pairs[Math.floor(place / areas.length)];
        const area = areas[place % areas.length] ?? '';
        const per = place % 3 === 0 ? '10000' : '';
        const request = { ...asked, ...pair, area, per };
        const { view } = resolvedSelection(request, dataset);
        if (view) yield view;
      }
    }
  }
}

function pairsOf(dataset: Dataset, indicator: string): readonly Request[] {
  const periods = periodsHeld(dataset, indicator);
  return periods.flatMap((period) =>
    [undefined, ...periods]
      .filter((other) => !other || (other.months === period.months && other !== period))
      .map((other) => ({
        period: periodCode(period),
        compare: other ? periodCode(other) : 'none',
      })),
  );
}
