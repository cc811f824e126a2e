import type { Dataset } from '../../../src/dataset/dataset';
import { yearEarlier, yearEnding } from '../../../src/domain/period';
import { type ComparedArea, comparison } from '../../../src/statistics/comparison';
import type { WindowAnswer, WindowQuery } from '../windowQuery';

/** The dashboard's own comparison: besides what is asked for, it has counts, shares, intervals and earlier ranks. */
export function oursQuery(dataset: Dataset, { indicator, start }: WindowQuery) {
  const of = dataset.indicators.get(indicator);
  const [group] = dataset.groups.values();
  if (!of || !group) throw new Error('the generated package has its indicators and a group');
  const end = start + 11;
  const period = yearEnding(Math.floor(end / 12), (end % 12) + 1);
  return comparison(dataset, {
    indicator: of,
    group,
    period,
    earlier: yearEarlier(period),
    multiplier: of.multiplier,
  }).areas;
}

export function oursAnswers(areas: readonly ComparedArea[]): readonly WindowAnswer[] {
  return areas.map(({ code, later, percent, rateRank }) => ({
    area: code,
    rate: Number(later.rate),
    change: Number(percent),
    rank: Number(rateRank),
  }));
}
