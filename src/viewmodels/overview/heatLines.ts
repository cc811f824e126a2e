import type { ComparedArea } from '../../statistics/comparison';
import { breakLegend } from '../breakMark';
import type { TableModel } from '../tableModel';
import type { HeatColumn } from './heatColumns';

/** A line of the heat map: one area, or the group as a whole, in each column. */
export interface HeatLine {
  /** The same area in each column. */
  readonly areas: readonly ComparedArea[];
  readonly total: boolean;
}

/** A line for each area of the group by name, and the group last; the columns have the same areas. */
export function heatLines(columns: readonly HeatColumn[]): readonly HeatLine[] {
  const [first] = columns;
  const members = first?.context.view.group.members ?? [];
  const byCode = columns.map(
    ({ context }) => new Map(context.compared.areas.map((area) => [area.code, area])),
  );
  const lines = members.map((code) => ({
    areas: byCode.flatMap((areas) => areas.get(code) ?? []),
    total: false,
  }));
  const whole = { areas: columns.map(({ context }) => context.compared.total), total: true };
  const name = ({ areas }: HeatLine) => areas[0]?.name ?? '';
  return [...lines.toSorted((a, b) => name(a).localeCompare(name(b), 'en-GB')), whole];
}

/** The heat map as a plain table: for each indicator the columns its measure fills; missing figures keep their reasons. */
export function heatTable(
  caption: string,
  columns: readonly HeatColumn[],
  lines: readonly HeatLine[],
): TableModel {
  const anyBreak = columns.some(({ measure }) => measure.detail.endsWith('[b]'));
  return {
    caption,
    rowHeader: 'Area',
    keyHeader: 'area_code',
    columns: columns.flatMap(({ indicator, label, measure }) =>
      measure.columns.map((column) => ({
        ...column,
        key: `${indicator}_${column.key}`,
        group: label,
      })),
    ),
    rows: lines.map(({ areas, total }) => ({
      key: areas[0]?.code ?? '',
      header: areas[0]?.name ?? '',
      total,
      selectable: !total,
      cells: areas.flatMap((area, at) => columns[at]?.measure.cells(area, total) ?? []),
    })),
    legend: anyBreak ? [breakLegend] : [],
  };
}
