import { changeText } from '../commentary/changeOf';
import { capitalised } from '../commentary/figureText';
import { countText } from '../commentary/viewContext';
import type { Figure } from '../domain/figure';
import { periodName, shortPeriodName } from '../domain/periodName';
import { breakLegend } from './breakMark';
import { chanceCell, chanceColumn } from './chanceColumn';
import type { PartRow } from './partRows';
import type { WholeWithParts } from './partsOfWhole';
import { breaksOfParts, partShareText } from './partsWords';
import { limitColumns, lowerAndUpper } from './shownLimits';
import { type CellModel, figureAsCell, type TableModel, wordsAsCell } from './tableModel';

/** Table twin of the parts: number, share with limits, change in percentage points; of the group the share; the whole last. */
export function partsTable(
  { whole, parts }: WholeWithParts,
  rows: readonly PartRow[],
  place: string,
): TableModel {
  const { compareWith, period, group } = parts[0]?.context.view ?? {};
  const beside = rows.some(({ ofGroup }) => ofGroup !== undefined);
  const broken = breaksOfParts(parts).length > 0;
  const total = parts[0]?.ofPlace;
  const cells = ({ context, ofPlace, ofGroup, limits }: PartRow): readonly CellModel[] => {
    const share = (value: Figure<number>) => figureAsCell(value, partShareText);
    const { count, rate, status } = ofPlace.later;
    return [
      figureAsCell(count, (one) => countText(context, one), status),
      share(rate),
      ...lowerAndUpper(limits).map(share),
      ...(compareWith
        ? [
            share(ofPlace.earlier.rate),
            figureAsCell(ofPlace.points, (one) => changeText(context, one)),
            chanceCell(ofPlace),
          ]
        : []),
      ...(beside ? [ofGroup ? share(ofGroup.later.rate) : wordsAsCell('')] : []),
    ];
  };
  const blanks = 2 + (compareWith ? 3 : 0) + (beside ? 1 : 0);
  return {
    caption: `Parts of: ${whole.title}; ${place}, ${period ? periodName(period) : ''}, largest first`,
    rowHeader: 'Part',
    keyHeader: 'indicator',
    columns: [
      { key: 'number', label: 'Number' },
      { key: 'share', label: 'Share of the whole', shortLabel: 'Share' },
      ...limitColumns('95% interval'),
      ...(compareWith
        ? [
            { key: 'earlier', label: `Share, ${shortPeriodName(compareWith)}` },
            { key: 'points', label: `Change, percentage points${broken ? ' [b]' : ''}` },
            chanceColumn,
          ]
        : []),
      ...(beside && group ? [{ key: 'group', label: `Share, ${group.name}` }] : []),
    ],
    rows: [
      ...rows.map((row) => ({
        key: row.code,
        header: row.name,
        total: false,
        selectable: false,
        cells: cells(row),
      })),
      {
        key: whole.code,
        header: `The whole: ${capitalised(whole.shortTitle)}`,
        total: true,
        selectable: false,
        cells: [
          figureAsCell(total?.later.population ?? 'notHeld', (one) =>
            countText(parts[0]?.context ?? never(), one),
          ),
          wordsAsCell('100%'),
          ...Array.from({ length: blanks }, () => wordsAsCell('')),
        ],
      },
    ],
    legend: broken ? [breakLegend] : [],
  };
}

function never(): never {
  throw new Error('a whole always has a part');
}
