import { use, useMemo } from 'react';
import type { ViewContext } from '../commentary/viewContext';
import { FigureFrame } from '../ui/FigureFrame';
import { Notice } from '../ui/Notice';
import { ChartSlot } from './ChartSlot';
import { catalogue, type PanelId } from './catalogue';
import { caveatOnPaper } from './caveatOnPaper';
import { LazyDownloads } from './LazyDownloads';
import { ModelTable } from './ModelTable';

interface PicturePanelProps {
  readonly id: PanelId;
  readonly context: ViewContext;
  readonly number: number;
  readonly onSelect?: ((code: string) => void) | undefined;
}

/** Any picture in its frame: finding, measure, drawing, words, table twin, notes, source and downloads. */
export function PicturePanel({ id, context, number, onSelect }: PicturePanelProps) {
  const entry = catalogue[id];
  const panel = typeof entry === 'function' ? use(entry()) : entry;
  const built = useMemo(() => panel.build(context), [panel, context]);
  if (built.kind === 'nothing') {
    return (
      <Notice kind="information" title={built.title}>
        <p>{built.why}</p>
      </Notice>
    );
  }
  const { words, draw } = built;
  return (
    <FigureFrame
      id={`figure-${id}`}
      number={number}
      title={words.title}
      subtitle={words.subtitle}
      notes={words.notes}
      caveat={words.caveat}
      caveatOnPaper={caveatOnPaper}
      source={words.source}
      dataTo={words.dataTo}
      {...(words.summary ? { summary: words.summary } : {})}
      {...(words.illustrative ? { mark: 'Illustrative data' } : {})}
      table={<ModelTable table={words.table} selected={context.view.area} onSelect={onSelect} />}
      downloads={<LazyDownloads number={number} words={words} draw={draw} />}
    >
      <ChartSlot draw={draw} label={words.alternative} onSelect={onSelect} />
    </FigureFrame>
  );
}
