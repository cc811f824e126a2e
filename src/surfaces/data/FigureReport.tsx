import { useMemo, useState } from 'react';
import { ModelTable } from '../../panels/ModelTable';
import type { Candidate } from '../../state/candidateDataset';
import { Select } from '../../ui/Select';
import { addedFigures } from '../../viewmodels/own/addedFigures';
import { FindingList } from './FindingList';

interface FigureReportProps {
  readonly candidate: Candidate;
  /** A whole package that can be opened by itself: nothing of it is compared. */
  readonly isPackage: boolean;
}

/** What looks wrong about the figures, and the figures as they would be shown. */
export function FigureReport({ candidate, isPackage }: FigureReportProps) {
  const { findings, contributed, dataset, missing } = candidate;
  const figures = useMemo(() => addedFigures(contributed, dataset), [contributed, dataset]);
  const [chosen, choose] = useState(0);
  const place = Math.min(chosen, figures.length - 1);
  const shown = figures[place];
  const table = useMemo(() => shown?.table(), [shown]);
  return (
    <>
      {!isPackage && (
        <>
          <h3>What to look at</h3>
          <FindingList findings={findings} />
        </>
      )}
      {missing.length > 0 && (
        <p>Files that the package lists and that were not given: {missing.join(', ')}.</p>
      )}
      <h3>The figures as they would be shown</h3>
      {!table && <p>There are none.</p>}
      {figures.length > 1 && (
        <div className="add-data__choice">
          <Select
            id="added-indicator"
            label={`Indicator (${figures.length} with added figures)`}
            value={String(place)}
            options={[{ options: figures.map(({ label }, at) => ({ value: String(at), label })) }]}
            onChange={(at) => choose(Number(at))}
          />
        </div>
      )}
      {table && (
        <div className="add-data__figures">
          <ModelTable table={table} key={place} />
        </div>
      )}
    </>
  );
}
