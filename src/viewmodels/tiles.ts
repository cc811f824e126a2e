import { certaintyWords } from '../commentary/certainty';
import { changeIsOfRate, changeOf, changeText, looksBack } from '../commentary/changeOf';
import { fewest } from '../commentary/changeSentence';
import {
  capitalised,
  figureText,
  figureWords,
  numberText,
  signedText,
} from '../commentary/figureText';
import { missingWords } from '../commentary/missingWords';
import { periodInBrief } from '../commentary/periodSpan';
import { rankAmong, rankWords } from '../commentary/rankWords';
import {
  countText,
  givesRate,
  highlighted,
  measureNoun,
  rateText,
  rateUnit,
  type ViewContext,
  valueOf,
  valueText,
} from '../commentary/viewContext';
import { periodsHeld } from '../dataset/periodsHeld';
import { isKnown } from '../domain/figure';
import { overlap } from '../domain/period';
import type { ComparedArea } from '../statistics/comparison';

/** A key figure: what it is, its value, what it was, and a remark. */
export interface TileModel {
  readonly term: string;
  readonly value: string;
  readonly detail?: string;
  readonly note?: string;
  readonly missing: boolean;
}

/** Count, rate, change and rank of the highlighted area, or of the group. */
export function tiles(context: ViewContext): readonly TileModel[] {
  const area = highlighted(context) ?? context.compared.total;
  return [
    countTile(context, area),
    ...(givesRate(context) ? [rateTile(context, area)] : []),
    ...changeTile(context, area),
    ...rankTile(context),
  ];
}

function countTile(context: ViewContext, { later, earlier }: ComparedArea): TileModel {
  const { indicator } = context.view;
  const text = (value: number) => countText(context, value);
  return {
    term: capitalised(indicator.kind === 'pounds' ? indicator.shortTitle : indicator.unitPlural),
    value: figureWords(later.count, text),
    ...before(context, isKnown(earlier.count), figureText(earlier.count, text)),
    ...(isKnown(later.count) ? {} : { note: sentence(missingWords[later.count].meaning) }),
    missing: !isKnown(later.count),
  };
}

function rateTile(context: ViewContext, { later, earlier }: ComparedArea): TileModel {
  const text = (value: number) => rateText(context, value);
  const share = context.view.indicator.kind === 'proportion';
  return {
    term: share ? `Share${rateUnit(context).slice(1)}` : `Rate ${rateUnit(context)}`,
    value: figureWords(later.rate, text),
    ...before(context, isKnown(earlier.rate), figureText(earlier.rate, text)),
    ...(isKnown(later.rate) ? {} : { note: sentence(missingWords[later.rate].meaning) }),
    missing: !isKnown(later.rate),
  };
}

/** The change of an area with its certainty in words; none where the reader chose to compare with nothing. */
export function changeTile(context: ViewContext, area: ComparedArea): readonly TileModel[] {
  const { indicator, compareWith, period } = context.view;
  if (!compareWith) return nothingToCompare(context);
  const proportion = indicator.kind === 'proportion';
  const change = changeOf(context, area);
  const figure = looksBack(context) && change === 'noEarlierFigure' ? 'notHeld' : change;
  const text = (value: number) =>
    proportion ? `${changeText(context, value)} points` : changeText(context, value);
  const certainty = certaintyWords(area);
  const of = proportion ? ' in the share' : changeIsOfRate(area) ? ' in the rate' : '';
  const other = periodInBrief(compareWith);
  const numeric = isKnown(area.numeric) ? area.numeric : undefined;
  const inNumber =
    indicator.kind === 'pounds' && numeric !== undefined
      ? signedPounds(numeric)
      : `${signedText(numeric ?? 0)} in number`;
  // As in the headline: a percentage of a handful of events says nothing.
  const few =
    indicator.kind === 'count' && isKnown(area.earlier.count) && area.earlier.count < fewest;
  const note = certainty ?? (isKnown(figure) ? undefined : missingWords[figure].meaning);
  return [
    {
      term: looksBack(context) ? `Difference${of} from ${other}` : `Change${of} since ${other}`,
      ...(few && numeric !== undefined
        ? { value: signedText(numeric), detail: 'in number: too few for a percentage' }
        : {
            value: figureWords(figure, text),
            ...(numeric === undefined ? {} : { detail: inNumber }),
          }),
      ...(overlap(compareWith, period) && isKnown(figure)
        ? { note: 'The two periods overlap, so the change is understated.' }
        : note
          ? { note: sentence(note) }
          : {}),
      missing: !isKnown(figure) && !few,
    },
  ];
}

/** A reader who has chosen to compare with nothing needs no reason; one who could not choose does. */
function nothingToCompare({ dataset, view }: ViewContext): readonly TileModel[] {
  const { start, months } = view.period;
  const others = periodsHeld(dataset, view.indicator.code).some(
    (one) => one.months === months && one.start !== start,
  );
  if (others) return [];
  const { short, meaning } = missingWords.noEarlierFigure;
  return [{ term: 'Change', value: short, note: sentence(meaning), missing: true }];
}

/** The rank of the highlighted area, or which area has the highest value; none where there is nothing to rank. */
export function rankTile(context: ViewContext): readonly TileModel[] {
  const { compared, view } = context;
  const area = highlighted(context);
  if (compared.areas.length < 2) return [];
  if (!area) return highestTile(context);
  const rank = rankWords(context, area, 'later');
  if (rank.of < 2) return [];
  const earlier = rankWords(context, area, 'earlier');
  return [
    {
      term: `Rank by ${measureNoun(context)}, highest first`,
      value: rank.allEqual ? 'all equal' : rank.text,
      detail: rank.allEqual
        ? `${rank.of} areas in ${view.group.name} have the same ${measureNoun(context)}`
        : rank.known
          ? `of ${rank.of} in ${view.group.name}`
          : rank.meaning,
      ...(view.compareWith && earlier.known
        ? {
            note: `${capitalised(rankAmong(earlier))} in ${periodInBrief(view.compareWith)}.`,
          }
        : {}),
      missing: !rank.known,
    },
  ];
}

/** The areas with the highest value; none where all have the same. */
function highestTile(context: ViewContext): readonly TileModel[] {
  const { compared, view } = context;
  const ranked = compared.areas.map((area) => ({ area, rank: rankWords(context, area, 'later') }));
  const top = ranked.filter(({ rank }) => rank.highest);
  const [first] = top;
  if (!first || first.rank.of < 2 || top.length === first.rank.of) return [];
  const value = figureText(valueOf(first.area.later, view.measure), (one) =>
    valueText(context, one),
  );
  const rate = measureNoun(context) === 'rate';
  return [
    {
      term: `Highest ${measureNoun(context)}`,
      value: top.length > 1 ? `${numberText(top.length)} areas` : first.area.name,
      detail: rate ? `${value} ${rateUnit(context)}` : value,
      note: `Of ${first.rank.of} areas in ${view.group.name}. Choose an area to see its rank.`,
      missing: false,
    },
  ];
}

function signedPounds(value: number): string {
  return `${value > 0 ? '+' : value < 0 ? '\u2212' : ''}£${numberText(Math.abs(value))}`;
}

function sentence(words: string): string {
  return `${capitalised(words)}.`;
}

function before({ view }: ViewContext, known: boolean, text: string): { detail?: string } {
  return view.compareWith && known
    ? { detail: `${text} in ${periodInBrief(view.compareWith)}` }
    : {};
}
