import type { Fault } from '../domain/fault';
import type { FaultLog } from '../extracts/faultLog';
import { descriptorFile } from '../extracts/packageDescriptor';
import type { LoggedFile } from './loggedRows';
import { type ReferenceTables, unknownIndicator } from './referenceTables';

/**
 * Notes what refers to a theme, area, indicator, population series or source the package does not have. A source that
 * is not described is a notice: its figures are used, with its code in place of its name.
 */
export function noteBrokenReferences(files: readonly LoggedFile[], tables: ReferenceTables) {
  const themes = new Set(tables.themes.map((theme) => theme.code));
  for (const { resource, log } of files) {
    const { content } = resource;
    if (content?.role === 'indicators') {
      for (const { row, line } of content.rows) {
        if (!themes.has(row.theme)) log.add('theme', unknownTheme(row.theme, line));
        const whole = row.denominator_indicator;
        if (whole !== undefined && !tables.indicators.has(whole))
          log.add('denominator', unknownWhole(whole, line));
        if (whole === undefined && row.kind === 'proportion') log.add('whole', noWhole(line));
        const series = row.population_series;
        if (series !== undefined && row.kind === 'count' && !tables.population.has(series))
          log.add('series', unknownSeries(series, line));
        noteSource(log, row.source, tables, line);
      }
    }
    if (content?.role === 'population') {
      for (const { row, line } of content.rows) {
        if (!tables.areas.has(row.area_code) && !tables.groups.has(row.area_code))
          log.add('area', unknownArea(row.area_code, line));
      }
    }
    if (content?.role === 'annotations' || content?.role === 'unit-costs') {
      for (const { row, line } of content.rows) {
        if (row.indicator !== undefined && !tables.indicators.has(row.indicator))
          log.add('indicator', unknownIndicator(row.indicator, line));
      }
    }
    if (content?.role === 'observations')
      for (const source of content.columns.sources) noteSource(log, source.trim(), tables);
    if (content?.role === 'boundaries') {
      for (const { areaCode } of content.outlines)
        if (!tables.areas.has(areaCode)) log.add('outline', unknownOutline(areaCode));
    }
  }
}

/** Faults of the package as a whole: the lists without which nothing can be shown. */
export function missingLists(files: readonly LoggedFile[]): readonly Fault[] {
  const roles = new Set(files.map(({ resource }) => resource.content?.role));
  return (['indicators', 'areas', 'observations'] as const)
    .filter((role) => !roles.has(role))
    .map((role) => ({
      severity: 'fault',
      file: descriptorFile,
      what: `No file with the role "${role}" could be read.`,
      remedy: `List it among the resources, or mend it; no figure can be shown without ${role}.`,
    }));
}

function unknownTheme(theme: string, line: number) {
  return {
    line,
    column: 'theme',
    what: `The theme "${theme.slice(0, 60)}" is not in the list of themes.`,
    remedy: 'Correct the code or add the theme; until then the indicator appears on no page.',
  };
}

function unknownWhole(code: string, line: number) {
  return {
    line,
    column: 'denominator_indicator',
    what: `The indicator "${code.slice(0, 60)}" is not in the list of indicators.`,
    remedy: 'Correct the code; until then no share is given.',
  };
}

function noWhole(line: number) {
  return {
    line,
    column: 'denominator_indicator',
    what: 'The indicator is a proportion, but it does not say of what.',
    remedy: 'Give the code of the indicator that counts the whole; until then no share is given.',
  };
}

function unknownSeries(series: string, line: number) {
  return {
    line,
    column: 'population_series',
    what: `No population of the series "${series.slice(0, 60)}" is held.`,
    remedy: 'Correct the name, or add its rows to the population; until then no rate is given.',
  };
}

function unknownArea(code: string, line: number) {
  return {
    line,
    column: 'area_code',
    what: `The area "${code.slice(0, 60)}" is in no list of areas or groups.`,
    remedy: 'Correct the code or add the area; the row is not used.',
  };
}

function unknownOutline(code: string) {
  return {
    what: `The outline "${code.slice(0, 60)}" belongs to no area of the list.`,
    remedy: 'Correct the property area_code; the outline is not drawn.',
  };
}

function noteSource(
  log: FaultLog,
  code: string | undefined,
  { sources }: ReferenceTables,
  line?: number,
) {
  if (code === undefined || code === '' || sources.has(code)) return;
  log.add(
    'source',
    {
      ...(line === undefined ? {} : { line }),
      column: 'source',
      what: `The source "${code.slice(0, 60)}" is not in the list of sources.`,
      remedy: 'Add it with its publisher, title and licence; until then its code is shown.',
    },
    'notice',
  );
}
