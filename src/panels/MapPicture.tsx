import { useMemo } from 'react';
import type { ViewContext } from '../commentary/viewContext';
import { useOutlines } from '../state/useOutlines';
import { Notice } from '../ui/Notice';
import { PicturePanel } from './PicturePanel';

interface MapPictureProps {
  readonly context: ViewContext;
  /** Folder of the data package, which holds the outlines. */
  readonly folder: string;
  readonly number: number;
  readonly onSelect?: ((code: string) => void) | undefined;
}

/** The map, once the outlines of the areas are there. */
export function MapPicture({ context, folder, number, onSelect }: MapPictureProps) {
  const held = useOutlines(folder);
  const outlines = held.state === 'there' ? held.outlines : undefined;
  const outlined = useMemo(
    () => outlines && { ...context, dataset: { ...context.dataset, outlines } },
    [context, outlines],
  );
  if (held.state === 'failed')
    return (
      <Notice kind="information" title="No map">
        <p>The outlines of the areas could not be used. {held.why}</p>
      </Notice>
    );
  return outlined ? (
    <PicturePanel id="map" context={outlined} number={number} onSelect={onSelect} whenNear />
  ) : (
    <p className="figures-waiting">Figure {number} is being drawn.</p>
  );
}
