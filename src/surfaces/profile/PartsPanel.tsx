import { useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset';
import type { Area } from '../../domain/area';
import { LazyDownloads } from '../../panels/LazyDownloads';
import { ModelTable } from '../../panels/ModelTable';
import { FigureFrame } from '../../ui/FigureFrame';
import { partsModel } from '../../viewmodels/profile/partsModel';

interface PartsPanelProps {
  readonly dataset: Dataset;
  readonly area: Area;
  readonly number: number;
}

/** The ranking table of an area's parts, such as wards; a sentence where they have no figures, nothing without parts. */
export function PartsPanel({ dataset, area, number }: PartsPanelProps) {
  const model = useMemo(() => partsModel(dataset, area), [dataset, area]);
  if (model.kind === 'nothing') return model.unsaid ? null : <p>{model.why}</p>;
  const { words } = model;
  return (
    <FigureFrame
      id="figure-parts"
      number={number}
      title={words.title}
      subtitle={words.subtitle}
      notes={words.notes}
      source={words.source}
      dataTo={words.dataTo}
      {...(words.illustrative ? { mark: 'Illustrative data' } : {})}
      downloads={<LazyDownloads number={number} words={words} />}
    >
      <ModelTable table={words.table} />
    </FigureFrame>
  );
}
