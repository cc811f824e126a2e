import { withAreasMoved } from './areasMoved';
import { areasOnDemand } from './areasOnDemand';
import type { Contribution } from './contribution';
import type { ExtractedResource } from './extractedResource';
import { type DifferingDefinition, mergedDefinitions } from './mergedDefinitions';
import { type FileAfter, type MergedFigures, type MergeMode, mergedFigures } from './mergedFigures';
import { versionAt } from './ownVersion';
import type { ResourceEntry } from './packageDescriptor';
import { type HeldFile, listedFiles, type PackageFiles, rawResources } from './packageFiles';
import { periodReader } from './periodReader';
import type { ReadFile } from './readFile';
import { tableSchema } from './tableSchema';

/** How a package is merged with what was added. */
export interface Merging {
  readonly mode: MergeMode;
  /** Reads a file; where it was read before, from memory. */
  readonly read: (entry: ResourceEntry, file: HeldFile) => Promise<ExtractedResource>;
  /** When it is done, as an ISO date and time: it becomes part of the package's version. */
  readonly at: string;
  /** Awaited between slices of work. */
  readonly pause?: () => Promise<void> | void;
}

/** What became of rows and definitions. */
export interface MergeAccount {
  readonly rows: MergedFigures['rows'];
  readonly differing: readonly DifferingDefinition[];
  /** Paths that hold added rows. */
  readonly added: readonly string[];
}

/**
 * A loaded package together with what was added to it: a new package, whose files are those of the loaded one wherever
 * nothing in them changes. Added figures and definitions stand in files of their own. Figures of areas that come only
 * with the files of a group on demand are loaded with these where they are found so; else what the package knows of
 * these areas is always loaded from then on, with the figures. Nothing is read but through `read`, and no file is copied:
 * one of which rows have to go is written anew each time it is read.
 */
export async function mergedPackage(
  loaded: PackageFiles,
  contribution: Pick<Contribution, 'files'>,
  { mode, read, at, pause = () => {} }: Merging,
): Promise<{ readonly files: PackageFiles; readonly account: MergeAccount }> {
  const roles = new Set(contribution.files.map(({ role }) => role));
  const needed = new Set([...roles, 'areas', 'area-groups', 'population', 'observations']);
  const ours = await Promise.all(
    listedFiles(loaded)
      .filter(({ entry }) => needed.has(entry.role))
      .map(
        async (one): Promise<ReadFile> => ({ ...one, resource: await read(one.entry, one.file) }),
      ),
  );
  const theirs = await Promise.all(
    contribution.files.map(async ({ path, title, role, source }): Promise<ReadFile> => {
      const entry = { path, title, role, onDemand: undefined };
      return { entry, file: source, resource: await read(entry, source) };
    }),
  );
  const reader = await periodReader([...ours, ...theirs].flatMap(periodsIn));
  const isFigures = ({ entry }: ReadFile) => entry.role === 'observations';
  const figures = await mergedFigures(ours.filter(isFigures), theirs.filter(isFigures), {
    mode,
    reader,
    onDemand: areasOnDemand(ours, theirs, reader),
    pause,
  });
  const others = (one: ReadFile) => !isFigures(one);
  const tables = mergedDefinitions(ours.filter(others), theirs.filter(others), mode, reader);
  const moved = tables.loaded.map((one) => withAreasMoved(one, figures.alwaysLoaded));
  const files = new Map(loaded.files);
  const gone = new Set<unknown>();
  for (const { of, file } of [...moved.map(({ stays }) => stays), ...figures.loaded]) {
    if (file) files.set(of.entry.path, file);
    else if (files.delete(of.entry.path)) gone.add(of.entry.path);
  }
  const taken = (one: FileAfter) => {
    if (!one.file) return [];
    const path = freePath(files, one.of.entry.path, one.onDemand?.code);
    files.set(path, one.file);
    return [resourceOf(path, one, at)];
  };
  const added = [...tables.added, ...figures.added].flatMap(taken);
  const always = moved.flatMap(({ moves }) => (moves ? taken(moves) : []));
  const newIn = indicatorsOnDemand(figures.added);
  const resources = rawResources(loaded)
    .filter(({ path }) => !gone.has(path))
    .map((one) => withIndicators(one, newIn));
  const descriptor = {
    ...loaded.descriptor,
    version: versionAt(loaded.descriptor.version, at),
    created: at,
    resources: [...resources, ...always, ...added.map((one) => withIndicators(one, newIn))],
  };
  return {
    files: { descriptor, files },
    account: {
      rows: figures.rows,
      differing: tables.differing,
      added: added.map(({ path }) => path),
    },
  };
}

function periodsIn({ resource: { content } }: ReadFile): readonly string[] {
  if (content?.role === 'observations') return content.columns.periods;
  return content?.role === 'targets' ? content.rows.map(({ row }) => row.period) : [];
}

/** The indicators that files added to a group's files hold, by the group's code. */
function indicatorsOnDemand(added: readonly FileAfter[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    added.flatMap(({ of: { resource }, onDemand, file }) =>
      onDemand && file && resource.content?.role === 'observations'
        ? [[onDemand.code, resource.content.columns.indicators] as const]
        : [],
    ),
  );
}

/** A group that names its indicators names the added ones too: it is offered for those it names. */
function withIndicators<R extends Readonly<Record<string, unknown>>>(
  resource: R,
  newIn: ReadonlyMap<string, readonly string[]>,
): R {
  const { onDemand } = resource;
  if (typeof onDemand !== 'object' || onDemand === null) return resource;
  const group: { group_code?: unknown; indicators?: unknown } = onDemand;
  const more = newIn.get(String(group.group_code));
  if (!more || !Array.isArray(group.indicators) || group.indicators.length === 0) return resource;
  const indicators = [...new Set<unknown>([...group.indicators, ...more])];
  return { ...resource, onDemand: { ...group, indicators } };
}

/** What the descriptor says of an added file; figures say when they were added, and every picture of them after them. */
function resourceOf(path: string, { of: { entry }, onDemand }: FileAfter, at: string) {
  const schema = tableSchema(entry.role);
  return {
    name: path
      .replace(/\.[a-z]+$/i, '')
      .replace(/[^a-z0-9._-]+/gi, '-')
      .toLowerCase(),
    path,
    title: entry.title,
    role: entry.role,
    ...(entry.role === 'observations' ? { added: at } : {}),
    ...(onDemand
      ? {
          onDemand: {
            group_code: onDemand.code,
            group_name: onDemand.name,
            indicators: onDemand.indicators,
          },
        }
      : {}),
    ...(schema
      ? { type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', schema }
      : {}),
  };
}

function freePath(files: PackageFiles['files'], wanted: string, group?: string): string {
  const [, stem = wanted, ending = ''] = /^(.*?)(\.[a-z]+)?$/i.exec(wanted) ?? [];
  const base = group ? `${stem}-${group.replace(/\W+/g, '-')}` : stem;
  let path = `${base}${ending}`;
  for (let number = 2; files.has(path); number += 1) path = `${base}-${number}${ending}`;
  return path;
}
