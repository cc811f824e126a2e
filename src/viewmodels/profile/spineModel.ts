import { capitalised, listed } from '../../commentary/figureText';
import { missingWords } from '../../commentary/missingWords';
import { areasInHeading, groupInSentence } from '../../commentary/placeWords';
import { valueText } from '../../commentary/viewContext';
import { isKnown, isMissing } from '../../domain/figure';
import { lastMonth } from '../../domain/period';
import { monthName } from '../../domain/periodName';
import { plural } from '../faultCount';
import type { FigureModel } from '../figureModel';
import { indicatorCaveats } from '../indicatorCaveats';
import { sourcesOf } from '../sourcesOf';
import { isAlone, type ProfileContexts } from './profileContexts';
import { spineFigures } from './spineFigures';
import { spineNotes } from './spineNotes';
import { type SpineLine, spineTable } from './spineTable';
import { rowMeasure, type SpineVerdict, spineVerdict, verdictWords } from './spineWords';

/** A value with its text. */
export interface SpineValue {
  readonly value: number;
  readonly label: string;
}

/** One indicator: the area on the range of its group's areas, each row in its own unit. */
export interface SpineRow {
  readonly code: string;
  readonly name: string;
  readonly measure: string;
  /** The area's own; null where missing, and `label` then says why. */
  readonly value: number | null;
  readonly label: string;
  readonly range: { readonly lowest: SpineValue; readonly highest: SpineValue } | undefined;
  readonly middle: { readonly lower: SpineValue; readonly upper: SpineValue } | undefined;
  readonly group: SpineValue | undefined;
  readonly second: SpineValue | undefined;
  readonly verdict: SpineVerdict;
  /** The verdict in words. */
  readonly words: string;
}

/** A spine chart: rows under one another, all lined up at the group's own figure. */
export interface SpinePicture {
  readonly rows: readonly SpineRow[];
  readonly area: string;
  readonly group: string;
  readonly second: string | undefined;
  /** What the ranges are of: "areas of Lancashire-12". */
  readonly areas: string;
}

/**
 * The area on the range of its group's areas, for all headline indicators that have figures of it: one row each, in the
 * order of the themes. Without any the words say so.
 */
export function spineModel(profile: ProfileContexts): FigureModel<SpinePicture> {
  const { dataset, area, group, second, held } = profile;
  const lines = held.map(({ context }) => ({ context, figures: spineFigures(context, profile) }));
  if (!lines.some(({ figures }) => isKnown(figures.own) || !isMissing(figures.range)))
    return {
      kind: 'nothing',
      title: 'Nothing to compare',
      why: `No headline indicator has figures for ${area.name} or for areas beside it.`,
    };
  const views = lines.map(({ context }) => context);
  const areas = areasInHeading({ view: { group } });
  return {
    kind: 'figure',
    words: {
      title: spineTitle(lines, profile),
      subtitle: `Headline indicators, the latest period of each, ${areas}`,
      alternative: `Spine chart of ${plural(lines.length, 'indicator')}: ${area.name}${isAlone({ group }) ? '' : ` on the range of ${areas}`}. All values are in the table of this figure.`,
      summary: `Lower figures lie to the left. Each row has a scale of its own, and all are lined up at the figure of ${groupInSentence(group)}.`,
      notes: spineNotes(lines, profile),
      caveat: indicatorCaveats(views),
      source: [
        ...new Set(lines.flatMap(({ context, figures }) => sourcesOf(context, figures.sources))),
      ].join('; '),
      dataTo: monthName(Math.max(...views.map(({ view }) => lastMonth(view.period)))),
      illustrative: dataset.illustrative,
      table: spineTable(lines, profile),
    },
    picture: {
      rows: lines.map(rowOf),
      area: area.name,
      group: group.name,
      second: second?.name,
      areas,
    },
  };
}

function rowOf({ context, figures }: SpineLine): SpineRow {
  const { own, group, second = 'notHeld', range, middle } = figures;
  const shown = (value: number): SpineValue => ({ value, label: valueText(context, value) });
  const verdict = spineVerdict(figures);
  return {
    code: context.view.indicator.code,
    name: capitalised(context.view.indicator.shortTitle),
    measure: rowMeasure(context),
    value: isKnown(own) ? own : null,
    label: isKnown(own) ? valueText(context, own) : missingWords[own].short,
    range: isMissing(range)
      ? undefined
      : { lowest: shown(range.lower), highest: shown(range.upper) },
    middle: isMissing(middle)
      ? undefined
      : { lower: shown(middle.lower), upper: shown(middle.upper) },
    group: isKnown(group) ? shown(group) : undefined,
    second: isKnown(second) ? shown(second) : undefined,
    verdict,
    words: isKnown(own) ? verdictWords(verdict) : '',
  };
}

/** How often the area lies outside the middle half of the areas. */
function spineTitle(lines: readonly SpineLine[], { area, group }: ProfileContexts): string {
  const placed = lines.flatMap(({ figures: { own, middle } }) =>
    isKnown(own) && !isMissing(middle) ? [{ own, middle }] : [],
  );
  const of = placed.length;
  if (of === 0)
    return isAlone({ group })
      ? `Figures of ${area.name}, with no area beside it`
      : `${area.name} beside ${groupInSentence(group)}`;
  const above = placed.filter(({ own, middle }) => own > middle.upper).length;
  const below = placed.filter(({ own, middle }) => own < middle.lower).length;
  const sides = [
    ...(above > 0 ? [`above on ${above}`] : []),
    ...(below > 0 ? [`below on ${below}`] : []),
    ...(of > above + below ? [`within on ${of - above - below}`] : []),
  ];
  return `${area.name} beside the middle half of areas: ${listed(sides)} of ${of} ${of === 1 ? 'indicator' : 'indicators'}`;
}
