import { FigureFrame } from '../ui/FigureFrame';
import { ChartSlot } from './ChartSlot';
import { caveatOnPaper } from './caveatOnPaper';
import { FigureChoices } from './FigureChoices';
import { LazyDownloads } from './LazyDownloads';
import { LazyWords } from './LazyWords';
import { ModelTable } from './ModelTable';
import type { BuiltPanel } from './panel';

interface PictureFigureProps {
  readonly id: string;
  readonly number: number;
  readonly built: Extract<BuiltPanel, { kind: 'figure' }>;
  /** The table stands beside the picture, not folded away under it. */
  readonly tableBeside?: boolean | undefined;
  /** Caveats of many indicators are too long for the page: they go into the file alone. */
  readonly caveatInFile?: boolean | undefined;
  /** Key of the table's selected row. */
  readonly selected?: string | undefined;
  readonly onSelect?: ((code: string) => void) | undefined;
  readonly onChoose?: ((value: string) => void) | undefined;
  /** Stands below the fold: drawn only once the reader comes near it. */
  readonly whenNear?: boolean | undefined;
}

/** A picture in its frame: finding, measure, drawing, words, table twin, notes, source and downloads. */
export function PictureFigure(props: PictureFigureProps) {
  const { id, number, built, tableBeside, caveatInFile, onSelect, onChoose } = props;
  const { words, draw, choice } = built;
  const table = <ModelTable table={words.table} selected={props.selected} onSelect={onSelect} />;
  const picture = (
    <ChartSlot
      draw={draw}
      label={words.alternative}
      onSelect={onSelect}
      whenNear={props.whenNear}
    />
  );
  return (
    <FigureFrame
      id={`figure-${id}`}
      number={number}
      title={words.title}
      subtitle={words.subtitle}
      words={<LazyWords of={`figure ${number}`} />}
      notes={words.notes}
      caveat={caveatInFile ? '' : words.caveat}
      caveatOnPaper={caveatOnPaper}
      source={words.source}
      dataTo={words.dataTo}
      {...(words.summary ? { summary: words.summary } : {})}
      {...(words.illustrative ? { mark: 'Illustrative data' } : {})}
      {...(tableBeside ? {} : { table })}
      downloads={<LazyDownloads number={number} words={words} draw={draw} />}
    >
      {choice && onChoose && (
        <FigureChoices id={id} choice={choice} title={words.title} onChoose={onChoose} />
      )}
      {tableBeside ? (
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
