import { breakRider } from '../../commentary/breakRider';
import { capitalised } from '../../commentary/figureText';
import { missingWords } from '../../commentary/missingWords';
import { groupInSentence } from '../../commentary/placeWords';
import { breaksOfView } from '../../commentary/sentenceOf';
import { windowCaution } from '../../commentary/seriesBreaks';
import { subjectOfView } from '../../commentary/subjectOfView';
import {
  countText,
  givesRate,
  rateText,
  rateUnit,
  type ViewContext,
} from '../../commentary/viewContext';
import { isCompared } from '../../commentary/whyNotCompared';
import { isKnown } from '../../domain/figure';
import { overlap } from '../../domain/period';
import { periodName } from '../../domain/periodName';
import type { Place } from '../../selection/selection';
import { statusWords } from '../tableModel';
import { changeTile, type TileModel } from '../tiles';
import type { HeadlineContext, OverviewContexts } from './overviewContexts';
import { positionTile } from './positionTile';

/** A headline indicator on the overview: one line of figures, each with its words. */
export interface ScorecardRow {
  readonly indicator: string;
  readonly title: string;
  /** Place and period of the figures: "Lancashire-12, 2023". */
  readonly subtitle: string;
  /** Why the place is not the one chosen; undefined where it is. */
  readonly elsewhere: string | undefined;
  readonly figure: TileModel;
  /** Undefined, as the position is, where there is no figure. */
  readonly change: TileModel | undefined;
  /** What the course over time is drawn from, once the row itself is there. */
  readonly context: ViewContext;
  readonly position: TileModel | undefined;
  /** Whether the package has targets or unit costs of the indicator, which follow. */
  readonly hasMore: boolean;
}

/** The line of a headline indicator for the overview's area, or its group; missing figures are reasons in words. */
export function scorecardRow(headline: HeadlineContext, { place }: OverviewContexts): ScorecardRow {
  const { context, funnel } = headline;
  const { view } = context;
  const subject = subjectOfView(context);
  const held = isKnown(subject.later.count);
  const { code } = view.indicator;
  const { targets, unitCosts } = context.dataset;
  return {
    indicator: code,
    title: capitalised(view.indicator.shortTitle),
    subtitle: `${subject.name}, ${periodName(view.period)}`,
    elsewhere: whyElsewhere(headline, place),
    figure: figureTile(context),
    change: held ? changeWithCautions(context) : undefined,
    context,
    position: held ? positionTile(context, funnel()) : undefined,
    hasMore: [...targets, ...unitCosts].some(({ indicator }) => indicator === code),
  };
}

function whyElsewhere(
  { context, ofGroup }: HeadlineContext,
  { group, area }: Place,
): string | undefined {
  const chosen = context.dataset.areas.get(area ?? '')?.name;
  const isThere = area === undefined ? ofGroup : context.view.area === area;
  return isThere ? undefined : `No figures are held for ${chosen ?? groupInSentence(group)}.`;
}

/** The rate, or the share, with the number behind it; the number alone where there is no rate. */
function figureTile(context: ViewContext): TileModel {
  const { view } = context;
  const { indicator } = view;
  const { later } = subjectOfView(context);
  const { count, rate } = later;
  const status = statusWords[later.status];
  const note = status ? { note: `${capitalised(status)}.` } : {};
  const number = isKnown(count)
    ? `${countText(context, count)} ${count === 1 ? indicator.unitSingular : indicator.unitPlural}`
    : undefined;
  if (givesRate(context) && isKnown(rate)) {
    const share = indicator.kind === 'proportion';
    return {
      term: share ? `Share${rateUnit(context).slice(1)}` : `Rate ${rateUnit(context)}`,
      value: rateText(context, rate),
      ...(number ? { detail: number } : {}),
      ...note,
      missing: false,
    };
  }
  const term = indicator.kind === 'pounds' ? 'Amount' : capitalised(indicator.unitPlural);
  if (!isKnown(count)) {
    const { short, meaning } = missingWords[count];
    return { term, value: short, note: `${capitalised(meaning)}.`, missing: true };
  }
  return {
    term,
    value: countText(context, count),
    ...note,
    ...(givesRate(context) && !isKnown(rate)
      ? { note: `No rate: ${missingWords[rate].meaning}.` }
      : {}),
    missing: false,
  };
}

/** The change, whether chance could explain it, and what keeps the two periods from being simply comparable. */
function changeWithCautions(context: ViewContext): TileModel | undefined {
  const subject = subjectOfView(context);
  const [tile] = changeTile(context, subject);
  const { compareWith, period } = context.view;
  if (!tile || !compareWith || !isCompared(context, subject)) return tile;
  // Of overlapping periods the tile says so itself.
  const caution = overlap(compareWith, period) ? undefined : windowCaution(compareWith, period);
  const broken = breakRider(breaksOfView(context));
  const notes = [tile.note, caution, broken && `${broken}.`].filter((note) => note !== undefined);
  return notes.length > 0 ? { ...tile, note: notes.join(' ') } : tile;
}
