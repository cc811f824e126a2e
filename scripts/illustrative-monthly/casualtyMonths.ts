import type { Count, Figure } from '../../src/domain/figure';
import { isKnown } from '../../src/domain/figure';
import { secondarySuppression } from '../../src/statistics/secondarySuppression';
import { tableRelations } from '../../src/statistics/sumRelation';
import { total } from '../default-data/expectation';
import { districtsOf12 } from '../default-data/lancashireAreas';
import { type Observation, observation } from '../default-data/observation';
import { apportioned } from './apportioned';
import { monthsOf, scattered, type Year, years } from './madeUpMonths';
import { revisionStatus } from './revisionStatus';
import type { Noise } from './seededNoise';

const indicator = 'road-ksi';
const group = 'L12';

/** Counts from 1 to this are hidden; `indicators.csv` says so too. */
export const casualtyThreshold = 2;

const season = [0.88, 0.86, 0.93, 0.96, 1.04, 1.08, 1.1, 1.09, 1.08, 1.06, 1, 0.92];

/** Casualties of all districts in years that are not published. */
const levels: Readonly<Partial<Record<Year, number>>> = {
  2019: 884,
  2020: 879,
  2021: 872,
  2023: 848,
  2024: 826,
  2025: 809,
};

/**
 * People killed or seriously injured: every month of every district, each district's year and each month of the group
 * as rows of their own. Small counts are hidden, and as many more as it takes that no total gives one of them away.
 */
export function casualtyMonths(
  publishedYear: Readonly<Partial<Record<Year, number>>>,
  weightOf: (area: string) => number,
  noise: Noise,
): readonly Observation[] {
  return years.flatMap((year) => {
    const whole = publishedYear[year] ?? levels[year] ?? 0;
    const weights = districtsOf12.map((area) => weightOf(area) * (1 + 0.06 * noise()));
    const ofDistrict = apportioned(whole, weights);
    const exact = ofDistrict.map((own) =>
      apportioned(
        own,
        scattered(
          season.map((weight) => (own / 12) * weight),
          noise,
        ),
      ),
    );
    return rowsOfYear(year, protectedTable(exact));
  });
}

/** Rows of districts with their totals and the totals of the columns, as they may be shown. */
function protectedTable(
  exact: readonly (readonly number[])[],
): readonly (readonly Figure<Count>[])[] {
  const rows = exact.map((row) => [...row, total(row)]);
  const width = rows[0]?.length ?? 0;
  const columnTotals = Array.from({ length: width }, (_, place) =>
    total(rows.map((row) => row[place] ?? 0)),
  );
  const cells = [...rows, columnTotals].flat() as Count[];
  const shown = secondarySuppression(
    cells,
    tableRelations(rows.length, width - 1),
    casualtyThreshold,
  );
  return [...rows, columnTotals].map((_, row) => shown.slice(row * width, (row + 1) * width));
}

/** The grand total is left out: it is the sum of the group's months. */
function rowsOfYear(
  year: Year,
  table: readonly (readonly Figure<Count>[])[],
): readonly Observation[] {
  const periods = [...monthsOf(year), String(year)];
  return [...districtsOf12, group].flatMap((area, row) =>
    periods.slice(0, area === group ? -1 : undefined).map((period, column) => {
      const figure = table[row]?.[column] ?? 'suppressed';
      const value = isKnown(figure) ? figure : '[c]';
      const status = revisionStatus(indicator, period);
      return observation(indicator, area, period, value, 'illustrative-ksi', status);
    }),
  );
}
