import { use, useMemo, useState } from 'react';
import type { ViewContext } from '../commentary/viewContext';
import { Notice } from '../ui/Notice';
import { catalogue, type PanelId } from './catalogue';
import { PictureFigure } from './PictureFigure';

interface PicturePanelProps {
  readonly id: PanelId;
  readonly context: ViewContext;
  readonly number: number;
  readonly onSelect?: ((code: string) => void) | undefined;
  /** Tells apart pictures of one kind that stand on one page. */
  readonly of?: string | undefined;
  /** Stands below the fold: drawn only once the reader comes near it. */
  readonly whenNear?: boolean | undefined;
}

/** Any picture in its frame: finding, measure, drawing, words, table twin, notes, source and downloads. */
export function PicturePanel({ id, context, number, onSelect, of, whenNear }: PicturePanelProps) {
  const entry = catalogue[id];
  const panel = typeof entry === 'function' ? use(entry(context)) : entry;
  const [chosen, setChosen] = useState<string>();
  const built = useMemo(() => panel.build(context, chosen), [panel, context, chosen]);
  if (built.kind === 'nothing') {
    if (built.unsaid) return null;
    return (
      <Notice kind="information" title={built.title}>
        <p>{built.why}</p>
      </Notice>
    );
  }
  return (
    <PictureFigure
      id={of === undefined ? id : `${id}-${of}`}
      number={number}
      built={built}
      tableBeside={panel.tableBeside}
      selected={context.view.area}
      onSelect={onSelect}
      onChoose={setChosen}
      whenNear={whenNear}
    />
  );
}
