import type { Fault } from '../domain/fault';
import { descriptorFile } from '../extracts/packageDescriptor';
import type { LoggedFile } from './loggedRows';
import type { ReferenceTables } from './referenceTables';

/** Notes rows of the small tables that refer to a theme, area, indicator or source the package does not have. */
export function noteBrokenReferences(files: readonly LoggedFile[], tables: ReferenceTables) {
  const themes = new Set(tables.themes.map((theme) => theme.code));
  for (const { resource, log } of files) {
    const { content } = resource;
    if (content?.role === 'indicators') {
      for (const { row, line } of content.rows) {
        if (!themes.has(row.theme)) {
          log.add('theme', {
            line,
            column: 'theme',
            what: `The theme "${row.theme.slice(0, 60)}" is not in the list of themes.`,
            remedy:
              'Correct the code or add the theme; until then the indicator appears on no page.',
          });
        }
        if (
          row.denominator_indicator !== undefined &&
          !tables.indicators.has(row.denominator_indicator)
        ) {
          log.add('denominator', {
            line,
            column: 'denominator_indicator',
            what: `The indicator "${row.denominator_indicator.slice(0, 60)}" is not in the list of indicators.`,
            remedy: 'Correct the code; until then no share is given.',
          });
        }
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
