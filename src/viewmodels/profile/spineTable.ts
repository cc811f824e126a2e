import { capitalised } from '../../commentary/figureText';
import { missingWords } from '../../commentary/missingWords';
import { areasInHeading } from '../../commentary/placeWords';
import { type ViewContext, valueText } from '../../commentary/viewContext';
import { type Figure, isMissing } from '../../domain/figure';
import { lowerAndUpper } from '../shownLimits';
import { type CellModel, figureAsCell, type TableModel, wordsAsCell } from '../tableModel';
import type { ProfileContexts } from './profileContexts';
import type { SpineFigures } from './spineFigures';
import { rowMeasure, spineVerdict, trendVerdict, verdictWords } from './spineWords';

/** An indicator of the profile with its figures. */
export interface SpineLine {
  readonly context: ViewContext;
  readonly figures: SpineFigures;
}

/** Table twin of the spine chart: everything it draws, the comparison and the trend in words; missing figures are reasons. */
export function spineTable(lines: readonly SpineLine[], profile: ProfileContexts): TableModel {
  const { area, group, second } = profile;
  const heading = areasInHeading({ view: { group } });
  const areas = capitalised(heading);
  return {
    caption: `Headline indicators of ${area.name} beside ${group.name}`,
    rowHeader: 'Indicator',
    keyHeader: 'indicator',
    columns: [
      { key: 'measure', label: 'Unit and period', words: true },
      { key: 'own', label: area.name },
      { key: 'group', label: group.name },
      ...(second ? [{ key: 'second', label: second.name }] : []),
      { key: 'lowest', label: 'Lowest', group: areas },
      { key: 'lower', label: '25th percentile', shortLabel: '25th', group: areas },
      { key: 'upper', label: '75th percentile', shortLabel: '75th', group: areas },
      { key: 'highest', label: 'Highest', group: areas },
      { key: 'comparison', label: `Beside ${group.name}`, words: true },
      { key: 'trend', label: 'Trend of five years', words: true },
    ],
    rows: lines.map(({ context, figures }) => ({
      key: context.view.indicator.code,
      header: capitalised(context.view.indicator.shortTitle),
      total: false,
      selectable: false,
      cells: cellsOf(context, figures),
    })),
  };
}

function cellsOf(context: ViewContext, figures: SpineFigures): readonly CellModel[] {
  const { own, status, group, second, range, middle, trend } = figures;
  const cell = (figure: Figure<number>, of = '') =>
    figureAsCell(figure, (value) => valueText(context, value), of);
  const [lowest, highest] = lowerAndUpper(range);
  const [lower, upper] = lowerAndUpper(middle);
  return [
    wordsAsCell(rowMeasure(context)),
    cell(own, status),
    cell(group),
    ...(second === undefined ? [] : [cell(second)]),
    cell(lowest),
    cell(lower),
    cell(upper),
    cell(highest),
    wordsAsCell(verdictWords(spineVerdict(figures))),
    wordsAsCell(isMissing(trend) ? missingWords[trend].short : trendVerdict(trend)),
  ];
}
