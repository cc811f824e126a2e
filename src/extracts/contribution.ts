import type { Fault } from '../domain/fault';
import type { Adapted, Adapter } from './adapter';
import { adapters as allAdapters } from './adapters';
import { addedPackage } from './addedPackage';
import type { ContributedFile } from './contributedFile';
import { distinctNames } from './distinctNames';
import { ExtractFault } from './extractFault';
import type { KnownPackage } from './knownPackage';
import { knownWithDropped } from './knownWithDropped';
import { type AdaptedTable, mergedTables } from './mergedTables';
import type { OwnSource } from './ownSource';
import type { OwnTable } from './ownTable';
import type { Answers } from './question';
import type { ReadingWay } from './readingWay';
import { isProse, leftOut, passedOver, type ReadTable, readTable } from './readTable';
import { sameBytes } from './sameBytes';
import { steadySource } from './steadySource';
import { type TableReading, tableReading } from './tableReading';
import { unpacked } from './unpacked';

/** What comes out of reading everything that was dropped or pasted at once. */
export interface Contribution {
  /** Canonical files made of it, ready for the ordinary reader; paths differ from one another. */
  readonly files: readonly ContributedFile[];
  /** What became of each table, in the order in which they were found. */
  readonly read: readonly ReadTable[];
  /** What was wrong with sources as a whole, and what in them is no table. */
  readonly faults: readonly Fault[];
  /** `datapackage.json` where one was among them: the files can be opened as a package of their own. */
  readonly descriptor: OwnSource | undefined;
}

/** How a drop is read, where not in the usual way. */
export interface ContributionOptions {
  /** Kinds of files that are known; all of them unless said otherwise. */
  readonly adapters?: readonly Adapter[];
  /** What a person said to the questions of an earlier reading, by the name of the table. */
  readonly answers?: ReadonlyMap<string, Answers>;
}

/**
 * Reads everything that was dropped or pasted at once and makes canonical files of it. What is wrong is said in `faults`
 * and in those of each table, never thrown; rejects only with `ReadingStopped`, when told to stop.
 */
export async function contribution(
  sources: readonly OwnSource[],
  known: KnownPackage,
  way: ReadingWay,
  { adapters = allAdapters, answers }: ContributionOptions = {},
): Promise<Contribution> {
  const steady = withOwnNames(sources).map(steadySource);
  const repeats = await sameBytes(steady, way);
  const faults: Fault[] = [];
  const tables: OwnTable[] = [];
  const json: OwnSource[] = [];
  for (const [place, source] of steady.entries()) {
    const first = repeats[place];
    if (first) {
      faults.push(repeated(source, first));
      continue;
    }
    const inside = await unpacked(source, way);
    tables.push(...inside.tables);
    json.push(...inside.json);
    faults.push(...inside.faults);
  }
  const own = await addedPackage(
    json,
    tables.flatMap(({ source }) => source ?? []),
  );
  faults.push(...(own?.faults ?? []));
  const listed = new Set(own?.files.map(({ source }) => source));
  const free = tables.filter(({ source }) => !source || !listed.has(source));
  const firsts = await sameTables(free, way);
  const ofDrop = await knownWithDropped(free, known, way);
  const readings: TableReading[] = [];
  for (const table of free) {
    if (firsts.has(table)) continue;
    readings.push(
      await tableReading(table, {
        adapters,
        known: ofDrop,
        way,
        answers: answers?.get(table.name),
      }),
    );
  }
  const prose = readings.filter(isProse);
  faults.push(...prose.map(({ table }) => passedOver(table)));
  const readers = readings.flatMap(({ reader }) => reader ?? []);
  const adapted = readings.map((reading) => ({ reading, ...resultOf(reading, readers) }));
  const merged = mergedTables(
    adapted.flatMap(({ reading: { table, adapter, log }, result }): AdaptedTable[] =>
      adapter && result ? [{ name: table.name, adapter, adapted: result, log }] : [],
    ),
    known,
  );
  const plain = readings.flatMap(plainFile);
  return {
    files: withOwnPaths([...(own?.files ?? []), ...plain, ...merged]),
    read: [
      ...adapted
        .filter(({ reading }) => !prose.includes(reading))
        .map(({ reading, result, faults: more }) => readTable(reading, result, more)),
      ...free.flatMap((table) => leftOut(table, firsts.get(table))),
    ],
    faults,
    descriptor: own?.descriptor,
  };
}

/** The tables that repeat another, with the name of that one. */
async function sameTables(
  tables: readonly OwnTable[],
  way: ReadingWay,
): Promise<ReadonlyMap<OwnTable, string>> {
  const texts = tables.flatMap((table) => (table.source ? { table, source: table.source } : []));
  const sources = texts.map(({ source }) => source);
  const firsts = await sameBytes(sources, way);
  return new Map(
    texts.flatMap(({ table }, place) => {
      const first = firsts[place];
      return first ? [[table, first.name] as const] : [];
    }),
  );
}

function resultOf(
  { reader }: TableReading,
  readers: readonly NonNullable<TableReading['reader']>[],
): { readonly result: Adapted | undefined; readonly faults: readonly Fault[] } {
  try {
    return { result: reader?.result(readers), faults: [] };
  } catch (cause) {
    if (!(cause instanceof ExtractFault)) throw cause;
    return { result: undefined, faults: [cause.fault] };
  }
}

function plainFile({ table, recognised, reader }: TableReading): readonly ContributedFile[] {
  const role = recognised?.plain;
  if (role === undefined || !table.source || reader) return [];
  const title = table.name.replace(/^.*(?:\/| > )/, '');
  const slug = title
    .replace(/\.\w+$/, '')
    .replace(/[^\w-]+/g, '-')
    .slice(0, 60);
  return [{ path: `added-${slug}.csv`, role, title, source: table.source, from: [table.name] }];
}

/** The files with paths that differ: a second one of a name is given a number. */
function withOwnPaths(files: readonly ContributedFile[]): readonly ContributedFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let { path } = file;
    for (let number = 2; taken.has(path); number += 1) {
      path = file.path.replace(/(?=\.[^.]*$)/, `-${number}`);
    }
    taken.add(path);
    return { ...file, path };
  });
}

/** The sources with names that differ. */
function withOwnNames(sources: readonly OwnSource[]): readonly OwnSource[] {
  const names = distinctNames(sources.map(({ name }) => name));
  return sources.map((source, place) => ({ ...source, name: names[place] ?? source.name }));
}

function repeated(source: OwnSource, first: OwnSource): Fault {
  return {
    severity: 'notice',
    file: source.name,
    what: `The file has the very same content as ${first.name}.`,
    remedy: 'It was read once; nothing needs to be done.',
  };
}
