import type { ViewContext } from '../../commentary/viewContext';
import type { TileModel } from '../tiles';
import { costTiles } from './costTiles';
import { targetTile } from './targetTile';

/** Distance of a view's place to its target, then its costs, each where the package has one. */
export function moreTiles(context: ViewContext): readonly TileModel[] {
  const target = targetTile(context);
  return [...(target ? [target] : []), ...costTiles(context)];
}
