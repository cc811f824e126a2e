import type { Period } from '../domain/period';
import type { ComparedArea, PeriodFigures } from '../statistics/comparison';
import type { EvidenceCell } from './sentence';
import type { ViewContext } from './viewContext';

/** The figures of an area or group in one period as a cell that a sentence rests on. */
export function evidenceCell(
  code: string,
  area: string,
  period: Period,
  { count, population, rate, status, sources }: PeriodFigures,
): EvidenceCell {
  return {
    code,
    area,
    period,
    numerator: count,
    denominator: population,
    rate,
    status,
    sources,
  };
}

/** Cells of the later period of each area, in order. */
export function laterCells(
  { view }: ViewContext,
  areas: readonly ComparedArea[],
): readonly EvidenceCell[] {
  return areas.map(({ code, name, later }) => evidenceCell(code, name, view.period, later));
}

/** Cells of both periods of each area, the earlier first; of the later period alone where nothing is compared. */
export function changeCells(
  context: ViewContext,
  areas: readonly ComparedArea[],
): readonly EvidenceCell[] {
  const { period, compareWith } = context.view;
  if (!compareWith) return laterCells(context, areas);
  return areas.flatMap(({ code, name, earlier, later }) => [
    evidenceCell(code, name, compareWith, earlier),
    evidenceCell(code, name, period, later),
  ]);
}
