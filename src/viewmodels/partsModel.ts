import { missingWords } from '../commentary/missingWords';
import { groupInSentence, placeInSentence } from '../commentary/placeWords';
import { countText, type ViewContext } from '../commentary/viewContext';
import { type Interval, isKnown, isMissing } from '../domain/figure';
import { periodInSentence, periodName } from '../domain/periodName';
import type { ComparedArea } from '../statistics/comparison';
import type { FigureModel } from './figureModel';
import { partsOfWhole, restName, type WholeWithParts } from './partsOfWhole';
import { partsTable } from './partsTable';
import { partShareText, partsNotes, partsSummary, partsTitle } from './partsWords';
import type { Bar } from './rankingModel';
import { shownLimits } from './shownLimits';

/** A row of the picture and its table: a part, or what is in none of them. */
export interface PartRow {
  readonly code: string;
  readonly name: string;
  /** The share of the whole, for words and limits. */
  readonly context: ViewContext;
  readonly ofPlace: ComparedArea;
  /** The same of the group, where an area is highlighted; the rest has none. */
  readonly ofGroup: ComparedArea | undefined;
  readonly limits: ReturnType<typeof shownLimits>;
}

/** Bars from zero: what each part is of the whole, in percent. */
export interface PartsPicture {
  readonly bars: readonly Bar[];
  readonly benchmark: undefined;
  readonly axisTitle: string;
}

/** Largest share first, missing ones last, the rest at the end. Unsaid where the indicator has no parts. */
export function partsModel(context: ViewContext): FigureModel<PartsPicture> {
  const found = partsOfWhole(context);
  const { view, dataset } = context;
  const nothing = { kind: 'nothing', title: 'No parts of the whole', why: '' } as const;
  const [first] = found?.parts ?? [];
  if (!found || !first) return { ...nothing, unsaid: true };
  const rows = rowsOf(found);
  const place = placeInSentence(first.context, first.ofPlace);
  if (!rows.some(({ ofPlace }) => isKnown(ofPlace.later.rate)))
    return {
      ...nothing,
      why: `${found.whole.title} has ${rows.length} listed parts, but no share of any is held for ${place} in ${periodInSentence(view.period)}.`,
    };
  const beside = rows.some(({ ofGroup }) => ofGroup && isKnown(ofGroup.later.rate))
    ? groupInSentence(view.group)
    : undefined;
  return {
    kind: 'figure',
    words: {
      title: partsTitle(context, found, rows, place),
      subtitle: `Parts of: ${found.whole.title}; percent and number, ${place}, ${periodName(view.period)}`,
      alternative: `Bar chart of ${rows.length} shares of one whole, largest first: ${found.whole.title}, ${place}, ${periodInSentence(view.period)}. All values are in the table of this figure.`,
      summary: partsSummary(found, rows),
      ...partsNotes(found, rows, view.indicator.caveat),
      illustrative: dataset.illustrative,
      table: partsTable(found, rows, place),
    },
    picture: {
      bars: rows.map((row) => bar(row, view.indicator.code, beside)),
      benchmark: undefined,
      axisTitle: `Percent of ${found.whole.unitPlural}${beside ? `. Diamond: ${beside}` : ''}`,
    },
  };
}

function rowsOf({ parts, rest }: WholeWithParts): readonly PartRow[] {
  const key = ({ ofPlace }: PartRow) =>
    isKnown(ofPlace.later.rate) ? ofPlace.later.rate : Number.NEGATIVE_INFINITY;
  const { period, group } = parts[0]?.context.view ?? {};
  const alone = group?.members.length === 1;
  const named = parts.map(({ indicator, context, ofPlace, ofGroup }): PartRow => {
    const { code, shortTitle: name } = indicator;
    const limits = shownLimits(context, ofPlace.code, context.view.period, ofPlace.later);
    return {
      code,
      name,
      context,
      ofPlace,
      limits,
      ofGroup: alone || ofGroup === ofPlace ? undefined : ofGroup,
    };
  });
  const [first] = parts;
  const left: readonly PartRow[] =
    rest.kind === 'rest' && first && period
      ? [
          {
            code: 'rest',
            name: restName,
            context: first.context,
            ofPlace: rest.figures,
            ofGroup: undefined,
            limits: shownLimits(first.context, rest.figures.code, period, rest.figures.later),
          },
        ]
      : [];
  return [...named.toSorted((a, b) => (key(a) === key(b) ? 0 : key(b) - key(a))), ...left];
}

function bar(
  { code, name, context, ofPlace, ofGroup, limits }: PartRow,
  shown: string,
  besideName: string | undefined,
): Bar {
  const { rate, count } = ofPlace.later;
  const group = ofGroup?.later.rate;
  const mark = group !== undefined && isKnown(group) ? { mark: group } : {};
  const interval: Interval<number> | undefined =
    context.view.intervals && !isMissing(limits) ? limits : undefined;
  return {
    code,
    name,
    value: isKnown(rate) ? rate : null,
    label: isKnown(rate)
      ? `${partShareText(rate)} (${isKnown(count) ? countText(context, count) : ''})`
      : missingWords[rate].short,
    selected: code === shown,
    ...mark,
    ...(interval ? { interval } : {}),
    ...(isKnown(rate)
      ? {
          detail: [
            ...(isMissing(limits)
              ? []
              : [`95% interval ${partShareText(limits.lower)} to ${partShareText(limits.upper)}`]),
            ...('mark' in mark ? [`${besideName} ${partShareText(mark.mark)}`] : []),
          ].join(', '),
        }
      : {}),
  };
}
