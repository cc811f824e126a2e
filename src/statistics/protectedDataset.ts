import type { Cube } from '../dataset/cube';
import type { Dataset } from '../dataset/dataset';
import { withHidden } from '../dataset/protectedCube';
import { datasetAsShown } from './datasetAsShown';
import type { Effort } from './furtherHidden';
import { furtherHiddenCells, type SaysOfCell } from './furtherHiddenCells';
import { needsProtection } from './needsProtection';
import { smallBesideHidden } from './smallBesideHidden';

/** Circumstances of protecting. */
interface Circumstances extends Effort {
  /** Paths of the files that are loaded only when they are asked for, so that other views may lack them. */
  readonly onDemand?: ReadonlySet<string>;
}

/**
 * A dataset of which no hidden count can be worked out, whatever view of it is shown. Small counts come hidden from
 * assembling it. Here further ones are hidden wherever the sums that readers can make would give a hidden one away: of
 * groups and areas, over time, between indicators (see `CubeSums`), all of them at once over the whole dataset, so that
 * no two views of it can be played against each other. Then counts are rounded to the indicator's base, and hidden ones
 * are forgotten. Everything else the product shows - sums, rates, shares, changes, ranks, intervals - is made from these
 * cubes and tells no more than they do. Hidden along is decided on exact counts, without relying on rounding. Pounds
 * count no people: none is hidden for being small, but those the source hid are protected. Parts that are not held are
 * taken as known to the reader, who may guess that they are 0.
 *
 * Figures of files loaded on demand are protected without hiding what views without these files show. Not covered: a
 * reader who compares with other publications, or with the same package before an update.
 *
 * The dataset itself where it has neither hidden counts nor rounding, or where these ask for no change.
 */
export async function protectedDataset(
  dataset: Dataset,
  { onDemand = new Set(), ...effort }: Circumstances = {},
): Promise<Dataset> {
  if (!needsProtection(dataset)) return dataset;
  let cubes = hiddenIn(dataset.cubes, smallBesideHidden(dataset));
  const hide = async (isHeld: SaysOfCell, isShownElsewhere: SaysOfCell) => {
    const at = { ...dataset, cubes };
    cubes = hiddenIn(cubes, await furtherHiddenCells(at, effort, isHeld, isShownElsewhere));
  };
  const later = new Set(
    dataset.files.flatMap(({ path }, place) => (onDemand.has(path) ? [place + 1] : [])),
  );
  const isEarlier: SaysOfCell = (cube, cell) => !later.has(cube.file[cell] ?? 0);
  if (later.size > 0) await hide(isEarlier, () => false);
  await hide(() => true, later.size > 0 ? isEarlier : () => false);
  return datasetAsShown(dataset, cubes, effort.pause ?? (() => {}));
}

/** The cubes with further cells hidden; the same where there are none. */
function hiddenIn(
  cubes: Dataset['cubes'],
  hidden: ReadonlyMap<Cube, ReadonlySet<number>>,
): Dataset['cubes'] {
  if (hidden.size === 0) return cubes;
  return new Map(
    [...cubes].map(([code, own]) => [
      code,
      own.map((cube) => {
        const cells = hidden.get(cube);
        return cells ? withHidden(cube, cells) : cube;
      }),
    ]),
  );
}
