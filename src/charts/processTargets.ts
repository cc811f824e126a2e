import type { ProcessPicture } from '../viewmodels/processModel';
import type { ChartTarget } from './chartTarget';
import type { ProcessLayout } from './processLayout';

/** An upright strip for each period with a figure, half way to its neighbours. */
export function processTargets(
  { name, points, yearBefore, yearBeforeName, ticks, step }: ProcessPicture,
  { xOf, plot }: ProcessLayout,
): readonly ChartTarget[] {
  return points.flatMap(({ month, value, label, detail }, index): readonly ChartTarget[] => {
    if (value === null) return [];
    const before = yearBefore[index];
    return [
      {
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
          },
          ...(before && before.value !== null
            ? [{ code: 'before', name: yearBeforeName, label: before.label }]
            : []),
          ...(ticks[index]?.events
            ? [{ code: 'events', name: 'Events', label: ticks[index].events }]
            : []),
        ],
      },
    ];
  });
}
