import { breakWarning } from '../../commentary/breakWarning';
import { listed } from '../../commentary/figureText';
import { madeGroupNote } from '../../commentary/madeGroupNote';
import { areasInHeading, groupInSentence } from '../../commentary/placeWords';
import { breaksOfView } from '../../commentary/sentenceOf';
import type { ViewContext } from '../../commentary/viewContext';
import { lastMonth } from '../../domain/period';
import { monthName } from '../../domain/periodName';
import type { HeatMap as Kind } from '../../selection/selection';
import type { FigureWords } from '../figureModel';
import { indicatorCaveats } from '../indicatorCaveats';
import { sourcesOf } from '../sourcesOf';
import { shorthandLegend } from '../tableModel';
import { type HeatColumn, heatColumns } from './heatColumns';
import { heatLines, heatTable } from './heatLines';
import type { HeatCell, HeatKind } from './heatMeasure';
import { heatOfChanges } from './heatOfChanges';
import { heatOfRates } from './heatOfRates';
import { heatOfTrends } from './heatOfTrends';
import type { OverviewContexts } from './overviewContexts';

/** A row: an area, or last the group as a whole. */
export interface HeatRow {
  readonly area: string;
  readonly name: string;
  readonly total: boolean;
  readonly cells: readonly HeatCell[];
}

/** Areas by headline indicators, shaded; its words hold the same figures as a plain table. */
export interface HeatMapModel {
  readonly words: FigureWords;
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  readonly legend: HeatKind['legend'];
  /** What the shorthands in the cells mean. */
  readonly shorthands: readonly string[];
  /** What to beware of in every indicator, in full: too long for the page, but it goes into the file. */
  readonly caveats: string;
}

const kinds: Readonly<Record<Kind, HeatKind>> = {
  rate: heatOfRates,
  change: heatOfChanges,
  trend: heatOfTrends,
};

/** Why there is no heat map of a kind, each a sentence. */
export interface NoHeatMap {
  readonly why: readonly string[];
}

/**
 * The heat map of the overview's group, with a column for each headline indicator that can fill one; the others are
 * named in the notes, and where none is left that is all there is. Missing figures are shorthands with their reasons;
 * nothing is added up across indicators.
 */
export function heatMap(contexts: OverviewContexts, wanted: Kind): HeatMapModel | NoHeatMap {
  const { dataset, place } = contexts;
  const kind = kinds[wanted];
  const { columns, leftOut } = heatColumns(contexts, kind);
  const [first] = columns;
  if (!first) return { why: [...(kind.needs ? [kind.needs] : []), ...leftOut] };
  const lines = heatLines(columns);
  const table = heatTable(`${kind.subtitle}, ${place.group.name}`, columns, lines);
  const views = columns.map(({ context }) => context);
  const made = madeGroupNote(dataset, place.group);
  const broken = wanted === 'change' ? views.filter((one) => breaksOfView(one).length > 0) : [];
  return {
    columns,
    rows: lines.map(({ areas, total }) => ({
      area: areas[0]?.code ?? '',
      name: areas[0]?.name ?? '',
      total,
      cells: areas.flatMap((area, at) => columns[at]?.measure.cell(area, total) ?? []),
    })),
    legend: kind.legend,
    shorthands: shorthandLegend(table),
    caveats: indicatorCaveats(views),
    words: {
      title: kind.title(lines.length - 1, groupInSentence(place.group)),
      subtitle: `${kind.subtitle}, ${areasInHeading(first.context)}`,
      alternative: table.caption,
      summary: '',
      notes: [
        ...kind.notes,
        ...notesOfBreaks(broken),
        ...leftOut,
        ...(made ? [made] : []),
        'Each column has its own unit and period. Themes overlap, so figures are never added up across columns.',
        'What to beware of in each indicator stands on its own page, to which its cells lead, and in the file of these figures.',
      ],
      caveat: '',
      source: [...new Set(views.flatMap((one) => sourcesOf(one)))].join('; '),
      dataTo: monthName(Math.max(...views.map(({ view }) => lastMonth(view.period)))),
      illustrative: dataset.illustrative,
      table,
    },
  };
}

/** What changed and when, said once for all the indicators it holds for. */
function notesOfBreaks(contexts: readonly ViewContext[]): readonly string[] {
  const names = new Map<string, string[]>();
  for (const context of contexts) {
    const what = breakWarning(breaksOfView(context)) ?? '';
    const { shortTitle } = context.view.indicator;
    names.set(what, [...(names.get(what) ?? []), shortTitle]);
  }
  return [...names].map(([what, of]) => `[b] ${listed(of)}: ${what}.`);
}
