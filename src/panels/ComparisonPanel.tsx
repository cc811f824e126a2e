import { useMemo } from 'react';
import type { ViewContext } from '../commentary/viewContext';
import { FigureFrame } from '../ui/FigureFrame';
import { comparisonHeading } from '../viewmodels/comparisonHeading';
import { comparisonTable } from '../viewmodels/comparisonTable';
import { caveatOnPaper } from './caveatOnPaper';
import { LazyDownloads } from './LazyDownloads';
import { LazyWords } from './LazyWords';
import { ModelTable } from './ModelTable';
import { useLoadedLater } from './useLoadedLater';

interface ComparisonPanelProps {
  readonly context: ViewContext;
  readonly number: number;
  readonly onSelect?: ((code: string) => void) | undefined;
}

const completeFigure = () => import('../viewmodels/comparisonFigure');

/**
 * The two-period table in its frame: at first with its finding only, then with notes, source, downloads and, where they
 * are shown, intervals. Where these cannot be loaded the table stays as it is.
 */
export function ComparisonPanel({ context, number, onSelect }: ComparisonPanelProps) {
  const complete = useLoadedLater(completeFigure);
  const words = useMemo(
    () => (complete.state === 'there' ? complete.code.comparisonFigure(context) : undefined),
    [complete, context],
  );
  const { title, subtitle, table } = useMemo(
    () => words ?? { ...comparisonHeading(context), table: comparisonTable(context) },
    [words, context],
  );
  const missing =
    complete.state === 'failed'
      ? ['The notes of this table could not be loaded; reload the page to try again.']
      : [];
  return (
    <FigureFrame
      id="figure-table"
      number={number}
      title={title}
      subtitle={subtitle}
      words={<LazyWords of={`figure ${number}`} />}
      notes={words?.notes ?? missing}
      caveat={words?.caveat}
      caveatOnPaper={caveatOnPaper}
      source={words?.source}
      dataTo={words?.dataTo}
      {...(context.dataset.illustrative ? { mark: 'Illustrative data' } : {})}
      downloads={words && <LazyDownloads number={number} words={words} />}
    >
      <ModelTable table={table} selected={context.view.area} onSelect={onSelect} />
    </FigureFrame>
  );
}
