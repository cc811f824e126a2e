import { certainties, certaintyOf, hasMoved } from '../commentary/certainty';
import { changeOf, changesAreOfRates, changeText } from '../commentary/changeOf';
import { signedText } from '../commentary/figureText';
import { missingWords } from '../commentary/missingWords';
import { noneHas } from '../commentary/noneHas';
import { periodSpan } from '../commentary/periodSpan';
import { areasInHeading } from '../commentary/placeWords';
import type { ViewContext } from '../commentary/viewContext';
import { periodsHeld } from '../dataset/periodsHeld';
import { isKnown } from '../domain/figure';
import { periodInSentence } from '../domain/periodName';
import type { ComparedArea } from '../statistics/comparison';
import { breakBetweenPeriods, breakLegend } from './breakMark';
import { chanceCell, chanceColumn } from './chanceColumn';
import { chanceNote } from './chanceNote';
import { changeLimits, changeLimitText } from './changeLimits';
import { changeSummary, changeTitle } from './changeTitle';
import type { FigureModel } from './figureModel';
import { figureNotes } from './figureNotes';
import type { Bar } from './rankingModel';
import { limitColumns, lowerAndUpper } from './shownLimits';
import { figureAsCell, type TableModel } from './tableModel';

/** Bars to both sides of zero: falls left, rises right. */
export interface ChangePicture {
  readonly bars: readonly Bar[];
  readonly benchmark:
    | { readonly name: string; readonly value: number; readonly label: string }
    | undefined;
  readonly axisTitle: string;
}

/** As many bars as are drawn from either end when there are more areas than fit. */
const mostBars = 24;

/** Percent change (percentage points for a share) of every area, largest rise first; missing ones last, with reason. */
export function changeModel(context: ViewContext): FigureModel<ChangePicture> {
  const { view, compared, dataset } = context;
  if (!view.compareWith)
    return { kind: 'nothing', title: 'No change to show', why: noChange(context) };
  const ordered = inOrder(context);
  const known = ordered.filter((area) => isKnown(changeOf(context, area)));
  if (known.length < 2)
    return { kind: 'nothing', title: 'No comparison of changes', why: tooFew(context, known) };
  const half = mostBars / 2;
  const drawn =
    ordered.length <= mostBars
      ? ordered
      : ordered.filter(
          (area, place) =>
            place < half ||
            (place >= known.length - half && place < known.length) ||
            area.code === view.area,
        );
  const unit = view.indicator.kind === 'proportion' ? 'percentage points' : 'percent';
  const between = periodSpan(view.compareWith, 'to', view.period);
  const ofRates = changesAreOfRates(context) || view.indicator.kind === 'proportion';
  const notes = figureNotes(
    { ...context, view: { ...view, measure: ofRates ? 'rate' : 'count' } },
    true,
  );
  const whole = changeOf(context, compared.total);
  const judged = ordered.some((area) => certaintyOf(area) !== undefined);
  return {
    kind: 'figure',
    words: {
      title: changeTitle(context),
      subtitle: `${changeMeasure(context)}, ${unit}, ${areasInHeading(context)}, ${between}`,
      alternative: `Bar chart of ${drawn.length} areas, largest rise first, falls to the left of zero and rises to the right: change in ${unit}, ${between}. All values are in the table of this figure.`,
      summary: changeSummary(context),
      ...notes,
      notes: [
        ...(drawn.length < ordered.length
          ? [`The largest rises and falls of ${ordered.length} areas are drawn; the table has all.`]
          : []),
        ...chanceNote(context),
        ...notes.notes,
      ],
      illustrative: dataset.illustrative,
      table: changeTable(context, ordered),
    },
    picture: {
      bars: drawn.map((area) => bar(context, area, judged)),
      benchmark: isKnown(whole)
        ? { name: view.group.name, value: whole, label: changeText(context, whole) }
        : undefined,
      axisTitle: `Change, ${unit}${judged ? `. Solid: ${certainties.beyond}` : ''}`,
    },
  };
}

