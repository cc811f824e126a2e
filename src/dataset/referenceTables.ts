import type { Area, AreaGroup } from '../domain/area';
import type { Population } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import { byStart } from '../domain/period';
import type { Annotation, SeriesBreak, Source, Target, Theme, UnitCost } from '../domain/reference';
import type { PeriodReader } from '../extracts/periodReader';
import { areasListed, groupsListed } from './areasListed';
import type { PopulationSeries } from './dataset';
import { indicatorsListed } from './indicatorsListed';
import { type LoggedFile, loggedRows } from './loggedRows';
import { neighboursListed } from './neighboursListed';
import { unlisted } from './unlisted';

/** The small tables as domain values. */
export interface ReferenceTables {
  readonly themes: readonly Theme[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly groups: ReadonlyMap<string, AreaGroup>;
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly breaks: readonly SeriesBreak[];
  readonly annotations: readonly Annotation[];
  readonly targets: readonly Target[];
  readonly unitCosts: readonly UnitCost[];
  readonly population: PopulationSeries;
  /** Source code of each population series, where its rows name one. */
  readonly populationSources: ReadonlyMap<string, string>;
}

/** Turns table rows into domain values; a row that refers to nothing known is noted in its file's log. */
export function referenceTables(
  files: readonly LoggedFile[],
  reader: PeriodReader,
): ReferenceTables {
  const indicators = indicatorsListed(files);
  const areas = areasListed(files);
  return {
    themes: themesOf(files, indicators),
    indicators,
    areas,
    groups: groupsListed(files, areas),
    neighbours: neighboursListed(files, areas),
    sources: sourcesOf(files),
    breaks: breaksOf(files, indicators, reader),
    annotations: loggedRows(files, 'annotations').map(({ row }) => ({
      fromDate: row.from_date,
      toDate: row.to_date,
      indicator: row.indicator,
      theme: row.theme,
      areaCode: row.area_code,
      text: row.text,
      source: row.source,
    })),
    targets: targetsOf(files, indicators, reader),
    unitCosts: loggedRows(files, 'unit-costs').map(({ row }) => ({
      indicator: row.indicator,
      unitCost: row.unit_cost,
      priceYear: row.price_year,
      concept: row.concept,
      source: row.source,
      confidence: row.confidence,
    })),
    population: populationOf(files),
    populationSources: new Map(
      loggedRows(files, 'population').flatMap(({ row }) =>
        row.source ? [[row.series, row.source]] : [],
      ),
    ),
  };
}

/** Without a readable list of themes, the theme codes of the indicators stand in for it. */
function themesOf(
  files: readonly LoggedFile[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly Theme[] {
  const rows = loggedRows(files, 'themes').map(({ row }, place) => ({
    code: row.theme,
    title: row.title,
    order: row.order ?? 1000 + place,
    leadBoard: row.lead_board,
    strategy: row.strategy,
    deliveryMechanism: row.delivery_mechanism,
    policeAndCrimePlanPriority: row.police_and_crime_plan_priority,
    dataStatus: row.data_status,
  }));
  if (rows.length > 0) return rows.toSorted((a, b) => a.order - b.order);
  const codes = [...new Set([...indicators.values()].map((indicator) => indicator.theme))];
  const unknown = {
    leadBoard: '',
    strategy: '',
    deliveryMechanism: '',
    policeAndCrimePlanPriority: '',
    dataStatus: '',
  };
  return codes.map((code, order) => ({
    code,
    title: code.charAt(0).toUpperCase() + code.slice(1),
    order,
    ...unknown,
  }));
}

function sourcesOf(files: readonly LoggedFile[]): ReadonlyMap<string, Source> {
  return new Map(
    loggedRows(files, 'sources').map(({ row }) => {
      const { source, ...rest } = row;
      return [source, { code: source, ...rest }];
    }),
  );
}

function breaksOf(
  files: readonly LoggedFile[],
  indicators: ReadonlyMap<string, Indicator>,
  { writtenPeriod }: PeriodReader,
): readonly SeriesBreak[] {
  const breaks = loggedRows(files, 'series-breaks').flatMap(({ row, line, log }) => {
    const read = writtenPeriod(row.from_period);
    if ('problem' in read) {
      log.add('period', {
        line,
        column: 'from_period',
        what: read.problem,
        remedy: 'Write it like 2023, 2022/23 or 2023-04.',
      });
      return [];
    }
    if (!indicators.has(row.indicator)) {
      log.add('indicator', unlisted('indicator', 'indicator', row.indicator, line));
      return [];
    }
    return [
      {
        indicator: row.indicator,
        from: read.period,
        kind: row.kind,
        note: row.note,
        source: row.source,
      },
    ];
  });
  return breaks.toSorted((a, b) => byStart(a.from, b.from));
}

function targetsOf(
  files: readonly LoggedFile[],
  indicators: ReadonlyMap<string, Indicator>,
  { writtenPeriod }: PeriodReader,
): readonly Target[] {
  return loggedRows(files, 'targets').flatMap(({ row, line, log }) => {
    const read = writtenPeriod(row.period);
    if ('problem' in read) {
      log.add('period', {
        line,
        column: 'period',
        what: read.problem,
        remedy: 'Write it like 2023, 2022/23 or 2023-04.',
      });
      return [];
    }
    if (!indicators.has(row.indicator))
      log.add('indicator', unlisted('indicator', 'indicator', row.indicator, line));
    const { area_code: areaCode, ...rest } = row;
    return [{ ...rest, areaCode, period: read.period }];
  });
}

function populationOf(files: readonly LoggedFile[]): PopulationSeries {
  const held = new Map<string, Map<number, Map<string, Population>>>();
  for (const { row, line, log } of loggedRows(files, 'population')) {
    if (row.population <= 0 || !Number.isInteger(row.population)) {
      log.add('population', {
        line,
        column: 'population',
        what: `A population of ${row.population} cannot be used.`,
        remedy:
          'Write a whole number above zero; until then no rate is given for this area and year.',
      });
      continue;
    }
    const series = held.get(row.series) ?? new Map<number, Map<string, Population>>();
    const ofYear = series.get(row.year) ?? new Map<string, Population>();
    held.set(row.series, series.set(row.year, ofYear));
    ofYear.set(row.area_code, row.population as Population);
  }
  return held;
}
