import { capitalised, listed } from '../../commentary/figureText';
import { missingWords } from '../../commentary/missingWords';
import { groupInSentence } from '../../commentary/placeWords';
import { membersHeld, type ViewContext, valueOf } from '../../commentary/viewContext';
import { isKnown } from '../../domain/figure';
import type { HeatKind, HeatMeasure } from './heatMeasure';
import type { HeadlineContext, OverviewContexts } from './overviewContexts';

/** A column of the heat map: a headline indicator, and how it is measured there. */
export interface HeatColumn {
  readonly context: ViewContext;
  readonly measure: HeatMeasure;
  readonly indicator: string;
  readonly theme: string;
  readonly themeTitle: string;
  readonly label: string;
}

/**
 * The headline indicators with a column, in the order of their themes, and a sentence for each reason why others have
 * none: fewer than two areas of the group have figures, or every cell would be missing.
 */
export function heatColumns(
  contexts: OverviewContexts,
  kind: HeatKind,
): { readonly columns: readonly HeatColumn[]; readonly leftOut: readonly string[] } {
  const without = new Map<string, string[]>();
  const columns = contexts.all().flatMap((one): readonly HeatColumn[] => {
    const { context, funnel } = one;
    const measure = kind.measure(context, funnel);
    const why = whyNoColumn(one, measure, groupInSentence(contexts.place.group));
    if (why === undefined) return [columnOf(context, measure)];
    without.set(why, [...(without.get(why) ?? []), context.view.indicator.shortTitle]);
    return [];
  });
  const leftOut = [...without].map(([why, names]) => `No column for ${listed(names)}: ${why}.`);
  return { columns, leftOut };
}

function columnOf(context: ViewContext, measure: HeatMeasure): HeatColumn {
  const { code, theme, shortTitle } = context.view.indicator;
  const titled = context.dataset.themes.find((one) => one.code === theme);
  const themeTitle = titled?.title ?? theme;
  return { context, measure, indicator: code, theme, themeTitle, label: capitalised(shortTitle) };
}

function whyNoColumn(
  { context, ofGroup }: HeadlineContext,
  measure: HeatMeasure,
  group: string,
): string | undefined {
  const known = membersHeld(context).filter(({ later }) =>
    isKnown(valueOf(later, context.view.measure)),
  );
  if (!ofGroup || known.length < 2) return `fewer than two areas of ${group} have figures`;
  const reasons = new Set(known.map((area) => measure.cell(area, false).reason));
  const [reason] = reasons;
  return reasons.has(undefined) || !reason ? undefined : missingWords[reason].short;
}
