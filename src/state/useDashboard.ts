import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Dataset } from '../dataset/dataset';
import type { Fault } from '../domain/fault';
import { isDataFolder } from '../extracts/isDataFolder';
import type { OnDemandGroup } from '../extracts/packageDescriptor';
import type { ReaderGroups } from '../selection/readerGroups';
import { requestAfterChoice, requestOfSelection } from '../selection/requestAfterChoice';
import { searchOf } from '../selection/requestUrl';
import { resolvedSelection } from '../selection/resolvedSelection';
import type { Request, Selection } from '../selection/selection';
import { datasetQuery, descriptorQuery } from './datasetQuery';
import { faultOf } from './faultOf';
import { useOwnPackages } from './ownPackages';
import { defaultFolder, isAtHand } from './packageFile';
import { choose, followHistory, useSelectionStore, writeOut } from './selectionStore';
import { useReaderGroups } from './useReaderGroups';

/** What a link asked for in vain: in words, or what the words are made of where they are seldom needed. */
export type DashboardNotice =
  | string
  | { readonly about: 'groups' }
  | { readonly about: 'files'; readonly of: string }
  | {
      readonly about: 'folder';
      readonly of: string;
      /** Why it cannot be read, where it was tried. */
      readonly why: string | undefined;
    };

/** The loaded dashboard: data, what is shown, and the ways to change it. */
export interface ReadyDashboard {
  readonly status: 'ready';
  readonly dataset: Dataset;
  /** Folder the dataset was read from. */
  readonly folder: string;
  readonly selection: Selection;
  /** Data of the person's own are shown, or those that were kept could not be. */
  readonly hasOwn: boolean;
  readonly notices: readonly DashboardNotice[];
  /** Groups of the reader, on their page and wherever there are any. */
  readonly reader: ReaderGroups | undefined;
  /** True when what is shown comes from the address: first load, back or forward. */
  readonly restored: boolean;
  /** Further files are on their way; what was loaded before is shown meanwhile. */
  readonly loadingMore: boolean;
  /** The group whose files are on their way. */
  readonly comingGroup: OnDemandGroup | undefined;
  /** The same for a second comparator. */
  readonly comingSecond: OnDemandGroup | undefined;
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
  const { shown: ownOf, problem } = useOwnPackages();
  const askedDescriptor = useQuery(descriptorQuery(asked, ownOf[asked]));
  // A folder without a package falls back like any other unknown value of an address.
  const missing = askedDescriptor.error ? faultOf(askedDescriptor.error).what : undefined;
  const folder = missing === undefined ? asked : defaultFolder;
  const own = ownOf[folder];
  const descriptor = useQuery(descriptorQuery(folder, own));
  const onDemandOf = (code: string | undefined) =>
    descriptor.data?.resources.find((one) => code && one.onDemand?.code === code)?.onDemand;
  const onDemand = onDemandOf(request.group) ?? onDemandOf(request.of);
  const second = request.page === 'area' ? onDemandOf(request.second) : undefined;
  const groups = [...new Set([onDemand, onDemandOf(request.of), second])].flatMap(
    (one) => one?.code ?? [],
  );
  const loading = useQuery({
    ...datasetQuery({ folder, own, groups, complete: request.page === 'data-quality' }),
    enabled: descriptor.isSuccess,
  });
  // A package of another folder is not what was asked for: it is not shown while this one loads.
  const loaded = loading.data?.folder === folder ? loading.data.dataset : undefined;
  const { dataset, found, state, datasetAfter } = useReaderGroups(loaded, request);
  const loadingMore = loading.isPlaceholderData;
  const selection = useMemo(
    () => dataset && resolvedSelection(request, dataset),
    [dataset, request],
  );
  const cover = found?.reader.cover?.code;
  const withFiles = onDemand?.code;
  const named = folder === defaultFolder ? undefined : folder;
  const exact = useMemo(
    () =>
      // An address that asks for the reader's groups must not be written out without them.
      dataset && selection && !(state === 'coming' && fromUrl)
        ? exactRequest(selection, named, dataset.version, cover)
        : undefined,
    [dataset, selection, state, fromUrl, named, cover],
  );
  const coming = loadingMore ? onDemand : undefined;
  const isComing = loadingMore && groups.length > 0;
  const ways = useMemo(
    () =>
      exact && waysOn(datasetAfter, exact, isComing ? withGroup(exact, request) : exact, withFiles),
    [datasetAfter, exact, isComing, request, withFiles],
  );
  useEffect(() => {
    if (exact && !loadingMore) writeOut(exact);
  });

