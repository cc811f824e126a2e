import { capitalised } from '../../commentary/figureText';
import { missingWords } from '../../commentary/missingWords';
import { areasInHeading } from '../../commentary/placeWords';
import { type ViewContext, valueText } from '../../commentary/viewContext';
import { type Figure, isMissing } from '../../domain/figure';
import { lowerAndUpper } from '../shownLimits';
import {
  type CellModel,
  type ColumnModel,
  figureAsCell,
  type TableModel,
  wordsAsCell,
} from '../tableModel';
import { isAlone, type ProfileContexts } from './profileContexts';
import type { SpineFigures } from './spineFigures';
import { rowMeasure, spineVerdict, trendVerdict, verdictWords } from './spineWords';

/** An indicator of the profile with its figures. */
export interface SpineLine {
  readonly context: ViewContext;
  readonly figures: SpineFigures;
}

/**
 * Table twin of the spine chart: everything it draws, the comparison and the trend in words; missing figures are reasons.
 * An area that no group holds has no columns of a group.
 */
export function spineTable(lines: readonly SpineLine[], profile: ProfileContexts): TableModel {
  const { area, group } = profile;
  const columns = columnsOf(profile);
  return {
    caption: isAlone(profile)
      ? `Headline indicators of ${area.name}`
      : `Headline indicators of ${area.name} beside ${group.name}`,
    rowHeader: 'Indicator',
    keyHeader: 'indicator',
    columns: columns.map(({ column }) => column),
    rows: lines.map((line) => ({
      key: line.context.view.indicator.code,
      header: capitalised(line.context.view.indicator.shortTitle),
      total: false,
      selectable: false,
      cells: columns.map(({ cell }) => cell(line)),
    })),
  };
}

interface SpineColumn {
  readonly column: ColumnModel;
  readonly cell: (line: SpineLine) => CellModel;
}

function columnsOf({ area, group, second }: ProfileContexts): readonly SpineColumn[] {
  const areas = capitalised(areasInHeading({ view: { group } }));
  const figure = (
    column: ColumnModel,
    of: (figures: SpineFigures) => Figure<number> | undefined,
    status?: (figures: SpineFigures) => string,
  ): SpineColumn => ({
    column,
    cell: ({ context, figures }) =>
      figureAsCell(
        of(figures) ?? 'notHeld',
        (value) => valueText(context, value),
        status?.(figures),
      ),
  });
  const words = (key: string, label: string, of: (line: SpineLine) => string): SpineColumn => ({
    column: { key, label, words: true },
    cell: (line) => wordsAsCell(of(line)),
  });
  const end = (of: 'range' | 'middle', side: 0 | 1) => (figures: SpineFigures) =>
    lowerAndUpper(figures[of])[side];
  const ofGroup: readonly SpineColumn[] = [
    figure({ key: 'group', label: group.name }, (figures) => figures.group),
  ];
  const ofAreas: readonly SpineColumn[] = [
    figure({ key: 'lowest', label: 'Lowest', group: areas }, end('range', 0)),
    figure(
      { key: 'lower', label: '25th percentile', shortLabel: '25th', group: areas },
      end('middle', 0),
    ),
    figure(
      { key: 'upper', label: '75th percentile', shortLabel: '75th', group: areas },
      end('middle', 1),
    ),
    figure({ key: 'highest', label: 'Highest', group: areas }, end('range', 1)),
    words('comparison', `Beside ${group.name}`, ({ figures }) =>
      verdictWords(spineVerdict(figures)),
    ),
  ];
  const alone = isAlone({ group });
  return [
    words('measure', 'Unit and period', ({ context }) => rowMeasure(context)),
    figure(
      { key: 'own', label: area.name },
      (figures) => figures.own,
      (figures) => figures.status,
    ),
    ...(alone ? [] : ofGroup),
    ...(second ? [figure({ key: 'second', label: second.name }, (figures) => figures.second)] : []),
    ...(alone ? [] : ofAreas),
    words('trend', 'Trend of five years', ({ figures: { trend } }) =>
      isMissing(trend) ? missingWords[trend].short : trendVerdict(trend),
    ),
  ];
}
