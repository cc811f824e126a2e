import * as aq from 'arquero';
import type { Dataset } from '../../../src/dataset/dataset';
import { populationYear } from '../../../src/dataset/populationOf';
import { yearEnding } from '../../../src/domain/period';
import type { WindowAnswer, WindowQuery } from '../windowQuery';

/** Observations as an arquero table, and residents by area for each year. */
export interface ArqueroStore {
  readonly table: aq.ColumnTable;
  readonly codeOf: ReadonlyMap<string, number | string>;
  readonly areas: readonly string[];
  readonly residents: ReadonlyMap<number, ReadonlyMap<number | string, number>>;
}

type Coding = 'numbers' | 'texts';

/** The dataset's monthly observations as columns; `numbers` spares arquero the comparison of texts. */
export function arqueroStore(dataset: Dataset, coding: Coding): ArqueroStore {
  const cubes = [...dataset.cubes].map(([indicator, [cube]]) => ({ indicator, cube }));
  const areas = cubes[0]?.cube?.areas ?? [];
  const columns = {
    indicator: [] as (number | string)[],
    area: [] as (number | string)[],
    month: [] as number[],
    value: [] as number[],
  };
  const code = (text: string, place: number) => (coding === 'numbers' ? place : text);
  for (const [i, { indicator, cube }] of cubes.entries()) {
    for (const [a, area] of (cube?.areas ?? []).entries()) {
      for (const [p, { start }] of (cube?.periods ?? []).entries()) {
        columns.indicator.push(code(indicator, i));
        columns.area.push(code(area, a));
        columns.month.push(start);
        columns.value.push(cube?.values[a * cube.width + p] ?? 0);
      }
    }
  }
  const [series] = dataset.population.values();
  const residents = new Map(
    [...(series ?? [])].map(([year, byArea]) => [
      year,
      new Map([...byArea].map(([area, count]) => [code(area, areas.indexOf(area)), count])),
    ]),
  );
  const typed = {
    ...columns,
    month: Int32Array.from(columns.month),
    value: Float64Array.from(columns.value),
  };
  const numeric = {
    indicator: Uint8Array.from(columns.indicator.map(Number)),
    area: Uint16Array.from(columns.area.map(Number)),
  };
  return {
    table: aq.table(coding === 'numbers' ? { ...typed, ...numeric } : typed),
    codeOf: new Map(cubes.map(({ indicator }, place) => [indicator, code(indicator, place)])),
    areas,
    residents,
  };
}

interface Row {
  readonly indicator: number | string;
  readonly month: number;
  readonly value: number;
}
interface Sums {
  readonly area: number | string;
  readonly later: number;
  readonly earlier: number;
}
interface Asked {
  readonly indicator: number | string;
  readonly start: number;
}

/** The same question as a chain of arquero's verbs; residents by a plain look-up, which is faster than a join. */
export function arqueroQuery(
  { table, codeOf, residents }: ArqueroStore,
  dataset: Dataset,
  { indicator, start }: WindowQuery,
): aq.ColumnTable {
  const of = dataset.indicators.get(indicator);
  if (!of) throw new Error(`${indicator} is not in the package`);
  const yearOfWindow = (first: number) => {
    const end = first + 11;
    return populationYear(of, yearEnding(Math.floor(end / 12), (end % 12) + 1));
  };
  const laterResidents = residents.get(yearOfWindow(start));
  const earlierResidents = residents.get(yearOfWindow(start - 12));
  const { multiplier } = of;
  const rate = (count: number, population = Number.NaN) => (multiplier * count) / population;
  return table
    .params({ indicator: codeOf.get(indicator), start })
    .filter(
      (row: Row, asked: Asked) =>
        row.indicator === asked.indicator &&
        row.month >= asked.start - 12 &&
        row.month < asked.start + 12,
    )
    .groupby('area')
    .rollup({
      later: (row: Row, asked: Asked) => aq.op.sum(row.month >= asked.start ? row.value : 0),
      earlier: (row: Row, asked: Asked) => aq.op.sum(row.month < asked.start ? row.value : 0),
    })
    .derive({
      rate: aq.escape(({ area, later }: Sums) => rate(later, laterResidents?.get(area))),
      before: aq.escape(({ area, earlier }: Sums) => rate(earlier, earlierResidents?.get(area))),
    })
    .derive({
      change: (row: { rate: number; before: number }) => 100 * (row.rate / row.before - 1),
    })
    .orderby(aq.desc('rate'))
    .derive({ rank: () => aq.op.rank() });
}

export function arqueroAnswers(
  { areas }: ArqueroStore,
  answer: aq.ColumnTable,
): readonly WindowAnswer[] {
  const rows = answer.objects() as {
    area: number | string;
    rate: number;
    change: number;
    rank: number;
  }[];
  return rows.map(({ area, rate, change, rank }) => ({
    area: typeof area === 'number' ? (areas[area] ?? '') : area,
    rate,
    change,
    rank,
  }));
}
