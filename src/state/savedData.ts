import { protectedFiles } from '../dataset/protectedFiles';
import type { PackageFiles } from '../extracts/packageFiles';
import type { ReadingWay } from '../extracts/readingWay';
import { savedPackage } from '../extracts/savedPackage';
import { savedSingleFile } from '../extracts/savedSingleFile';
import { fileNameOf } from '../viewmodels/csvFile';
import { datasetOf } from './candidateDataset';
import { pageWithoutData } from './pageWithoutData';
import { pausesForPage } from './pause';
import { readingIn, shownPackage } from './shownPackage';

/** A file ready to be saved. */
export interface SavedData {
  readonly name: string;
  readonly content: Blob;
}

/** How data are saved. */
export interface Saving extends ReadingWay {
  /**
   * With every count as it was given, hidden ones too: a working copy that must not be passed on. Otherwise hidden
   * figures are [c] and others rounded, as on the page.
   */
  readonly unprotected?: boolean;
}

/** The package that is shown as a zip: to be handed on, put on a web server, or opened here again. */
export async function savedZip(folder: string, saving: Saving = {}): Promise<SavedData> {
  const { files, name } = await filesToSave(folder, saving);
  const way = { pause: pausesForPage(), ...saving, read: readingIn(folder) };
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of savedPackage(files, way)) chunks.push(chunk);
  return { name: `${name}.zip`, content: new Blob(chunks, { type: 'application/zip' }) };
}

/** The dashboard with the package that is shown as one HTML file, to be opened by double-click. */
export async function savedHtml(folder: string, saving: Saving = {}): Promise<SavedData> {
  const { files, name } = await filesToSave(folder, saving);
  const template = await pageWithoutData();
  const way = { pause: pausesForPage(), ...saving, read: readingIn(folder) };
  const parts: Blob[] = [];
  // Turned into a blob piece by piece, so that no text stands in memory twice.
  for await (const part of savedSingleFile(template, files, way)) parts.push(new Blob([part]));
  return { name: `${name}.html`, content: new Blob(parts, { type: 'text/html' }) };
}

async function filesToSave(
  folder: string,
  { unprotected = false }: Saving,
): Promise<{ readonly files: PackageFiles; readonly name: string }> {
  const dataset = await datasetOf(folder, undefined);
  const files = await shownPackage(folder);
  const name = fileNameOf(`${dataset.title} ${dataset.version}`);
  if (unprotected) return { files, name: `${name}-unprotected` };
  return { files: await protectedFiles(files, dataset, { read: readingIn(folder) }), name };
}
