import type { Fault } from '../domain/fault';
import type { ExtractedResource } from '../extracts/extractedResource';
import { FaultLog } from '../extracts/faultLog';
import type { ObservationColumns } from '../extracts/observationReader';
import {
  descriptorFile,
  type OnDemandGroup,
  type PackageDescriptor,
} from '../extracts/packageDescriptor';
import { periodReader } from '../extracts/periodReader';
import { plainCell } from '../extracts/plainCell';
import { addedSource } from './addedSource';
import { missingLists, noteBrokenReferences } from './brokenReferences';
import { rejectAboveWhole, suppressSmallCounts } from './countLimits';
import { sumAlongTime } from './cube';
import { noteDifferingTotals, rejectAbovePopulation } from './cubeChecks';
import { filledCubes } from './cubeFilling';
import type { Dataset, FileSummary } from './dataset';
import type { KeyedFile } from './keyedFile';
import type { LoggedFile } from './loggedRows';
import { namesCounts } from './namesCounts';
import { type ObservationKeys, observationKeys } from './observationKeys';
import { periodTexts } from './periodTexts';
import { referenceTables } from './referenceTables';

/** Circumstances of loading: the month that is not over yet, and what to await between slices of work. */
export interface Assembly {
  readonly thisMonth: number;
  readonly pause?: () => Promise<void> | void;
}

/**
 * Puts the files of a package together: resolves references between them, fills the cubes and checks totals. Faults
 * are collected, never thrown; a file that could not be read is missing from the data and present in `files`.
 */
export async function assembledDataset(
  descriptor: PackageDescriptor,
  resources: readonly ExtractedResource[],
  { thisMonth, pause = () => {} }: Assembly,
): Promise<Dataset> {
  const files = resources.map((resource) => ({ resource, log: new FaultLog(resource.path) }));
  const reader = await periodReader(periodTexts(resources));
  const tables = referenceTables(files, reader);
  noteBrokenReferences(files, tables);
  const sourceCodes: string[] = [];
  const keyed = files.flatMap((file, place) =>
    keyedFile(
      file,
      place + 1,
      (code) => placeIn(sourceCodes, sourceIn(descriptor, file.resource, code)),
      (columns) => observationKeys(columns, { ...tables, thisMonth }, reader),
    ),
  );
  const kinds = new Map([...tables.indicators.values()].map((one) => [one.code, one.kind]));
  const cubes = await filledCubes(keyed, kinds, pause);
  const logOf = (number: number) => files[number - 1]?.log;
  for (const [code, ofIndicator] of cubes) {
    const indicator = tables.indicators.get(code);
    const wholes = cubes.get(indicator?.denominatorIndicator ?? '') ?? [];
    for (const cube of ofIndicator) {
      if (indicator) await rejectAbovePopulation(cube, indicator, tables, logOf, pause);
      if (indicator?.kind === 'proportion') {
        const whole = tables.indicators.get(indicator.denominatorIndicator ?? '');
        const named = namesCounts(indicator, [cube]) && namesCounts(whole, wholes);
        rejectAboveWhole(cube, wholes, named, logOf);
      }
      noteDifferingTotals(cube, indicator, tables.groups, logOf);
      await pause();
    }
  }
  // Only now: a part is compared with its whole, and a total with its members, before either is hidden.
  for (const [code, ofIndicator] of cubes) {
    const indicator = tables.indicators.get(code);
    for (const cube of ofIndicator) {
      if (indicator) suppressSmallCounts(cube, indicator, logOf);
      sumAlongTime(cube);
      await pause();
    }
  }
  const faults = allFaults(descriptor, files);
  return {
    ...describedBy(descriptor, files),
    ...tables,
    cubes,
    sourceCodes,
    outlines: resources.flatMap(({ content }) =>
      content?.role === 'boundaries' ? content.outlines : [],
    ),
    files: files.map(({ resource }) => fileSummary(resource, descriptor, faults)),
    faults,
  };
}

function describedBy(descriptor: PackageDescriptor, files: readonly LoggedFile[]) {
  const { name, title, version, created, illustrative, licences, attribution, furtherPackages } =
    descriptor;
  const onDemand = new Map<string, OnDemandGroup>();
  const loaded = new Set(files.map(({ resource }) => resource.path));
  for (const { path, onDemand: group } of descriptor.resources) {
    if (group && !loaded.has(path)) onDemand.set(group.code, group);
  }
  return {
    name,
    title,
    version,
    created,
    illustrative,
    licences,
    attribution,
    onDemand: [...onDemand.values()],
    furtherPackages,
  };
}

function keyedFile(
  { resource, log }: LoggedFile,
  number: number,
  placeOfSource: (code: string) => number,
  keysOf: (columns: ObservationColumns) => ObservationKeys,
): KeyedFile[] {
  const { content } = resource;
  if (content?.role !== 'observations') return [];
  const { columns } = content;
  const sourceNumbers = columns.sources.map((text) => placeOfSource(plainCell(text).trim()));
  return [
    {
      number,
      columns,
      log,
      sourceNumbers,
      keys: keysOf(columns),
    },
  ];
}

/** Figures that were added from a file name another source than those of the package, though it be the same. */
function sourceIn({ resources }: PackageDescriptor, { path }: ExtractedResource, code: string) {
  const added = resources.find((one) => one.path === path)?.added;
  return added ? addedSource(code, added) : code;
}

/** 1 + the place of a code, which is added when it is new; 0 for none. */
function placeIn(codes: string[], code: string): number {
  if (code === '') return 0;
  if (!codes.includes(code)) codes.push(code);
  return codes.indexOf(code) + 1;
}

function allFaults(descriptor: PackageDescriptor, files: readonly LoggedFile[]): readonly Fault[] {
  return [
    ...descriptor.faults,
    ...missingLists(files),
    ...files.flatMap(({ resource, log }) =>
      [...resource.faults, ...log.faults()].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    ),
  ];
}

function fileSummary(
  resource: ExtractedResource,
  descriptor: PackageDescriptor,
  faults: readonly Fault[],
): FileSummary {
  const { path, title, rows, bytes, encoding, content } = resource;
  const own = faults.filter((fault) => fault.file === path);
  const count = (severity: Fault['severity']) =>
    own
      .filter((fault) => fault.severity === severity)
      .reduce((sum, fault) => sum + 1 + (fault.more ?? 0), 0);
  return {
    path,
    title,
    role: descriptor.resources.find((one) => one.path === path)?.role ?? descriptorFile,
    rows,
    bytes,
    encoding,
    read: content !== undefined,
    faults: count('fault'),
    notices: count('notice'),
  };
}
