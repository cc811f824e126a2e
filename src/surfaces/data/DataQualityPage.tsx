import type { Dataset } from '../../dataset/dataset';
import type { Request } from '../../selection/selection';
import { defaultFolder } from '../../state/packageFile';
import { DataTable } from '../../ui/DataTable';
import { HeadlineBlock } from '../../ui/HeadlineBlock';
import { Prose } from '../../ui/Layout';
import { LoadingNotice } from '../../ui/LoadingNotice';
import { dataQuality } from '../../viewmodels/dataQuality';
import { packageChoices } from '../../viewmodels/packageChoices';
import { FaultList } from './FaultList';
import { PackageList } from './PackageList';
import { SourceList } from './SourceList';

interface DataQualityPageProps {
  readonly dataset: Dataset;
  /** Folder the data were read from. */
  readonly folder: string;
  readonly loadingMore: boolean;
  readonly href: (choice: Request) => string;
  readonly choose: (choice: Request) => void;
}

/** What was loaded, what was wrong with it, and where it comes from. */
export function DataQualityPage({
  dataset,
  folder,
  loadingMore,
  href,
  choose,
}: DataQualityPageProps) {
  const quality = dataQuality(dataset);
  const troubled = quality.files.filter(
    ({ faults, notices }) => faults.length + notices.length > 0,
  );
  return (
    <>
      <HeadlineBlock
        kicker={dataset.illustrative ? 'Data quality - illustrative data' : 'Data quality'}
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
      <PackageList
        packages={packageChoices(dataset, { shown: folder, home: defaultFolder })}
        href={href}
        choose={choose}
      />
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
