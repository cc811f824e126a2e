import { useMemo } from 'react';
import type { ViewContext } from '../commentary/viewContext';
import { FigureFrame } from '../ui/FigureFrame';
import { comparisonFigure } from '../viewmodels/comparisonFigure';
import { LazyDownloads } from './LazyDownloads';
import { ModelTable } from './ModelTable';

interface ComparisonPanelProps {
  readonly context: ViewContext;
  readonly number: number;
  readonly onSelect?: ((code: string) => void) | undefined;
}

/** The two-period table in its frame. */
export function ComparisonPanel({ context, number, onSelect }: ComparisonPanelProps) {
  const words = useMemo(() => comparisonFigure(context), [context]);
  return (
    <FigureFrame
      id="figure-table"
      number={number}
      title={words.title}
      subtitle={words.subtitle}
      notes={words.notes}
      source={words.source}
      dataTo={words.dataTo}
      {...(words.illustrative ? { mark: 'Illustrative data' } : {})}
      downloads={<LazyDownloads number={number} words={words} />}
    >
      <ModelTable table={words.table} selected={context.view.area} onSelect={onSelect} />
    </FigureFrame>
  );
}
