import { assembledDataset } from '../dataset/assembledDataset';
import { monthNumber } from '../domain/period';
import { descriptorOf, listedFiles } from '../extracts/packageFiles';
import { type HiddenFigures, hiddenFigures } from '../viewmodels/own/hiddenFigures';
import { datasetOf } from './candidateDataset';
import type { OwnPackage } from './ownPackages';
import { pausesForPage } from './pause';
import { readingIn, shownPackage } from './shownPackage';

/** What every indicator of a package hides and rounds, and why: of a candidate's, or of the one that is shown. */
export async function hiddenFiguresOf(
  folder: string,
  own?: OwnPackage,
): Promise<readonly HiddenFigures[]> {
  const files = own?.files ?? (await shownPackage(folder));
  const read = readingIn(folder);
  const resources = await Promise.all(
    listedFiles(files).map(({ entry, file }) => read(entry, file)),
  );
  const now = new Date();
  const assembled = await assembledDataset(descriptorOf(files), resources, {
    thisMonth: monthNumber(now.getFullYear(), now.getMonth() + 1),
    pause: pausesForPage(),
  });
  return hiddenFigures(assembled, await datasetOf(folder, own));
}
