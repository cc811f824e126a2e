import { type ViewContext, valueText } from '../commentary/viewContext';
import { isKnown } from '../domain/figure';
import type { ComparedArea } from '../statistics/comparison';
import { targetInView, targetName, targetOf } from './targetOf';

/** What an area has undertaken to reach, in the measure of a view. */
export interface AreaTarget {
  readonly value: number;
  readonly label: string;
  readonly name: string;
}

/** The areas' own targets by code, those of the nearest period to come; none where a measure cannot show them. */
export function areaTargets(
  context: ViewContext,
  areas: readonly ComparedArea[],
): ReadonlyMap<string, AreaTarget> {
  if (context.dataset.targets.length === 0) return new Map();
  return new Map(
    areas.flatMap(({ code, later }): readonly [string, AreaTarget][] => {
      const found = targetOf(context, code);
      const value = found ? targetInView(context, found, later) : 'notHeld';
      if (!found || !isKnown(value)) return [];
      return [
        [code, { value, label: valueText(context, value), name: targetName(context, found) }],
      ];
    }),
  );
}
