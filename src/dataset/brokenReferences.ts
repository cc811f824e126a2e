import { daySpan } from '../domain/daySpan';
import type { Fault } from '../domain/fault';
import type { IndicatorKind } from '../domain/indicator';
import type { FaultLog } from '../extracts/faultLog';
import { descriptorFile } from '../extracts/packageDescriptor';
import { plainCell } from '../extracts/plainCell';
import type { LoggedFile } from './loggedRows';
import type { ReferenceTables } from './referenceTables';
import { unlisted } from './unlisted';

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
        if (!themes.has(row.theme)) {
          const instead = '; until then the indicator appears on no page';
          log.add('theme', unlisted('theme', 'theme', row.theme, line, instead));
        }
        noteWhole(log, row.denominator_indicator, row.kind, tables, line);
        if (row.part_of !== undefined && !tables.indicators.has(row.part_of)) {
          const instead = '; until then it counts as part of nothing';
          log.add('part', unlisted('indicator', 'part_of', row.part_of, line, instead));
        }
        const series = row.population_series;
        if (series !== undefined && row.kind === 'count' && !tables.population.has(series)) {
          log.add('series', {
            line,
            column: 'population_series',
            what: `No population of the series "${series.slice(0, 60)}" is held.`,
            remedy: 'Correct the name, or add its population; until then no rate is given.',
          });
        }
        noteSource(log, row.source, tables, line);
      }
    }
    if (content?.role === 'population') {
      for (const { row, line } of content.rows) {
        if (tables.areas.has(row.area_code) || tables.groups.has(row.area_code)) continue;
        log.add('area', {
          line,
          column: 'area_code',
          what: `The area "${row.area_code.slice(0, 60)}" is in no list of areas or groups.`,
          remedy: 'Correct the code or add the area; the row is not used.',
        });
      }
    }
    if (content?.role === 'annotations' || content?.role === 'unit-costs') {
      for (const { row, line } of content.rows) {
        if (row.indicator !== undefined && !tables.indicators.has(row.indicator))
          log.add('indicator', unlisted('indicator', 'indicator', row.indicator, line));
      }
    }
    if (content?.role === 'annotations') {
      for (const { row, line } of content.rows) {
        for (const column of ['from_date', 'to_date'] as const) {
          const date = row[column];
          if (date === undefined || daySpan(date)) continue;
          log.add('date', {
            line,
            column,
            what: `"${date.slice(0, 40)}" is no date.`,
            remedy: 'Write it as 2023-07-02, 2023-07 or 2023; until then the event is not shown.',
          });
        }
      }
    }
    if (content?.role === 'observations')
      for (const source of content.columns.sources)
        noteSource(log, plainCell(source).trim(), tables);
    if (content?.role === 'boundaries') {
      for (const { areaCode } of content.outlines) {
        if (tables.areas.has(areaCode)) continue;
        log.add('outline', {
          what: `The outline "${areaCode.slice(0, 60)}" belongs to no area of the list.`,
          remedy: 'Correct the property area_code; the outline is not drawn.',
        });
      }
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

const noShare = '; until then no share is given';

function noteWhole(
  log: FaultLog,
  whole: string | undefined,
  kind: IndicatorKind,
  { indicators }: ReferenceTables,
  line: number,
) {
  const column = 'denominator_indicator';
  if (whole !== undefined && !indicators.has(whole))
    log.add('whole', unlisted('indicator', column, whole, line, noShare));
  if (whole === undefined && kind === 'proportion') {
    log.add('whole', {
      line,
      column,
      what: 'The indicator is a proportion, but it does not say of what.',
      remedy: `Give the code of the indicator that counts the whole${noShare}.`,
    });
  }
}

function noteSource(
  log: FaultLog,
  code: string | undefined,
  { sources }: ReferenceTables,
  line?: number,
) {
  if (code === undefined || code === '' || sources.has(code)) return;
  const { line: _, ...fault } = unlisted(
    'source',
    'source',
    code,
    0,
    '; until then its code is shown',
  );
  log.add('source', line === undefined ? fault : { ...fault, line }, 'notice');
}
