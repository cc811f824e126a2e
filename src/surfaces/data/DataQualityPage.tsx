import type { Dataset } from '../../dataset/dataset';
import { DataTable } from '../../ui/DataTable';
import { HeadlineBlock } from '../../ui/HeadlineBlock';
import { Prose } from '../../ui/Layout';
import { LoadingNotice } from '../../ui/LoadingNotice';
import { dataQuality } from '../../viewmodels/dataQuality';
import { FaultList } from './FaultList';
import { SourceList } from './SourceList';

interface DataQualityPageProps {
  readonly dataset: Dataset;
  readonly loadingMore: boolean;
}

/** What was loaded, what was wrong with it, and where it comes from. */
export function DataQualityPage({ dataset, loadingMore }: DataQualityPageProps) {
  const quality = dataQuality(dataset);
  const troubled = quality.files.filter(
    ({ faults, notices }) => faults.length + notices.length > 0,
  );
  return (
    <>
      <HeadlineBlock
        kicker="Data quality"
        headline={quality.title}
        detail={<p>{quality.verdict}</p>}
      />
      {loadingMore && <LoadingNotice label="Loading the remaining files to check them too" />}
      <Prose>
        <dl className="facts">
          <div>
            <dt>Package</dt>
            <dd>
              {dataset.title}
              {dataset.version && `, version ${dataset.version}`}
              {dataset.created && `, created ${dataset.created.slice(0, 10)}`}
            </dd>
          </div>
        </dl>
      </Prose>
      {quality.general.length > 0 && (
        <section className="section" aria-labelledby="faults-general">
          <h2 className="section__title" id="faults-general">
            The package as a whole
          </h2>
          <FaultList faults={quality.general} />
        </section>
      )}
      {troubled.map(({ path, faults, notices }, place) => (
        <section key={path} className="section" aria-labelledby={`faults-${place}`}>
          <h2 className="section__title" id={`faults-${place}`}>
            {path}
          </h2>
          {faults.length > 0 && <FaultList faults={faults} />}
          {notices.length > 0 && (
            <>
              <h3>To know, not faults</h3>
              <FaultList faults={notices} />
            </>
          )}
        </section>
      ))}
      <h2 className="section__title">Files</h2>
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
          cells: [title, state, rows, size].map((text) => ({ text })),
        }))}
      />
      <SourceList dataset={dataset} />
    </>
  );
}
