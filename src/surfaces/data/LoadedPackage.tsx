import { useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset';
import { DataTable } from '../../ui/DataTable';
import { Prose } from '../../ui/Layout';
import type { DataQuality } from '../../viewmodels/dataQuality';
import { heldFigures } from '../../viewmodels/heldFigures';
import { versionInWords } from '../../viewmodels/versionInWords';

interface LoadedPackageProps {
  readonly dataset: Dataset;
  readonly quality: DataQuality;
}

/** Longer tables are folded. */
const foldAfter = 15;

/** What is loaded: the package, its figures by indicator, and its files. */
export function LoadedPackage({ dataset, quality }: LoadedPackageProps) {
  const held = useMemo(() => heldFigures(dataset), [dataset]);
  const text = (...texts: readonly string[]) => texts.map((one) => ({ text: one }));
  const isRevised = held.some(({ notFinal }) => notFinal !== '');
  return (
    <section className="section" aria-labelledby="loaded">
      <h2 className="section__title" id="loaded">
        What is loaded
      </h2>
      <Prose>
        <dl className="facts">
          <div>
            <dt>Package</dt>
            <dd>
              {dataset.title}
              {dataset.version && `, version ${versionInWords(dataset.version)}`}
              {dataset.created && `, created ${dataset.created.slice(0, 10)}`}
            </dd>
          </div>
        </dl>
      </Prose>
      <div className="loaded__part">
        <h3>Figures</h3>
        <DataTable
          caption="Figures of the data package, by indicator"
          columns={[
            { key: 'indicator', label: 'Indicator', sortable: true },
            { key: 'periods', label: 'Periods covered' },
            { key: 'areas', label: 'Areas', numeric: true },
            { key: 'figures', label: 'Figures', numeric: true },
            ...(isRevised ? [{ key: 'notFinal', label: 'Not final' }] : []),
            { key: 'source', label: 'Publisher', sortable: true },
          ]}
          rows={held.map(({ key, indicator, periods, areas, figures, notFinal, source }) => ({
            key,
            header: indicator,
            cells: text(
              periods,
              areas,
              figures,
              ...(isRevised ? [notFinal || 'none'] : []),
              source,
            ),
          }))}
          foldAfter={foldAfter}
        />
      </div>
      <div className="loaded__part">
        <h3>Files</h3>
        <DataTable
          caption="Files of the data package"
          columns={[
            { key: 'path', label: 'File', sortable: true },
            { key: 'title', label: 'What it holds' },
            { key: 'state', label: 'State', sortable: true },
            { key: 'rows', label: 'Rows', numeric: true },
            { key: 'size', label: 'Size', numeric: true },
          ]}
          rows={quality.files.map(({ path, title, state, rows, size }) => ({
            key: path,
            header: path,
            cells: text(title, state, rows, size),
          }))}
        />
      </div>
    </section>
  );
}
