import { lazy, Suspense } from 'react';
import type { Dataset } from '../../dataset/dataset';
import type { Request } from '../../selection/selection';
import { defaultFolder } from '../../state/packageFile';
import { Boundary } from '../../ui/Boundary';
import { HeadlineBlock } from '../../ui/HeadlineBlock';
import { LoadingNotice } from '../../ui/LoadingNotice';
import { dataQuality } from '../../viewmodels/dataQuality';
import { packageChoices } from '../../viewmodels/packageChoices';
import { FaultSections } from './FaultSections';
import { LoadedPackage } from './LoadedPackage';
import { PackageList } from './PackageList';
import { SourceList } from './SourceList';

const AddData = lazy(async () => {
  const { AddData: add } = await import('./AddData');
  return { default: add };
});

const SaveData = lazy(async () => {
  const { SaveData: save } = await import('./SaveData');
  return { default: save };
});

const SuppressionDesk = lazy(async () => {
  const { SuppressionDesk: desk } = await import('./SuppressionDesk');
  return { default: desk };
});

interface DataPageProps {
  readonly dataset: Dataset;
  /** Folder the data were read from. */
  readonly folder: string;
  readonly loadingMore: boolean;
  readonly href: (choice: Request) => string;
  readonly choose: (choice: Request) => void;
}

/** The data: a person's own to add, what is loaded, what was wrong with it, where it comes from, and how it is saved. */
export function DataPage({ dataset, folder, loadingMore, href, choose }: DataPageProps) {
  const quality = dataQuality(dataset);
  return (
    <>
      <HeadlineBlock
        kicker={dataset.illustrative ? 'Data - illustrative data' : 'Data'}
        headline={quality.title}
        detail={<p>{quality.verdict}</p>}
      />
      {loadingMore && <LoadingNotice label="Loading the remaining files to check them too" />}
      <Boundary fallback={<p>A part of the page could not be loaded; reload it to try again.</p>}>
        <Suspense fallback={<LoadingNotice label="Loading what adds data" />}>
          <AddData dataset={dataset} folder={folder} href={href} choose={choose} />
        </Suspense>
      </Boundary>
      <PackageList
        packages={packageChoices(dataset, { shown: folder, home: defaultFolder })}
        href={href}
        choose={choose}
      />
      <FaultSections quality={quality} />
      <LoadedPackage dataset={dataset} quality={quality} />
      <Boundary fallback={null}>
        <Suspense fallback={null}>
          <SuppressionDesk dataset={dataset} folder={folder} />
          <SaveData dataset={dataset} folder={folder} />
        </Suspense>
      </Boundary>
      <SourceList dataset={dataset} />
    </>
  );
}
