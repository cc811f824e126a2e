import { rankWords } from '../commentary/rankWords';
import { measureTitle, type ViewContext, valueOf, valueText } from '../commentary/viewContext';
import type { Figure } from '../domain/figure';
import { periodName } from '../domain/periodName';
import type { ComparedArea } from '../statistics/comparison';
import type { AreaTarget } from './areaTargets';
import { limitColumns, lowerAndUpper, shownLimits } from './shownLimits';
import { type CellModel, figureAsCell, type TableModel, wordsAsCell } from './tableModel';

/** Table twin of the ranking: every area in the order given, with its value, limits where they are shown, and rank. */
export function rankingTable(
  context: ViewContext,
  ordered: readonly ComparedArea[],
  targets: ReadonlyMap<string, AreaTarget>,
): TableModel {
  const { view, compared } = context;
  const cells = (area: ComparedArea, total: boolean): readonly CellModel[] => {
    const rank = rankWords(context, area, 'later');
    const figure = view.measure === 'rate' ? area.rateRank : area.countRank;
    const asCell = (value: Figure<number>) => figureAsCell(value, (one) => valueText(context, one));
    return [
      asCell(valueOf(area.later, view.measure)),
      ...(view.intervals
        ? lowerAndUpper(shownLimits(context, area.code, view.period, area.later)).map(asCell)
        : []),
      total ? wordsAsCell('') : figureAsCell(figure, () => rank.text),
      ...(targets.size > 0 ? [targetCell(targets.get(area.code))] : []),
    ];
  };
  const row = (area: ComparedArea, total: boolean) => ({
    key: area.code,
    header: area.name,
    total,
    selectable: !total,
    cells: cells(area, total),
  });
  return {
    caption: `${measureTitle(context)}, ${view.group.name}, ${periodName(view.period)}, highest first`,
    rowHeader: 'Area',
    keyHeader: 'area_code',
    columns: [
      { key: 'value', label: measureTitle(context) },
      ...(view.intervals ? limitColumns('95% interval') : []),
      { key: 'rank', label: 'Rank, highest first', shortLabel: 'Rank' },
      ...(targets.size > 0 ? [{ key: 'target', label: 'Own target' }] : []),
    ],
    rows: [...ordered.map((area) => row(area, false)), row(compared.total, true)],
  };
}

/** An area without a target of its own has none, which is no missing figure. */
function targetCell(target: AreaTarget | undefined): CellModel {
  return target ? figureAsCell(target.value, () => target.label) : wordsAsCell('none');
}