function noChange({ dataset, view }: ViewContext): string {
  const { period } = view;
  const comparable = periodsHeld(dataset, view.indicator.code).some(
    (one) => one.months === period.months && one.start !== period.start,
  );
  return comparable
    ? `Choose a period to compare ${periodInSentence(period)} with.`
    : `No figures of another period are held to compare ${periodInSentence(period)} with.`;
}

function tooFew(context: ViewContext, known: readonly ComparedArea[]): string {
  const [only] = known;
  const fromZero = context.compared.areas.filter((area) => area.percent === 'zeroBase').length;
  if (only && fromZero === 0)
    return `Only ${only.name} has figures for both periods: its change is in the table.`;
  if (fromZero > 0)
    return 'Too few areas have a percentage, because figures compared with are 0: the changes are in the table.';
  return `${noneHas(context, 'figures', '')} for both periods.`;
}

/** What changes: "Change in ASB incidents", "Change in the rate of ASB incidents", "Change in the share: ...". */
function changeMeasure(context: ViewContext): string {
  const { kind, shortTitle, unitPlural } = context.view.indicator;
  if (kind === 'pounds') return `Change: ${shortTitle}`;
  if (kind === 'proportion') return `Change in the share: ${shortTitle}`;
  return changesAreOfRates(context)
    ? `Change in the rate of ${unitPlural}`
    : `Change in ${unitPlural}`;
}

function inOrder(context: ViewContext): readonly ComparedArea[] {
  const key = (area: ComparedArea) => {
    const value = changeOf(context, area);
    return isKnown(value) ? value : Number.NEGATIVE_INFINITY;
  };
  return context.compared.areas.toSorted((a, b) =>
    key(a) === key(b) ? a.name.localeCompare(b.name, 'en-GB') : key(b) - key(a),
  );
}

function bar(context: ViewContext, area: ComparedArea, judged: boolean): Bar {
  const value = changeOf(context, area);
  const certainty = certaintyOf(area);
  return {
    code: area.code,
    name: area.name,
    value: isKnown(value) ? value : null,
    label: isKnown(value) ? changeText(context, value) : missingWords[value].short,
    selected: area.code === context.view.area,
    ...(judged && hasMoved(area) ? { certain: certainty === 'beyond' } : {}),
    ...(certainty ? { detail: `${certainty} chance` } : {}),
  };
}

function changeTable(context: ViewContext, ordered: readonly ComparedArea[]): TableModel {
  const { view, compared } = context;
  const proportion = view.indicator.kind === 'proportion';
  const rows = [...ordered, compared.total];
  const intervals = rows.some(({ interval, pointsInterval }) => pointsInterval ?? interval);
  const broken = breakBetweenPeriods(context);
  const mark = broken ? ' [b]' : '';
  const percent = changesAreOfRates(context) ? 'Percent, of the rate' : 'Percent';
  return {
    caption: `${changeMeasure(context)}, ${view.group.name}, ${periodSpan(view.compareWith ?? view.period, 'to', view.period)}`,
    rowHeader: 'Area',
    keyHeader: 'area_code',
    columns: [
      {
        key: proportion ? 'points' : 'percent',
        label: `${proportion ? 'Percentage points' : percent}${mark}`,
      },
      { key: 'numeric', label: `Numeric${mark}` },
      ...(intervals ? limitColumns('95% interval') : []),
      chanceColumn,
    ],
    rows: rows.map((area, place) => ({
      key: area.code,
      header: area.name,
      total: place === rows.length - 1,
      selectable: place < rows.length - 1,
      cells: [
        figureAsCell(changeOf(context, area), (value) => changeText(context, value)),
        figureAsCell(area.numeric, (value) => signedText(value)),
        ...(intervals ? lowerAndUpper(changeLimits(context, area)) : []).map((limit) =>
          figureAsCell(limit, (value) => changeLimitText(context, value)),
        ),
        chanceCell(area),
      ],
    })),
    legend: broken ? [breakLegend] : [],
  };
}
