import { certaintyOf } from '../commentary/certainty';
import { sizeRemark } from '../commentary/changeRemark';
import { listed, numberText } from '../commentary/figureText';
import { lowered } from '../commentary/lowered';
import { periodInBrief } from '../commentary/periodSpan';
import { breakInWords, breaksBetween, windowCaution } from '../commentary/seriesBreaks';
import type { ViewContext } from '../commentary/viewContext';
import { isKnown } from '../domain/figure';
import { lastMonth } from '../domain/period';
import { monthName } from '../domain/periodName';
import type { SeriesBreak } from '../domain/reference';
import { chanceNote } from './chanceNote';
import { denominatorNote, type FigureNotes, sourceLine, standingNotes } from './figureNotes';
import { whiskerSentence } from './intervalWords';
import type { PartRow } from './partRows';
import { restName, type WholePart, type WholeWithParts } from './partsOfWhole';

/** The finding: the share of the part that the page is about, else the largest. */
export function partsTitle(
  context: ViewContext,
  { whole, parts, rest }: WholeWithParts,
  rows: readonly PartRow[],
  place: string,
): string {
  const known = rows.filter(({ code, ofPlace }) => code !== 'rest' && isKnown(ofPlace.later.rate));
  const text = (row: PartRow | undefined) =>
    row && isKnown(row.ofPlace.later.rate) ? partShareText(row.ofPlace.later.rate) : '';
  const start = `${place.charAt(0).toUpperCase()}${place.slice(1)}: `;
  const of = `of ${whole.unitPlural}`;
  const own = known.find(({ code }) => code === context.view.indicator.code);
  const name = (row: PartRow) => lowered(context, row.name);
  const counted = (row: PartRow) => `${start}${text(row)} ${of} are counted as ${name(row)}`;
  if (own) return counted(own);
  const top = known.filter((row) => text(row) === text(known[0]));
  const [first] = top;
  if (!first) return `${start}parts ${of}`;
  if (parts.length === 1) return counted(first);
  const parted = rest.kind === 'overlapping' ? 'shares' : 'parts';
  const are = top.length > 1 ? 'are' : 'is';
  const each = top.length > 1 ? ' each' : '';
  return `${start}the largest of ${parts.length} ${parted} ${are} ${listed(top.map(name))}, ${text(first)} ${of}${each}`;
}

/** A share of a whole: two decimals where one would show a few events as 0.0%. */
export function partShareText(share: number): string {
  return `${numberText(share, share > 0 && share < 0.05 ? 2 : 1)}%`;
}

/** Whether the parts make up the whole, and which shares moved by more than chance. */
export function partsSummary(found: WholeWithParts, rows: readonly PartRow[]): string {
  const [first] = rows;
  const { compareWith, intervals } = first?.context.view ?? {};
  const judged = rows.filter(({ ofPlace }) => certaintyOf(ofPlace) !== undefined);
  const moved = judged.filter(({ ofPlace }) => certaintyOf(ofPlace) === 'beyond');
  const since = compareWith ? periodInBrief(compareWith) : '';
  const size = ({ context, name, ofPlace }: PartRow) =>
    `${name} ${isKnown(ofPlace.points) ? sizeRemark(context, ofPlace.points) : ''}`;
  const changes =
    judged.length === 0
      ? []
      : moved.length === 0
        ? [`Compared with ${since}, no share changed by more than chance alone would explain.`]
        : [
            `Compared with ${since}, these shares changed by more than chance alone would explain: ${listed(moved.map(size))}.`,
          ];
  const beside = rows.some(({ ofGroup }) => ofGroup !== undefined);
  return [
    restSentence(found),
    ...changes,
    ...(beside && first
      ? [`The diamond on each bar is the share in ${first.context.view.group.name}.`]
      : []),
    ...(intervals && first ? [whiskerSentence(first.context)] : []),
  ].join(' ');
}

/** Whether the parts add up to the whole, in a sentence. */
function restSentence({ parts, rest }: WholeWithParts): string {
  switch (rest.kind) {
    case 'none':
      return 'The listed parts add up to the whole.';
    case 'overlapping':
      return parts.length > 1
        ? 'One event can be in several of these shares, so they do not add up to the whole.'
        : 'The rest of the whole is in no list.';
    case 'over':
      return `The listed parts do not add up: together they are ${numberText(rest.by)} more than the whole. Their shares are of the whole as it is given.`;
    case 'rest': {
      const { count, rate } = rest.figures.later;
      if (!isKnown(count) || !isKnown(rate))
        return `What is in no listed part cannot be given, because a figure is missing or too small to show.`;
      return `${numberText(count)} (${partShareText(rate)}) are in no listed part.`;
    }
  }
}

/** Breaks of the parts and the whole between the two periods, each once. */
export function breaksOfParts(parts: readonly WholePart[]): readonly SeriesBreak[] {
  const found = parts.flatMap(({ context: { dataset, view } }) =>
    view.compareWith ? breaksBetween(dataset, view.indicator, view.compareWith, view.period) : [],
  );
  return [...new Map(found.map((one) => [breakInWords(one), one])).values()];
}

/** Notes, sources and latest month of the parts. */
export function partsNotes(
  { parts }: WholeWithParts,
  rows: readonly PartRow[],
  caveat: string,
): FigureNotes {
  const [first] = parts;
  if (!first) throw new Error('a whole always has a part');
  const { context } = first;
  const { view } = context;
  const caution = view.compareWith && windowCaution(view.compareWith, view.period);
  const [total = first.ofPlace, ...areas] = rows.map(({ ofPlace }) => ofPlace);
  const shown = rows.flatMap(({ ofPlace }) =>
    view.compareWith ? [ofPlace.later, ofPlace.earlier] : [ofPlace.later],
  );
  return {
    notes: [
      ...new Set([
        ...breaksOfParts(parts).map(breakInWords),
        ...(caution ? [caution] : []),
        denominatorNote(context, [view.period]),
        ...(rows.some(({ name }) => name === restName)
          ? [`“${restName}” is the whole less the listed parts; it is not a figure of the source.`]
          : []),
        ...chanceNote({ ...context, compared: { areas, total } }),
        ...parts.flatMap((part) => standingNotes(part.context)),
      ]),
    ],
    caveat,
    source: sourceLine(context, shown),
    dataTo: monthName(lastMonth(view.period)),
  };
}
