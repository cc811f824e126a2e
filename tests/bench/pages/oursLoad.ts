import type { Dataset } from '../../../src/dataset/dataset';
import { yearOf } from '../../../src/domain/period';
import { datasetQuery } from '../../../src/state/datasetQuery';
import { queryClient } from '../../../src/state/queryClient';
import type { YearSums } from '../yearSums';

/** The package as the page loads it: every file, checks and cubes. */
export async function loadedPackage(folder: string): Promise<Dataset> {
  const { dataset } = await queryClient.fetchQuery(
    datasetQuery({ folder, groups: [], complete: false }),
  );
  const [fault] = dataset.faults.filter(({ severity }) => severity === 'fault');
  if (fault) throw new Error(`${fault.what} ${fault.remedy}`);
  return dataset;
}

/** The dashboard's own way: large files in a worker, cubes, then differences of prefix sums. */
export const oursLoad = async (folder: string) => yearSums(await loadedPackage(folder));

function yearSums({ cubes }: Dataset): YearSums {
  const monthly = [...cubes].flatMap(([indicator, held]) =>
    held.filter(({ months }) => months === 1).map((cube) => ({ indicator, cube })),
  );
  const areas = monthly[0]?.cube.areas ?? [];
  const starts = monthly.flatMap(({ cube }) => cube.periods.map(({ start }) => start));
  const firstYear = yearOf(Math.min(...starts));
  const years = yearOf(Math.max(...starts)) - firstYear + 1;
  const sums = new Float64Array(monthly.length * areas.length * years);
  for (const [i, { cube }] of monthly.entries()) {
    const first = cube.periods[0]?.start ?? 0;
    for (const [a, area] of areas.entries()) {
      const base = (cube.areaSlot.get(area) ?? 0) * (cube.width + 1);
      for (let year = 0; year < years; year += 1) {
        const start = (firstYear + year) * 12 - first;
        const from = Math.max(0, start);
        const to = Math.max(from, Math.min(cube.width, start + 12));
        const sum = (cube.sums[base + to] ?? 0) - (cube.sums[base + from] ?? 0);
        sums[(i * areas.length + a) * years + year] = sum;
      }
    }
  }
  return { indicators: monthly.map(({ indicator }) => indicator), areas, firstYear, years, sums };
}
