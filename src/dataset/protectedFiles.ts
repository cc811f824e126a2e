import { type Figure, isKnown } from '../domain/figure';
import type { Outline } from '../extracts/boundaries';
import { canonicalColumns } from '../extracts/canonicalTable';
import { type FigureTexts, figureTexts } from '../extracts/figureKeys';
import { headerPositions } from '../extracts/headerPositions';
import { markerOf } from '../extracts/markerOf';
import type { Merging } from '../extracts/mergedPackage';
import type { ObservationColumns } from '../extracts/observationReader';
import { type HeldFile, listedFiles, type PackageFiles } from '../extracts/packageFiles';
import { periodReader } from '../extracts/periodReader';
import { rewrittenRows } from '../extracts/rewrittenRows';
import type { Role } from '../extracts/tableContracts';
import { type ProtectionRule, withProtection } from '../extracts/withProtection';
import { cellAt, figureInCell } from './cube';
import type { Dataset } from './dataset';
import { namesCounts } from './namesCounts';
import { periodTexts } from './periodTexts';

/**
 * The files of a package with the figures as they are shown: hidden ones, small or hidden along with these, are [c], and
 * rounded ones rounded, so that the files tell no more than the page. Where an indicator hides or rounds anything, a row
 * that gives no figure - an unknown area, a contradiction - is [x], and columns that the contract does not name are left
 * out, as a rate in one would give its count away, and so is what outlines say of their areas. `dataset` is the protected one of all files of this very package; a
 * file it could not read is left out.
 */
export async function protectedFiles(
  pkg: PackageFiles,
  dataset: Dataset,
  { read }: Pick<Merging, 'read'>,
): Promise<PackageFiles> {
  const hides = [...dataset.indicators.values()].some((one) => !tellsAll(dataset, one.code));
  const resources = await Promise.all(
    listedFiles(pkg)
      .filter(({ entry: { role } }) => hides || role === 'observations')
      .map(async (one) => ({ ...one, resource: await read(one.entry, one.file) })),
  );
  const reader = await periodReader(periodTexts(resources.map(({ resource }) => resource)));
  const files = new Map(pkg.files);
  for (const { entry, file, resource } of resources) {
    const { content, encoding } = resource;
    const isShown = dataset.files.some((one) => one.path === entry.path && one.read);
    if (!content || !isShown) files.delete(entry.path);
    else if (content.role === 'boundaries') files.set(entry.path, outlinesOnly(content.outlines));
    else if (hides) {
      const value =
        content.role === 'observations'
          ? valuesShown(content.columns, figureTexts(content.columns, reader), dataset)
          : undefined;
      const rewritten = (header: readonly string[]) => namedOnly(header, content.role, value);
      const form = 'lines';
      files.set(entry.path, {
        open: () => rewrittenRows(file.open, encoding, { rewritten, form }),
      });
    }
  }
  return withProtection({ ...pkg, files }, rulesOfSaved(dataset), { read });
}

/** True where nothing of an indicator is hidden or rounded; of one that the package does not define nothing is shown. */
function tellsAll({ indicators, cubes }: Dataset, code: string): boolean {
  const indicator = indicators.get(code);
  return indicator !== undefined && namesCounts(indicator, cubes.get(code) ?? []);
}

/**
 * Limits that hide no more than is hidden already: of counts up to 20 hidden and others rounded to 5, one of 21 is saved
 * as 20, which the limit of 20 would hide on return. Limits of indicators that are not rounded stay.
 */
function rulesOfSaved({ indicators }: Dataset): ReadonlyMap<string, ProtectionRule> {
  return new Map(
    [...indicators.values()].flatMap(
      ({ code, suppressionThreshold: threshold, roundingBase: rounding }) => {
        if (threshold === undefined || rounding === undefined) return [];
        const least = Math.round((threshold + 1) / rounding) * rounding;
        return [
          [code, { threshold: Math.max(0, Math.min(threshold, least - 1)), rounding }] as const,
        ];
      },
    ),
  );
}

/** Outlines as GeoJSON without whatever else was said of their areas. */
function outlinesOnly(outlines: readonly Outline[]): HeldFile {
  const features = outlines.map(({ areaCode, geometry }) => ({
    type: 'Feature',
    properties: { area_code: areaCode },
    geometry,
  }));
  const json = JSON.stringify({ type: 'FeatureCollection', features });
  return { open: () => [new TextEncoder().encode(json)] };
}

/** The columns that the contract names, and the rows with these alone; `value` gives another value to a row, or none. */
function namedOnly(
  header: readonly string[],
  role: Role,
  value: ((row: number) => string | undefined) | undefined,
) {
  const at = headerPositions(header, [], '', 1);
  const names = canonicalColumns(role).filter((name) => at.has(name));
  const places = names.map((name) => at.get(name) ?? -1);
  const ofValue = value ? names.indexOf('value') : -1;
  return {
    header: names,
    row: (cells: readonly string[], row: number) => {
      const kept = places.map((place) => cells[place] ?? '');
      const shown = ofValue < 0 ? undefined : value?.(row);
      return shown === undefined ? kept : kept.with(ofValue, shown);
    },
  };
}

/** The value of each row as it is shown; undefined for one of an indicator that hides nothing, which stays. */
function valuesShown(columns: ObservationColumns, texts: FigureTexts, dataset: Dataset) {
  const tells = texts.indicators.map((code) => tellsAll(dataset, code));
  return (row: number): string | undefined => {
    const n = columns.indicator[row] ?? 0;
    if (tells[n]) return undefined;
    const area = texts.areas[columns.area[row] ?? 0] ?? '';
    const window = texts.windows[columns.period[row] ?? 0];
    const figure = figureShown(dataset, texts.indicators[n] ?? '', area, window);
    return isKnown(figure) ? String(figure) : markerOf(figure);
  };
}

function figureShown(
  dataset: Dataset,
  indicator: string,
  area: string,
  window: number | undefined,
): Figure<number> {
  if (window === undefined) return 'rejected';
  const cube = dataset.cubes.get(indicator)?.find(({ months }) => months === window % 16);
  const cell = cube ? cellAt(cube, area, Math.floor(window / 16)) : -1;
  return cube && cell >= 0 ? figureInCell(cube, cell) : 'rejected';
}
