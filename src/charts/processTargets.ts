import type { ProcessPicture } from '../viewmodels/processModel';
import type { ChartTarget } from './chartTarget';
import type { ProcessLayout } from './processLayout';

/** An upright strip for each period, half way to its neighbours; where a figure is missing it says why. */
export function processTargets(
  { name, points, yearBefore, yearBeforeName, ticks, step }: ProcessPicture,
  { xOf, plot }: ProcessLayout,
): readonly ChartTarget[] {
  return points.map(({ month, value, label, detail }, index) => {
    const before = yearBefore[index];
    return {
      left: xOf(month - step / 2),
      right: xOf(month + step / 2),
      top: plot.top,
      bottom: plot.top + plot.height,
      guideX: xOf(month),
      heading: ticks[index]?.label ?? '',
      lines: [
        {
          code: 'value',
          name,
          label: detail && yearBefore.length === 0 ? `${label}, ${detail}` : label,
          value,
        },
        ...(before
          ? [{ code: 'before', name: yearBeforeName, label: before.label, value: before.value }]
          : []),
        ...(ticks[index]?.events
          ? [{ code: 'events', name: 'Events', label: ticks[index].events, value: null }]
          : []),
      ],
    };
  });
}
