import type { Cube } from '../dataset/cube';
import type { Dataset } from '../dataset/dataset';
import type { Fault } from '../domain/fault';
import { type Protection, protectionNotices } from './protectionNotices';
import { roundedCubes } from './roundedCubes';
import { wholesFirst } from './wholesFirst';

/**
 * A dataset with figures as they may be shown, given its cubes with everything hidden that has to be: hidden counts are
 * forgotten, others rounded where the indicator says so, and notices say what was done. The dataset itself where that
 * changes nothing.
 */
export async function datasetAsShown(
  dataset: Dataset,
  hidden: Dataset['cubes'],
  pause: () => Promise<void> | void,
): Promise<Dataset> {
  const cubes = new Map(dataset.cubes);
  const notices: Fault[] = [];
  const furtherHiddenOf = new Map<string, number>();
  let isChanged = false;
  for (const code of wholesFirst(dataset)) {
    await pause();
    const indicator = dataset.indicators.get(code);
    const own = hidden.get(code) ?? [];
    const wholes = cubes.get(indicator?.denominatorIndicator ?? '') ?? [];
    const shown = indicator
      ? roundedCubes(own, indicator, indicator.kind === 'proportion' ? wholes : [])
      : own;
    const given = dataset.cubes.get(code) ?? [];
    if (shown.every((cube, place) => cube === given[place])) continue;
    isChanged = true;
    cubes.set(code, shown);
    const done = protectionOf(code, given, shown);
    notices.push(...protectionNotices(dataset, done, given));
    const count = [...done.hidden.values()].reduce((sum, cells) => sum + cells.size, 0);
    if (count > 0) furtherHiddenOf.set(code, count);
  }
  if (!isChanged) return dataset;
  const files = dataset.files.map((file) => {
    const own = notices.filter((notice) => notice.file === file.path).length;
    return own > 0 ? { ...file, notices: file.notices + own } : file;
  });
  const faults = [...dataset.faults, ...notices];
  return { ...dataset, cubes, files, faults, furtherHidden: furtherHiddenOf };
}

/** What became of cubes: cells shown before and hidden now, and counts shown otherwise than they are held. */
function protectionOf(
  indicator: string,
  before: readonly Cube[],
  after: readonly Cube[],
): Protection {
  const hidden = new Map<Cube, Set<number>>();
  let rounded = 0;
  for (const [place, cube] of before.entries()) {
    const now = after[place];
    if (!now || now === cube) continue;
    const cells = new Set<number>();
    for (let cell = 0; cell < cube.values.length; cell += 1) {
      if (cube.reasons[cell] !== 0) continue;
      if (now.reasons[cell] !== 0) cells.add(cell);
      else if (now.values[cell] !== cube.values[cell]) rounded += 1;
    }
    if (cells.size > 0) hidden.set(cube, cells);
  }
  return { indicator, hidden, rounded };
}
