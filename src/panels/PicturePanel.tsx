import { use, useMemo, useState } from 'react';
import type { ViewContext } from '../commentary/viewContext';
import { FigureFrame } from '../ui/FigureFrame';
import { Notice } from '../ui/Notice';
import { ChartSlot } from './ChartSlot';
import { catalogue, type PanelId } from './catalogue';
import { caveatOnPaper } from './caveatOnPaper';
import { FigureChoices } from './FigureChoices';
import { LazyDownloads } from './LazyDownloads';
import { LazyWords } from './LazyWords';
import { ModelTable } from './ModelTable';

interface PicturePanelProps {
  readonly id: PanelId;
  readonly context: ViewContext;
  readonly number: number;
  readonly onSelect?: ((code: string) => void) | undefined;
  /** Stands below the fold: drawn only once the reader comes near it. */
  readonly whenNear?: boolean | undefined;
}

/** Any picture in its frame: finding, measure, drawing, words, table twin, notes, source and downloads. */
export function PicturePanel({ id, context, number, onSelect, whenNear }: PicturePanelProps) {
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
  const { words, draw, choice } = built;
  const table = <ModelTable table={words.table} selected={context.view.area} onSelect={onSelect} />;
  const picture = (
    <ChartSlot draw={draw} label={words.alternative} onSelect={onSelect} whenNear={whenNear} />
  );
  return (
    <FigureFrame
      id={`figure-${id}`}
      number={number}
      title={words.title}
      subtitle={words.subtitle}
      words={<LazyWords of={`figure ${number}`} />}
      notes={words.notes}
      caveat={words.caveat}
      caveatOnPaper={caveatOnPaper}
      source={words.source}
      dataTo={words.dataTo}
      {...(words.summary ? { summary: words.summary } : {})}
      {...(words.illustrative ? { mark: 'Illustrative data' } : {})}
      {...(panel.tableBeside ? {} : { table })}
      downloads={<LazyDownloads number={number} words={words} draw={draw} />}
    >
      {choice && <FigureChoices id={id} choice={choice} title={words.title} onChoose={setChosen} />}
      {panel.tableBeside ? (
        <div className="figure__beside">
          {picture}
          {table}
        </div>
      ) : (
        picture
      )}
    </FigureFrame>
  );
}
