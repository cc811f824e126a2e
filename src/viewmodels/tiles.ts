import { isKnown } from '../domain/figure';
import { periodName } from '../domain/periodName';
import type { ComparedArea } from '../statistics/comparison';
import { certaintyWords } from './certainty';
import {
  capitalised,
  figureText,
  figureWords,
  numberText,
  ordinal,
  signedText,
} from './figureText';
import { missingWords } from './missingWords';
import { rankWords } from './rankWords';
import {
  countText,
  givesRate,
  highlighted,
  rateText,
  rateUnit,
  type ViewContext,
} from './viewContext';

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
    changeTile(context, area),
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
    ...(isKnown(later.count) ? {} : { note: `${capitalised(missingWords[later.count].meaning)}.` }),
    missing: !isKnown(later.count),
  };
}

function rateTile(context: ViewContext, { later, earlier }: ComparedArea): TileModel {
  const text = (value: number) => rateText(context, value);
  return {
    term: capitalised(
      context.view.indicator.kind === 'proportion'
        ? rateUnit(context).replace('% of', 'share of')
        : rateUnit(context),
    ),
    value: figureWords(later.rate, text),
    ...before(context, isKnown(earlier.rate), figureText(earlier.rate, text)),
    ...(isKnown(later.rate) ? {} : { note: `${capitalised(missingWords[later.rate].meaning)}.` }),
    missing: !isKnown(later.rate),
  };
}

function changeTile(context: ViewContext, area: ComparedArea): TileModel {
  const { indicator, compareWith } = context.view;
  const proportion = indicator.kind === 'proportion';
  const figure = proportion ? area.points : area.percent;
  const text = (value: number) =>
    proportion ? `${signedText(value, 1)} points` : `${signedText(value)}%`;
  const certainty = certaintyWords(area);
  return {
    term: compareWith ? `Change since ${periodName(compareWith)}` : 'Change',
    value: figureWords(figure, text),
    ...(isKnown(area.numeric) ? { detail: `${signedText(area.numeric)} in number` } : {}),
    ...(certainty
      ? { note: capitalised(`${certainty}.`) }
      : isKnown(figure)
        ? {}
        : { note: `${capitalised(missingWords[figure].meaning)}.` }),
    missing: !isKnown(figure),
  };
}

function rankTile(context: ViewContext): readonly TileModel[] {
  const { compared, view } = context;
  const area = highlighted(context);
  const measure = view.measure === 'rate' ? 'rate' : 'number';
  const ranked = compared.areas.length;
  if (ranked < 2) return [];
  if (!area) return highestTile(context);
  const rank = rankWords(context, area, 'later');
  const earlier = rankWords(context, area, 'earlier');
  return [
    {
      term: `Rank by ${measure}, highest first`,
      value: rank.text,
      detail: rank.known ? `of ${rank.of} in ${view.group.name}` : rank.meaning,
      ...(view.compareWith && earlier.known
        ? {
            note: `${capitalised(earlier.text)} of ${earlier.of} in ${periodName(view.compareWith)}.`,
          }
        : {}),
      missing: !rank.known,
    },
  ];
}

function highestTile(context: ViewContext): readonly TileModel[] {
  const { compared, view } = context;
  const rate = view.measure === 'rate';
  const top = compared.areas.filter((area) => (rate ? area.rateRank : area.countRank) === 1);
  const [first] = top;
  const value = first && (rate ? first.later.rate : first.later.count);
  if (!first || value === undefined) return [];
  const text = figureText(value, (one) =>
    rate ? rateText(context, one) : countText(context, one),
  );
  return [
    {
      term: `Highest ${rate ? (view.indicator.kind === 'proportion' ? 'share' : 'rate') : 'number'}`,
      value: top.length > 1 ? `${numberText(top.length)} areas` : first.name,
      detail: rate
        ? `${text} ${view.indicator.kind === 'proportion' ? '' : rateUnit(context)}`.trim()
        : text,
      note: `${ordinal(1)} of ${compared.areas.filter((area) => isKnown(rate ? area.later.rate : area.later.count)).length} in ${view.group.name}. Choose an area to see its rank.`,
      missing: false,
    },
  ];
}

function before({ view }: ViewContext, known: boolean, text: string): { detail?: string } {
  return view.compareWith && known ? { detail: `${text} in ${periodName(view.compareWith)}` } : {};
}
