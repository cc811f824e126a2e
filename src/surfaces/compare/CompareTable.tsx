import { caveatOnPaper } from '../../panels/caveatOnPaper';
import { LazyDownloads } from '../../panels/LazyDownloads';
import { ModelTable } from '../../panels/ModelTable';
import { FigureFrame } from '../../ui/FigureFrame';
import type { FigureWords } from '../../viewmodels/figureModel';

interface CompareTableProps {
  readonly words: FigureWords;
  readonly number: number;
}

/** The figures of everything that stands side by side, with change and chance. */
export function CompareTable({ words, number }: CompareTableProps) {
  return (
    <FigureFrame
      id="figure-table"
      number={number}
      title={words.title}
      subtitle={words.subtitle}
      notes={words.notes}
      caveat={words.caveat}
      caveatOnPaper={caveatOnPaper}
      source={words.source}
      dataTo={words.dataTo}
      {...(words.illustrative ? { mark: 'Illustrative data' } : {})}
      downloads={<LazyDownloads number={number} words={words} />}
    >
      <ModelTable table={words.table} />
    </FigureFrame>
  );
}