  const failure = descriptor.error ?? loading.error;
  if (failure) return { status: 'failed', fault: faultOf(failure) };
  if (!dataset || !selection || !ways) return { status: 'loading' };
  const { scope, profile, view } = selection;
  const shown = (scope ?? profile ?? view)?.group.code;
  // One that came has no figures of what a link asks for, which is said as of any group.
  const isThere = fromUrl && hasGroup(dataset, request.group);
  const failed =
    loadingMore || !shown
      ? undefined
      : [
          ...(onDemand?.code === request.group && shown !== onDemand?.code && !isThere
            ? [onDemand]
            : []),
          ...(second && profile?.second?.code !== second.code ? [second] : []),
        ][0];
  return {
    status: 'ready',
    dataset,
    folder,
    selection,
    hasOwn: (own ?? problem) !== undefined,
    loadingMore,
    restored: fromUrl,
    comingGroup: coming,
    comingSecond: loadingMore ? second : undefined,
    notices: [
      ...folderNotice(request, folder, missing),
      ...(state === 'failed'
        ? [{ about: 'groups' } as const]
        : fromUrl
          ? (found?.notices ?? [])
          : []),
      ...(failed
        ? [{ about: 'files', of: failed.name } as const]
        : fromUrl
          ? selection.notices
          : []),
    ],
    reader: found?.reader,
    ...ways,
  };
}

function hasGroup({ groups }: Dataset, code = ''): boolean {
  return groups.has(code);
}

/** The ways to other views. A choice made while a group's files are on their way keeps that group: `base` has it. */
function waysOn(
  datasetAfter: (next: Request) => Dataset | undefined,
  exact: Request,
  base: Request,
  withFiles: string | undefined,
): Pick<ReadyDashboard, 'choose' | 'href'> {
  const after = (before: Request, choice: Request) => {
    const at = datasetAfter({ ...before, ...choice });
    // Areas similar to one whose files are loaded on demand need these files too.
    const isLike = at?.groups.get(choice.group ?? '')?.made?.by === 'neighbours';
    const next = withFiles && isLike ? { of: withFiles, ...choice } : choice;
    return at ? requestAfterChoice(before, next, at) : before;
  };
  return {
    choose: (choice) => choose(after(base, choice)),
    href: (choice) => {
      const next = after(exact, choice);
      // The version is that of the data shown, not of another package.
      const search = searchOf(
        choice.data === undefined && exact.version ? { ...next, version: exact.version } : next,
      );
      // A blank address would be the one the reader is at.
      return search || '?';
    },
  };
}

/** What names exactly what is shown; groups of the reader with the group whose areas they are made of. */
function exactRequest(
  selection: Selection,
  folder: string | undefined,
  version: string,
  cover: string | undefined,
): Request {
  const exact = requestOfSelection(selection, folder, version);
  const of = exact.own || selection.page === 'groups' ? cover : undefined;
  return of ? { ...exact, of } : exact;
}

function folderFor({ data }: Request): string {
  return data && isDataFolder(data) && isAtHand(data) ? data : defaultFolder;
}

function withGroup(exact: Request, { group, area, of, second }: Request): Request {
  return {
    ...exact,
    ...(group ? { group } : {}),
    ...(area ? { area } : {}),
    ...(of ? { of } : {}),
    ...(second ? { second } : {}),
  };
}

function folderNotice(
  { data }: Request,
  folder: string,
  why: string | undefined,
): readonly DashboardNotice[] {
  return !data || data === folder ? [] : [{ about: 'folder', of: data.slice(0, 40), why }];
}
