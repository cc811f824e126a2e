import { capitalised, numberText } from '../commentary/figureText';
import type { EvidenceCell, Sentence } from '../commentary/sentence';
import {
  countText,
  givesRate,
  rateText,
  rateUnit,
  type ViewContext,
} from '../commentary/viewContext';
import { periodName } from '../domain/periodName';
import { figureAsCell, type TableModel } from './tableModel';

/** The cells a sentence with a label rests on: one row for each area and period, with the number, what it is of, and the rate. */
export function evidenceTable(
  context: ViewContext,
  { cells }: Sentence,
  label: string,
): TableModel {
  const { indicator } = context.view;
  const share = indicator.kind === 'proportion';
  const whole = context.dataset.indicators.get(indicator.denominatorIndicator ?? '');
  const rated = givesRate(context);
  const unit = rateUnit(context);
  return {
    caption: `Figures behind “${label}”: ${indicator.title}`,
    rowHeader: 'Area and period',
    keyHeader: 'area_and_period',
    columns: [
      { key: 'count', label: indicator.kind === 'pounds' ? 'Pounds' : 'Number' },
      ...(rated
        ? [
            { key: 'of', label: share ? `Of ${whole?.unitPlural ?? 'the whole'}` : 'Residents' },
            { key: 'rate', label: share ? 'Percent' : capitalised(unit) },
          ]
        : []),
    ],
    rows: unique(cells).map((cell) => ({
      key: keyOf(cell),
      header: `${cell.area}, ${periodName(cell.period)}`,
      total: false,
      selectable: false,
      cells: [
        figureAsCell(cell.numerator, (value) => countText(context, value), cell.status),
        ...(rated
          ? [
              figureAsCell(cell.denominator, (value) => numberText(value)),
              figureAsCell(cell.rate, (value) => rateText(context, value)),
            ]
          : []),
      ],
    })),
  };
}

function keyOf({ code, period }: EvidenceCell): string {
  return `${code} ${period.start} ${period.months}`;
}

function unique(cells: readonly EvidenceCell[]): readonly EvidenceCell[] {
  return [...new Map(cells.map((cell) => [keyOf(cell), cell])).values()];
}
