import { numberText } from '../../commentary/figureText';
import { type Cube, cellAt, figureInCell } from '../../dataset/cube';
import type { Dataset } from '../../dataset/dataset';
import type { Period } from '../../domain/period';
import { periodName, shortPeriodName } from '../../domain/periodName';
import { statuses } from '../../extracts/observationReader';
import { plural } from '../faultCount';
import { figureAsCell, type RowModel, type TableModel } from '../tableModel';
import { indicatorName, placeName } from './foundWords';

/** The figures of an indicator, of one length of period, that something was added to, as they would be shown. */
export interface AddedFigures {
  readonly indicator: string;
  /** The indicator, with its latest period where it has figures of other lengths too. */
  readonly label: string;
  /** Worked out when it is asked for: one of a hundred indicators is looked at. */
  readonly table: () => TableModel;
}

/** More periods are not shown: the latest say most. */
const mostPeriods = 6;

/**
 * The figures that were added, indicator by indicator in the package's order: areas by name, groups last, and their
 * latest periods. Each figure is the one of `shown`, which hides and rounds, and keeps what was loaded where told so.
 */
export function addedFigures(added: Dataset, shown: Dataset): readonly AddedFigures[] {
  const codes = [...shown.indicators.keys()].filter((code) => added.cubes.has(code));
  const all = codes.flatMap((indicator) =>
    (added.cubes.get(indicator) ?? []).map((cube) => ({
      indicator,
      cube,
      title: indicatorName(shown, indicator),
    })),
  );
  const times = new Map<string, number>();
  for (const { title } of all) times.set(title, (times.get(title) ?? 0) + 1);
  return all.map(({ indicator, cube, title }) => {
    const latest = (times.get(title) ?? 0) > 1 ? heldPeriods(cube).at(-1) : undefined;
    return {
      indicator,
      label: latest ? `${title}, ${shortPeriodName(latest)}` : title,
      table: () => tableOf(indicator, cube, shown),
    };
  });
}

function heldPeriods(cube: Cube): readonly Period[] {
  return cube.periods.filter((_, column) =>
    cube.areas.some((_area, row) => holds(cube, row, column)),
  );
}

function tableOf(indicator: string, added: Cube, shown: Dataset): TableModel {
  const periods = heldPeriods(added).slice(-mostPeriods);
  const cube = shown.cubes.get(indicator)?.find(({ months }) => months === added.months) ?? added;
  const areas = added.areas.filter((area) =>
    periods.some(({ start }) => (added.line[cellAt(added, area, start)] ?? 0) > 0),
  );
  const rows = areas.map((area): RowModel => {
    return {
      key: area,
      header: placeName(shown, area),
      total: shown.groups.has(area) && !shown.areas.has(area),
      selectable: false,
      cells: periods.map(({ start }) => {
        const cell = cellAt(cube, area, start);
        const figure = cell < 0 ? 'notHeld' : figureInCell(cube, cell);
        return figureAsCell(figure, numberText, statuses[cube.status[cell] ?? 0] ?? '');
      }),
    };
  });
  const earlier = added.periods.length - periods.length;
  const [first] = periods;
  return {
    caption: `${indicatorName(shown, indicator)}: number in ${plural(rows.length, 'area')}`,
    rowHeader: 'Area',
    keyHeader: 'area_code',
    columns: periods.map((period) => ({
      key: String(period.start),
      label: shortPeriodName(period),
    })),
    rows: rows.toSorted((a, b) => a.header.localeCompare(b.header, 'en-GB')),
    ...(earlier > 0 && first
      ? { legend: [`${plural(earlier, 'earlier period')} before ${periodName(first)} not shown`] }
      : {}),
  };
}

function holds(cube: Cube, row: number, column: number): boolean {
  return (cube.line[row * cube.width + column] ?? 0) > 0;
}
