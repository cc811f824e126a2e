import { type Figure, isKnown } from '../domain/figure';
import type { ExtractedResource } from '../extracts/extractedResource';
import { type FigureTexts, figureTexts } from '../extracts/figureKeys';
import { headerPositions } from '../extracts/headerPositions';
import { markerOf } from '../extracts/markerOf';
import type { Merging } from '../extracts/mergedPackage';
import type { ObservationColumns } from '../extracts/observationReader';
import { type HeldFile, listedFiles, type PackageFiles } from '../extracts/packageFiles';
import { periodReader } from '../extracts/periodReader';
import { rewrittenRows } from '../extracts/rewrittenRows';
import { type ProtectionRule, withProtection } from '../extracts/withProtection';
import { cellAt, figureInCell } from './cube';
import type { Dataset } from './dataset';
import { namesCounts } from './namesCounts';
import { periodTexts } from './periodTexts';

/**
 * The files of a package with the figures as they are shown: hidden ones, small or hidden along with these, are [c], and
 * rounded ones rounded, so that the files tell no more than the page. Where an indicator hides or rounds anything, a row
 * that gives no figure - an unknown area, a contradiction - is [x]. `dataset` is the protected one of all files of this
 * very package; a file it could not read is left out.
 */
export async function protectedFiles(
  pkg: PackageFiles,
  dataset: Dataset,
  { read }: Pick<Merging, 'read'>,
): Promise<PackageFiles> {
  const figures = listedFiles(pkg).filter(({ entry }) => entry.role === 'observations');
  const resources = await Promise.all(
    figures.map(async (one) => ({ ...one, resource: await read(one.entry, one.file) })),
  );
  const reader = await periodReader(periodTexts(resources.map(({ resource }) => resource)));
  const files = new Map(pkg.files);
  for (const { entry, file, resource } of resources) {
    const { content } = resource;
    const isShown = dataset.files.some((one) => one.path === entry.path && one.read);
    if (content?.role !== 'observations' || !isShown) {
      files.delete(entry.path);
      continue;
    }
    const texts = figureTexts(content.columns, reader);
    files.set(entry.path, asShown(file, resource, content.columns, texts, dataset));
  }
  return withProtection({ ...pkg, files }, rulesOfSaved(dataset), { read });
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

function asShown(
  file: HeldFile,
  { encoding }: ExtractedResource,
  columns: ObservationColumns,
  texts: FigureTexts,
  dataset: Dataset,
): HeldFile {
  const tells = texts.indicators.map((code) => {
    const indicator = dataset.indicators.get(code);
    return !indicator || namesCounts(indicator, dataset.cubes.get(code) ?? []);
  });
  if (tells.every(Boolean)) return file;
  const rewritten = (header: readonly string[]) => {
    const at = headerPositions(header, [], '', 1).get('value') ?? -1;
    return {
      header,
      row: (cells: readonly string[], row: number) => {
        const n = columns.indicator[row] ?? 0;
        if (tells[n]) return cells;
        const area = texts.areas[columns.area[row] ?? 0] ?? '';
        const window = texts.windows[columns.period[row] ?? 0];
        const figure = figureShown(dataset, texts.indicators[n] ?? '', area, window);
        return cells.with(at, isKnown(figure) ? String(figure) : markerOf(figure));
      },
    };
  };
  return { open: () => rewrittenRows(file.open, encoding, { rewritten, form: 'lines' }) };
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
