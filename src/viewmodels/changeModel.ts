import { type Figure, isKnown } from '../domain/figure';
import { periodInSentence, periodName } from '../domain/periodName';
import type { ComparedArea } from '../statistics/comparison';
import { certaintyWords } from './certainty';
import type { FigureModel } from './figureModel';
import { figureNotes } from './figureNotes';
import { listed, numberText, signedText } from './figureText';
import { missingWords } from './missingWords';
import type { Bar } from './rankingModel';
import { figureAsCell, type TableModel } from './tableModel';
import { highlighted, type ViewContext } from './viewContext';

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
  if (!view.compareWith) {
    return {
      kind: 'nothing',
      title: 'No change to show',
      why: `No earlier figures are held to compare ${periodInSentence(view.period)} with.`,
    };
  }
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
  const between = `${periodInSentence(view.compareWith)} to ${periodInSentence(view.period)}`;
  const notes = figureNotes({ ...context, view: { ...view, measure: 'count' } }, true);
  const whole = changeOf(context, compared.total);
  return {
    kind: 'figure',
    words: {
      title: changeTitle(context, known),
      subtitle: `Change in ${view.indicator.unitPlural}, ${unit}, areas of ${view.group.name}, ${between}`,
      alternative: `Bar chart of ${drawn.length} areas, largest rise first, falls to the left of zero and rises to the right: change in ${unit}, ${between}. All values are in the table of this figure.`,
      summary: changeSummary(context, known),
      ...notes,
      notes: [
        ...(drawn.length < ordered.length
          ? [`The largest rises and falls of ${ordered.length} areas are drawn; the table has all.`]
          : []),
        ...notes.notes,
      ],
      illustrative: dataset.illustrative,
      table: changeTable(context, ordered),
    },
    picture: {
      bars: drawn.map((area) => bar(context, area)),
      benchmark: isKnown(whole)
        ? { name: view.group.name, value: whole, label: changeText(context, whole) }
        : undefined,
      axisTitle: `Change, ${unit}`,
    },
  };
}

function tooFew({ view }: ViewContext, known: readonly ComparedArea[]): string {
  const [only] = known;
  if (only) return `Only ${only.name} has figures for both periods: its change is in the table.`;
  return `No area of ${view.group.name} has figures for both periods.`;
}

function changeOf({ view }: ViewContext, area: ComparedArea): Figure<number> {
  return view.indicator.kind === 'proportion' ? area.points : area.percent;
}

function changeText({ view }: ViewContext, value: number): string {
  return view.indicator.kind === 'proportion' ? signedText(value, 1) : `${signedText(value)}%`;
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

function bar(context: ViewContext, area: ComparedArea): Bar {
  const value = changeOf(context, area);
  return {
    code: area.code,
    name: area.name,
    value: isKnown(value) ? value : null,
    label: isKnown(value) ? changeText(context, value) : missingWords[value].short,
    selected: area.code === context.view.area,
  };
}

function changeTitle(context: ViewContext, known: readonly ComparedArea[]): string {
  const chosen = highlighted(context);
  const value = chosen && changeOf(context, chosen);
  if (chosen && value !== undefined && isKnown(value)) {
    const size = changeText(context, value);
    return value === 0 ? `No change in ${chosen.name}` : `${chosen.name}: ${size}`;
  }
  const rising = known.filter((area) => isKnown(area.numeric) && area.numeric > 0);
  const falling = known.filter((area) => isKnown(area.numeric) && area.numeric < 0);
  if (rising.length === 0 && falling.length === 0) return 'No change in any area';
  if (rising.length === 0)
    return `Numbers fell in ${falling.length === known.length ? 'every area' : `${falling.length} of ${known.length} areas`}`;
  if (falling.length === 0)
    return `Numbers rose in ${rising.length === known.length ? 'every area' : `${rising.length} of ${known.length} areas`}`;
  if (rising.length <= 3)
    return `Numbers rose in ${listed(alphabetical(rising))}, fell in ${falling.length} areas`;
  if (falling.length <= 3)
    return `Numbers fell in ${listed(alphabetical(falling))}, rose in ${rising.length} areas`;
  return `Numbers rose in ${rising.length} of ${known.length} areas and fell in ${falling.length}`;
}

function alphabetical(areas: readonly ComparedArea[]): readonly string[] {
  return areas.map((area) => area.name).toSorted((a, b) => a.localeCompare(b, 'en-GB'));
}

function changeSummary(context: ViewContext, known: readonly ComparedArea[]): string {
  const moved = known.filter((area) => isKnown(area.numeric) && area.numeric !== 0);
  const beyond = moved.filter((area) => certaintyWords(area)?.startsWith('a change larger'));
  if (context.view.indicator.kind !== 'count' || moved.length === 0) return '';
  return `In ${numberText(beyond.length)} of ${numberText(moved.length)} areas that changed, the change is larger than chance alone would explain.`;
}

function changeTable(context: ViewContext, ordered: readonly ComparedArea[]): TableModel {
  const { view, compared } = context;
  const proportion = view.indicator.kind === 'proportion';
  const rows = [...ordered, compared.total];
  return {
    caption: `Change, ${view.indicator.title}, ${view.group.name}, ${view.compareWith ? periodName(view.compareWith) : ''} to ${periodName(view.period)}`,
    rowHeader: 'Area',
    keyHeader: 'area_code',
    columns: [
      {
        key: proportion ? 'points' : 'percent',
        label: proportion ? 'Percentage points' : 'Percent',
      },
      { key: 'numeric', label: 'Numeric' },
      ...(view.indicator.kind === 'count'
        ? [
            { key: 'lower', label: '95% interval, lower', group: '95% interval' },
            { key: 'upper', label: '95% interval, upper', group: '95% interval' },
          ]
        : []),
    ],
    rows: rows.map((area, place) => ({
      key: area.code,
      header: area.name,
      total: place === rows.length - 1,
      selectable: place < rows.length - 1,
      cells: [
        figureAsCell(changeOf(context, area), (value) => changeText(context, value)),
        figureAsCell(area.numeric, (value) => signedText(value)),
        ...(view.indicator.kind === 'count'
          ? [area.interval?.lower ?? missing(area), area.interval?.upper ?? missing(area)].map(
              (limit) => figureAsCell(limit, (value) => `${signedText(value)}%`),
            )
          : []),
      ],
    })),
  };
}

function missing(area: ComparedArea): Figure<number> {
  return isKnown(area.percent) ? 'notApplicable' : area.percent;
}
