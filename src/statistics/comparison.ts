import type { Dataset } from '../dataset/dataset';
import { groupPopulation, populationInGroup } from '../dataset/populationOf';
import type { AreaGroup } from '../domain/area';
import {
  type Count,
  type CountChange,
  type Figure,
  isKnown,
  type Percent,
  type PercentagePoints,
  type Population,
  type Rank,
  type Rate,
} from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import { overlap, type Period } from '../domain/period';
import { ranksHighestFirst } from './competitionRanks';
import { crudeRate } from './crudeRate';
import { numericChange } from './numericChange';
import { type Observed, observed, observedInGroup } from './observed';
import { percentChange } from './percentChange';
import { type PercentInterval, percentChangeInterval } from './rateRatioInterval';
import { shareChange } from './shareChange';
import { type PointsInterval, shareChangeInterval } from './shareChangeInterval';
import { shareOfTotal } from './shareOfTotal';

/** One area's figures in one period. */
export interface PeriodFigures {
  readonly count: Figure<Count>;
  /** Residents, or for a proportion the count of the whole. */
  readonly population: Figure<Population>;
  /** Per multiplier; for a proportion the share in percent; `noRate` for pounds. */
  readonly rate: Figure<Rate>;
  readonly status: string;
  readonly sources: readonly string[];
}

/** One area in two periods. */
export interface ComparedArea {
  readonly code: string;
  readonly name: string;
  readonly later: PeriodFigures;
  readonly earlier: PeriodFigures;
  readonly numeric: Figure<CountChange>;
  /** Percent change of the rate, or of the count where there is no rate. */
  readonly percent: Figure<Percent>;
  /** 95 % interval of `percent`, for counts; undefined where there is none, as between overlapping periods. */
  readonly interval: PercentInterval | undefined;
  /** Change of the share, for a proportion only. */
  readonly points: Figure<PercentagePoints>;
  /** 95 % interval of `points`; undefined where there is none, as between overlapping periods. */
  readonly pointsInterval: PointsInterval | undefined;
  readonly rateRank: Figure<Rank>;
  readonly countRank: Figure<Rank>;
  readonly earlierRateRank: Figure<Rank>;
  readonly earlierCountRank: Figure<Rank>;
  /** Share of the group's count, later period. */
  readonly share: Figure<Percent>;
}

/** What is compared. Without an earlier period all changes are `noEarlierFigure`. */
export interface ComparisonQuery {
  readonly indicator: Indicator;
  readonly group: AreaGroup;
  readonly period: Period;
  readonly earlier: Period | undefined;
  readonly multiplier: number;
}

/** A group's members, in the group's order, and the group as a whole. */
export interface Comparison {
  readonly areas: readonly ComparedArea[];
  readonly total: ComparedArea;
}

const absent: PeriodFigures = {
  count: 'notHeld',
  population: 'notHeld',
  rate: 'notHeld',
  status: '',
  sources: [],
};

/**
 * Counts, rates, change, shares and ranks (highest first, among the members) of every area of a group in a period
 * and an earlier one. Ranks and shares rest on unrounded values; missing figures keep their reasons throughout.
 */
