import { capitalised, numberText } from '../commentary/figureText';
import { areasInHeading, groupInSentence } from '../commentary/placeWords';
import {
  axisTitle,
  countText,
  measureTitle,
  rateText,
  type ViewContext,
} from '../commentary/viewContext';
import { type ExpectedCount, type Figure, isKnown, isMissing } from '../domain/figure';
import { periodInSentence, periodName } from '../domain/periodName';
import { type AreaFunnel, areaFunnel, type FunnelKind } from '../statistics/areaFunnel';
import type { FunnelPosition } from '../statistics/funnelPosition';
import { type PooledFigures, pooledFigures } from '../statistics/pooledFigures';
import type { FigureModel } from './figureModel';
import { figureNotes } from './figureNotes';
import {
  funnelNotes,
  funnelSentence,
  funnelTitle,
  isPosition,
  outsideSentence,
  placedAreas,
  positionWords,
  whyNoFunnel,
  whyNoFunnelOfKind,
} from './funnelWords';
import { oncePerView } from './oncePerView';
import { lowerAndUpper } from './shownLimits';
import { figureAsCell, type RowModel, type TableModel, wordsAsCell } from './tableModel';

/** An area: the further right, the more events are expected of it. */
export interface FunnelPoint {
  readonly code: string;
  readonly name: string;
  readonly expected: number;
  readonly rate: number;
  readonly label: string;
  /** Undefined where so few events are expected that there are no limits. */
  readonly position: FunnelPosition | undefined;
  /** The position in words. */
  readonly detail: string;
  readonly selected: boolean;
}

/** Limits from left to right. */
export interface FunnelCurve {
  readonly level: '95%' | '99.8%';
  readonly points: readonly {
    readonly expected: number;
    readonly lower: number;
    readonly upper: number;
  }[];
}

/** Points around the rate of their group, inside and outside limits that narrow to the right. */
export interface FunnelPicture {
  readonly points: readonly FunnelPoint[];
  readonly centre: { readonly name: string; readonly value: number; readonly label: string };
  readonly curves: readonly FunnelCurve[];
  /** Of the upright axis. */
  readonly axisTitle: string;
  readonly expectedTitle: string;
}

const kinds: readonly FunnelKind[] = ['adjusted', 'plain'];

/**
 * The group's areas in a funnel of their rates, whatever measure the other pictures show: limits that allow for areas
 * being unlike each other, or on demand (`plain`) for chance alone. Areas without a rate stand in the table only.
 */
export const funnelModel = oncePerView(funnelOfView);

function funnelOfView(given: ViewContext, chosen = 'adjusted'): FigureModel<FunnelPicture> {
  const context: ViewContext = { ...given, view: { ...given.view, measure: 'rate' } };
  const { view, compared, dataset } = context;
  const kind = kinds.find((one) => one === chosen) ?? 'adjusted';
  const nothing = (why: string) => ({ kind: 'nothing', title: 'No funnel plot', why }) as const;
  const ofKind = whyNoFunnelOfKind(context);
  if (ofKind !== undefined) return nothing(ofKind);
  const areas = compared.areas.map(({ later }) => later);
  const own = compared.total.later;
  const group = isKnown(own.rate) ? own : pooledFigures(areas, view.multiplier);
  const funnel = areaFunnel(areas, group, kind);
  if (isMissing(funnel)) {
    const none = nothing(capitalised(whyNoFunnel(context, funnel)));
    // The ranking says of all areas together that they have no rate.
    return areas.some(({ rate }) => isKnown(rate)) ? none : { ...none, unsaid: true };
  }
  if (!isKnown(group.rate)) return nothing(capitalised(whyNoFunnel(context, group.rate)));
  const placed = placedAreas(context, funnel);
  const notes = figureNotes(context, false);
  const limits =
    kind === 'plain' ? 'limits of chance alone' : 'limits adjusted for differences between areas';
  return {
    kind: 'figure',
    words: {
      title: funnelTitle(context, placed, kind),
      subtitle: `${measureTitle(context)} by expected number, ${areasInHeading(context)}, ${periodName(view.period)}, ${limits}`,
      alternative: `Funnel plot of ${drawn(context, funnel).length} areas: ${measureTitle(context)} in ${periodInSentence(view.period)}, with 95% and 99.8% ${limits}. All values are in the table of this figure.`,
      summary: [...outsideSentence(context, placed), funnelSentence(kind)].join(' '),
      ...notes,
      notes: [...funnelNotes(context, funnel, kind, group !== own), ...notes.notes],
      illustrative: dataset.illustrative,
      table: funnelTable(context, funnel, group, limits),
    },
    picture: {
      points: drawn(context, funnel),
      centre: {
        name: group === own ? view.group.name : 'Areas with a rate',
        value: group.rate,
        label: rateText(context, group.rate),
      },
      curves: [95, 99.8].map((level) => curve(funnel, level as 95 | 99.8)),
      axisTitle: axisTitle(context),
      expectedTitle: `${capitalised(view.indicator.unitPlural)} expected at the rate of ${group === own ? groupInSentence(view.group) : 'the areas with a rate'}`,
    },
    choice: {
      legend: 'Limits that allow for',
      value: kind,
      options: [
        { value: 'adjusted', label: 'chance and differences between areas' },
        { value: 'plain', label: 'chance alone' },
      ],
    },
  };
}

