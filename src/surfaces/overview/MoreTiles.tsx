import { useMemo } from 'react';
import type { ViewContext } from '../../commentary/viewContext';
import { Tile } from '../../ui/Tile';
import { moreTiles } from '../../viewmodels/overview/moreTiles';

/** Target and costs of a headline indicator, where there are any. */
export function MoreTiles({ context }: { readonly context: ViewContext }) {
  const tiles = useMemo(() => moreTiles(context), [context]);
  return tiles.map((tile) => <Tile key={`${tile.term} ${tile.note}`} {...tile} />);
}
