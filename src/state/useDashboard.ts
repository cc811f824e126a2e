import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Dataset } from '../dataset/dataset';
import type { Fault } from '../domain/fault';
import { requestAfterChoice, requestOfSelection } from '../selection/requestAfterChoice';
import { isDataFolder, searchOf } from '../selection/requestUrl';
import { resolvedSelection } from '../selection/resolvedSelection';
import type { Request, Selection } from '../selection/selection';
import { datasetQuery, descriptorQuery, loadFault } from './datasetQuery';
import { carriesData, defaultFolder } from './packageFile';
import { choose, followHistory, useSelectionStore, writeOut } from './selectionStore';

/** The loaded dashboard: data, what is shown, and the ways to change it. */
export interface ReadyDashboard {
  readonly status: 'ready';
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly notices: readonly string[];
  /** Further files are on their way; what was loaded before is shown meanwhile. */
  readonly loadingMore: boolean;
  readonly choose: (choice: Request) => void;
  /** Address of a choice, for links. */
  readonly href: (choice: Request) => string;
}

/** What the page can show. */
export type Dashboard =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly fault: Fault }
  | ReadyDashboard;

/** Loads the package the URL asks for and resolves the selection against it. */
export function useDashboard(): Dashboard {
  const request = useSelectionStore((store) => store.request);
  const fromUrl = useSelectionStore((store) => store.fromUrl);
  useEffect(followHistory, []);
  const folder = folderFor(request);
  const descriptor = useQuery(descriptorQuery(folder));
  const onDemand = descriptor.data?.resources.find(
    (one) => one.onDemand?.code === request.group,
  )?.onDemand;
  const loading = useQuery({
    ...datasetQuery({ folder, group: onDemand?.code, complete: request.page === 'data-quality' }),
    enabled: descriptor.isSuccess,
  });
  // A package of another folder is not what was asked for: it is not shown while this one loads.
  const dataset = loading.data?.folder === folder ? loading.data.dataset : undefined;
  const loadingMore = loading.isPlaceholderData;
  const selection = useMemo(
    () => dataset && resolvedSelection(request, dataset),
    [dataset, request],
  );
  const exact = useMemo(
    () =>
      dataset &&
      selection &&
      requestOfSelection(selection, folder === defaultFolder ? undefined : folder, dataset.version),
    [dataset, selection, folder],
  );
  useEffect(() => {
    if (exact && !loadingMore) writeOut(exact);
  }, [exact, loadingMore]);

  const failure = descriptor.error ?? loading.error;
  if (failure) return { status: 'failed', fault: loadFault(failure) };
  if (!dataset || !selection || !exact) return { status: 'loading' };
  return {
    status: 'ready',
    dataset,
    selection,
    loadingMore,
    notices: fromUrl ? [...folderNotice(request, folder), ...selection.notices] : [],
    choose: (choice) => choose(requestAfterChoice(exact, choice, dataset)),
    href: (choice) => searchOf(requestAfterChoice(exact, choice, dataset)),
  };
}

function folderFor({ data }: Request): string {
  return data && isDataFolder(data) && !carriesData() ? data : defaultFolder;
}

function folderNotice({ data }: Request, folder: string): readonly string[] {
  if (!data || data === folder) return [];
  const asked = data.slice(0, 40);
  return [
    carriesData()
      ? `This file carries its own data and cannot load the package "${asked}", so its own data are shown.`
      : `"${asked}" is not a folder of this site, so the default data are shown.`,
  ];
}