function drawn(context: ViewContext, funnel: AreaFunnel): readonly FunnelPoint[] {
  return context.compared.areas.flatMap(({ code, name, later }, place): readonly FunnelPoint[] => {
    const expected = funnel.areas[place]?.expected ?? 'notHeld';
    const position = funnel.areas[place]?.position ?? 'notHeld';
    if (!isKnown(later.rate) || !isKnown(expected)) return [];
    return [
      {
        code,
        name,
        expected,
        rate: later.rate,
        label: rateText(context, later.rate),
        position: isPosition(position) ? position : undefined,
        detail: `expected ${expectedText(expected)}, ${positionText(position)}`,
        selected: code === context.view.area,
      },
    ];
  });
}

function positionText(position: AreaFunnel['areas'][number]['position']): string {
  return isPosition(position) ? positionWords[position] : 'too few expected for limits';
}

/** A whole number where it is large, so that an expectation does not look more exact than a count. */
function expectedText(expected: number): string {
  return numberText(expected, expected < 20 ? 1 : 0);
}

/** Steps of a curve; it is steepest on the left, so the steps are even in proportion. */
const steps = 60;

function curve({ areas, limitsAt }: AreaFunnel, level: 95 | 99.8): FunnelCurve {
  const held = areas.flatMap(({ expected, rate, inner }) =>
    isKnown(expected) && isKnown(rate) && !isMissing(inner) ? [expected] : [],
  );
  const [from, to] = [Math.min(...held) * 0.85, Math.max(...held) * 1.06];
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const expected = (from * (to / from) ** (step / steps)) as ExpectedCount;
    const limits = limitsAt(expected, level);
    return isMissing(limits) ? [] : [{ expected, lower: limits.lower, upper: limits.upper }];
  });
  return { level: level === 95 ? '95%' : '99.8%', points: points.flat() };
}

function funnelTable(
  context: ViewContext,
  funnel: AreaFunnel,
  group: PooledFigures,
  limits: string,
): TableModel {
  const { view, compared } = context;
  const asRate = (value: Figure<number>) => figureAsCell(value, (one) => rateText(context, one));
  const rows = compared.areas
    .map((area, place) => ({ area, placed: funnel.areas[place] }))
    .toSorted((a, b) => order(b.area.later.rate) - order(a.area.later.rate))
    .map(({ area, placed }): RowModel => {
      const position = placed?.position ?? 'notHeld';
      return {
        key: area.code,
        header: area.name,
        total: false,
        selectable: true,
        cells: [
          asRate(area.later.rate),
          figureAsCell(area.later.count, (one) => countText(context, one), area.later.status),
          figureAsCell(placed?.expected ?? 'notHeld', expectedText),
          ...lowerAndUpper(placed?.inner ?? 'notHeld').map(asRate),
          ...lowerAndUpper(placed?.outer ?? 'notHeld').map(asRate),
          isPosition(position)
            ? wordsAsCell(positionWords[position])
            : figureAsCell(position, () => ''),
        ],
      };
    });
  return {
    caption: `${measureTitle(context)}, ${view.group.name}, ${periodName(view.period)}, with ${limits}, highest first`,
    rowHeader: 'Area',
    keyHeader: 'area_code',
    columns: [
      { key: 'rate', label: capitalised(axisTitle(context)) },
      { key: 'count', label: 'Number' },
      { key: 'expected', label: 'Expected number', shortLabel: 'Expected' },
      { key: 'lower95', label: 'Lower', group: '95% limits' },
      { key: 'upper95', label: 'Upper', group: '95% limits' },
      { key: 'lower998', label: 'Lower', group: '99.8% limits' },
      { key: 'upper998', label: 'Upper', group: '99.8% limits' },
      { key: 'position', label: 'Position', words: true },
    ],
    rows: [
      ...rows,
      {
        key: view.group.code,
        header: group === compared.total.later ? view.group.name : 'Areas with a rate',
        total: true,
        selectable: false,
        cells: [
          asRate(group.rate),
          figureAsCell(group.count, (one) => countText(context, one)),
          figureAsCell(group.count, (one) => countText(context, one)),
          ...Array.from({ length: 5 }, () => wordsAsCell('')),
        ],
      },
    ],
  };
}

function order(rate: Figure<number>): number {
  return isKnown(rate) ? rate : Number.NEGATIVE_INFINITY;
}
