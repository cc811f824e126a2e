import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Dataset } from '../dataset/dataset';
import type { Fault } from '../domain/fault';
import { isDataFolder } from '../extracts/isDataFolder';
import type { OnDemandGroup } from '../extracts/packageDescriptor';
import { requestAfterChoice, requestOfSelection } from '../selection/requestAfterChoice';
import { searchOf } from '../selection/requestUrl';
import { resolvedSelection } from '../selection/resolvedSelection';
import type { Request, Selection } from '../selection/selection';
import { datasetQuery, descriptorQuery, loadFault } from './datasetQuery';
import { carriesData, defaultFolder, isAtHand } from './packageFile';
import { choose, followHistory, useSelectionStore, writeOut } from './selectionStore';

/** The loaded dashboard: data, what is shown, and the ways to change it. */
export interface ReadyDashboard {
  readonly status: 'ready';
  readonly dataset: Dataset;
  /** Folder the dataset was read from. */
  readonly folder: string;
  readonly selection: Selection;
  readonly notices: readonly string[];
  /** True when what is shown comes from the address: first load, back or forward. */
  readonly restored: boolean;
  /** Further files are on their way; what was loaded before is shown meanwhile. */
  readonly loadingMore: boolean;
  /** The group whose files are on their way. */
  readonly comingGroup: OnDemandGroup | undefined;
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
  const asked = folderFor(request);
  const askedDescriptor = useQuery(descriptorQuery(asked));
  // A folder without a package falls back like any other unknown value of an address.
  const missing = askedDescriptor.error ? loadFault(askedDescriptor.error).what : undefined;
  const folder = missing === undefined ? asked : defaultFolder;
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
  const named = folder === defaultFolder ? undefined : folder;
  const exact = useMemo(
    () => dataset && selection && requestOfSelection(selection, named, dataset.version),
    [dataset, selection, named],
  );
  const coming = loadingMore ? onDemand : undefined;
  const ways = useMemo(
    () => dataset && exact && waysOn(dataset, exact, coming ? withGroup(exact, request) : exact),
    [dataset, exact, coming, request],
  );
  useEffect(() => {
    if (exact && !loadingMore) writeOut(exact);
  });

  const failure = descriptor.error ?? loading.error;
  if (failure) return { status: 'failed', fault: loadFault(failure) };
  if (!dataset || !selection || !ways) return { status: 'loading' };
  const shown = (selection.scope ?? selection.view)?.group.code;
  const failed = !loadingMore && shown && shown !== onDemand?.code ? onDemand : undefined;
  return {
    status: 'ready',
    dataset,
    folder,
    selection,
    loadingMore,
    restored: fromUrl,
    comingGroup: coming,
    notices: [
      ...folderNotice(request, folder, missing),
      ...(failed
        ? [`The files of ${failed.name} could not be used: the data quality page says why.`]
        : fromUrl
          ? selection.notices
          : []),
    ],
    ...ways,
  };
}

/** The ways to other views. A choice made while a group's files are on their way keeps that group: `base` has it. */
function waysOn(
  dataset: Dataset,
  exact: Request,
  base: Request,
): Pick<ReadyDashboard, 'choose' | 'href'> {
  return {
    choose: (choice) => choose(requestAfterChoice(base, choice, dataset)),
    href: (choice) => {
      const next = requestAfterChoice(exact, choice, dataset);
      // The version is that of the data shown, not of another package.
      const search = searchOf(
        choice.data === undefined ? { ...next, version: dataset.version } : next,
      );
      // A blank address would be the one the reader is at.
      return search || '?';
    },
  };
}

function folderFor({ data }: Request): string {
  return data && isDataFolder(data) && isAtHand(data) ? data : defaultFolder;
}

function withGroup(exact: Request, { group, area }: Request): Request {
  return { ...exact, ...(group ? { group } : {}), ...(area ? { area } : {}) };
}

function folderNotice(
  { data }: Request,
  folder: string,
  missing: string | undefined,
): readonly string[] {
  if (!data || data === folder) return [];
  const asked = data.slice(0, 40);
  if (carriesData()) {
    return [`This file carries its own data, not "${asked}", so its own data are shown.`];
  }
  return [
    missing === undefined
      ? `"${asked}" is not a folder of this site, so the default data are shown.`
      : `No data package can be read in "${asked}", so the default data are shown. ${missing}`,
  ];
}
