import { missingWords } from '../commentary/missingWords';
import { groupInSentence, placeInSentence } from '../commentary/placeWords';
import { countText, type ViewContext } from '../commentary/viewContext';
import { type Interval, isKnown, isMissing } from '../domain/figure';
import { periodInSentence, periodName } from '../domain/periodName';
import type { FigureModel } from './figureModel';
import { type PartRow, partRows } from './partRows';
import { partsOfWhole } from './partsOfWhole';
import { partsTable } from './partsTable';
import { partShareText, partsNotes, partsSummary, partsTitle } from './partsWords';
import type { Bar } from './rankingModel';

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
  const rows = partRows(found);
  const place = placeInSentence(first.context, first.ofPlace);
  if (!rows.some(({ ofPlace }) => isKnown(ofPlace.later.rate)))
    return {
      ...nothing,
      why: `${found.whole.title} has ${found.parts.length} listed ${found.parts.length === 1 ? 'part' : 'parts'}, but no share of any is held for ${place} in ${periodInSentence(view.period)}.`,
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