export function comparison(dataset: Dataset, query: ComparisonQuery): Comparison {
  const { group } = query;
  const codes = [...group.members, group.code];
  const laterFigures = figuresInGroup(dataset, query, query.period);
  const earlierFigures = query.earlier
    ? figuresInGroup(dataset, query, query.earlier)
    : codes.map(() => absent);
  const [members, before] = [laterFigures.slice(0, -1), earlierFigures.slice(0, -1)];
  const rateRanks = ranksHighestFirst(members.map(({ rate }) => rate));
  const countRanks = ranksHighestFirst(members.map(({ count }) => count));
  const earlierRateRanks = ranksHighestFirst(before.map(({ rate }) => rate));
  const earlierCountRanks = ranksHighestFirst(before.map(({ count }) => count));
  const whole = laterFigures.at(-1)?.count ?? 'notHeld';
  const proportion = query.indicator.kind === 'proportion';
  // Months in both periods make the two counts depend on one another, which no interval here allows for.
  const shared = query.earlier !== undefined && overlap(query.earlier, query.period);
  const compared = codes.map((code, place): ComparedArea => {
    const later = laterFigures[place] ?? absent;
    const earlier = earlierFigures[place] ?? absent;
    return {
      code,
      name: place < members.length ? nameOf(dataset, code) : group.name,
      later,
      earlier,
      numeric: numericChange(earlier.count, later.count),
      percent: percentChange(earlier, later),
      interval:
        query.indicator.kind === 'count' && !shared
          ? percentChangeInterval(earlier, later)
          : undefined,
      points: proportion
        ? shareChange(
            earlier.rate as Figure<number> as Figure<Percent>,
            later.rate as Figure<number> as Figure<Percent>,
          )
        : 'notApplicable',
      pointsInterval: proportion && !shared ? shareChangeInterval(earlier, later) : undefined,
      rateRank: rateRanks[place] ?? 'notApplicable',
      countRank: countRanks[place] ?? 'notApplicable',
      earlierRateRank: earlierRateRanks[place] ?? 'notApplicable',
      earlierCountRank: earlierCountRanks[place] ?? 'notApplicable',
      share: shareOfTotal(later.count, whole),
    };
  });
  const total = compared.at(-1);
  if (!total) throw new Error('a comparison always has its group');
  return { areas: compared.slice(0, -1), total };
}

/** A member may be a group. */
function nameOf({ areas, groups }: Dataset, code: string): string {
  return (areas.get(code) ?? groups.get(code))?.name ?? code;
}

/** Count, population and rate of an area or group in one period. For a proportion the whole is another indicator. */
export function periodFigures(
  dataset: Dataset,
  query: Pick<ComparisonQuery, 'indicator' | 'group' | 'multiplier'>,
  code: string,
  period: Period,
): PeriodFigures {
  const { indicator, group } = query;
  const scope = code === group.code ? group : undefined;
  const count = observed(dataset, indicator.code, code, period, scope);
  switch (indicator.kind) {
    case 'pounds':
      return measured(query, count, 'noRate');
    case 'proportion': {
      const whole = observed(dataset, wholeOf(indicator), code, period, scope);
      return partOf(whole, count);
    }
    case 'count':
      return measured(query, count, groupPopulation(dataset, indicator, code, period, scope));
  }
}

/** As {@link periodFigures}: every member of the group, in its order, and last the group itself. */
function figuresInGroup(
  dataset: Dataset,
  query: ComparisonQuery,
  period: Period,
): readonly PeriodFigures[] {
  const { indicator, group } = query;
  const counts = observedInGroup(dataset, indicator.code, group, period);
  if (indicator.kind === 'proportion') {
    const wholes = observedInGroup(dataset, wholeOf(indicator), group, period);
    return counts.map((count, place) => partOf(wholes[place] ?? count, count));
  }
  const populations =
    indicator.kind === 'count' ? populationInGroup(dataset, indicator, group, period) : [];
  return counts.map((count, place) => measured(query, count, populations[place] ?? 'noRate'));
}

function wholeOf(indicator: Indicator): string {
  return indicator.denominatorIndicator ?? '';
}

/** A part with its whole and the share of the two in percent: none of nothing, and none above everything. */
function partOf(whole: Observed, { figure: count, status, sources }: Observed): PeriodFigures {
  const population = whole.figure as Figure<number> as Figure<Population>;
  const ofNothing = isKnown(count) && population === 0;
  const share = ofNothing ? 'notApplicable' : crudeRate(count, population, 100);
  return {
    count,
    population,
    rate: isKnown(share) && share > 100 ? 'rejected' : share,
    status,
    sources: [...new Set([...sources, ...whole.sources])],
  };
}

/** A count with what it is measured against and the rate of the two. */
function measured(
  { multiplier }: Pick<ComparisonQuery, 'multiplier'>,
  { figure: count, status, sources }: Observed,
  population: Figure<Population>,
): PeriodFigures {
  return { count, population, rate: crudeRate(count, population, multiplier), status, sources };
}
