import type { Dataset } from '../../../src/dataset/dataset';
import { missingReasons } from '../../../src/domain/missing';
import type { RawPackage, RawRow } from './rawPackage';

/**
 * The package with the counts suppressed that the product hides so that others cannot be worked out. Only that they are
 * hidden is taken from the product, which other tests look into.
 */
export function asShown(raw: RawPackage, dataset: Dataset): RawPackage {
  const suppressed = missingReasons.indexOf('suppressed') + 1;
  const hidden = new Set<string>();
  for (const [indicator, cubes] of dataset.cubes)
    for (const { areas, periods, width, months, reasons } of cubes)
      for (const [row, area] of areas.entries())
        for (const [column, { start }] of periods.entries())
          if (reasons[row * width + column] === suppressed)
            hidden.add(`${indicator} ${area} ${start} ${months}`);
  const rows = [...raw.rows].map(([key, own]): [string, readonly RawRow[]] => [
    key,
    own.map((row) =>
      hidden.has(`${key} ${row.start} ${row.months}`) ? { ...row, figure: 'suppressed' } : row,
    ),
  ]);
  return { ...raw, rows: new Map(rows) };
}
