import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { assembledDataset } from '../src/dataset/assembledDataset';
import type { Dataset } from '../src/dataset/dataset';
import { periodsHeld } from '../src/dataset/periodsHeld';
import { faultInWords } from '../src/domain/fault';
import { byStart, lastMonth, monthNumber } from '../src/domain/period';
import { monthName } from '../src/domain/periodName';
import { type ExtractedResource, extractedResource } from '../src/extracts/extractedResource';
import { ExtractFault } from '../src/extracts/extractFault';
import {
  descriptorFile,
  packageDescriptor,
  type ResourceEntry,
} from '../src/extracts/packageDescriptor';
import { protectedDataset } from '../src/statistics/protectedDataset';
import { faultCount, plural } from '../src/viewmodels/faultCount';

/** Checks a data package with the browser's own code and words. Exit 1 on faults, 0 with a summary otherwise. */
async function checkData(folder: string): Promise<number> {
  const dataset = await loaded(folder);
  for (const fault of dataset.faults) {
    console.log(`${fault.severity === 'fault' ? 'FAULT ' : 'notice'}  ${faultInWords(fault)}`);
  }
  const faults = faultCount(dataset.faults, 'fault');
  if (faults > 0) {
    console.log(
      `\n${plural(faults, 'fault')} in ${folder}. What they touch is left out or shown as missing.`,
    );
    return 1;
  }
  console.log(summary(dataset));
  return 0;
}

async function loaded(folder: string): Promise<Dataset> {
  const descriptor = packageDescriptor(await readFile(join(folder, descriptorFile), 'utf8'));
  const resources = await Promise.all(descriptor.resources.map((entry) => resource(folder, entry)));
  const now = new Date();
  const assembled = await assembledDataset(descriptor, resources, {
    thisMonth: monthNumber(now.getFullYear(), now.getMonth() + 1),
  });
  const onDemand = descriptor.resources.filter((one) => one.onDemand).map(({ path }) => path);
  return protectedDataset(assembled, { onDemand: new Set(onDemand) });
}

async function resource(folder: string, entry: ResourceEntry): Promise<ExtractedResource> {
  const file = join(folder, entry.path);
  const { path, title } = entry;
  let reason = 'it is not there';
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isFile())
      return await extractedResource(
        entry,
        () => createReadStream(file) as AsyncIterable<Uint8Array>,
      );
  } catch (cause) {
    reason = cause instanceof Error ? cause.message : String(cause);
  }
  const { fault } = new ExtractFault({
    file: path,
    what: `The file could not be loaded: ${reason}.`,
    remedy: `Put it into ${folder}, or take it off the list of resources.`,
  });
  return { path, title, content: undefined, bytes: 0, rows: 0, encoding: 'utf-8', faults: [fault] };
}

function summary(dataset: Dataset): string {
  const rows = dataset.files.reduce((sum, file) => sum + file.rows, 0);
  const periods = [...dataset.cubes.keys()]
    .flatMap((indicator) => periodsHeld(dataset, indicator))
    .toSorted(byStart);
  const last = periods.reduce((latest, one) => Math.max(latest, lastMonth(one)), 0);
  const [first] = periods;
  const span = first
    ? `periods from ${monthName(first.start)} to ${monthName(last)}`
    : 'no periods';
  const counts = [
    plural(dataset.files.length, 'file'),
    plural(rows, 'row'),
    plural(dataset.cubes.size, 'indicator'),
    plural(dataset.areas.size, 'area'),
    plural(dataset.groups.size, 'group'),
    span,
  ];
  return `${dataset.title}: ${counts.join(', ')}. No faults.`;
}

function whyNot(folder: string, cause: unknown): string {
  if (cause instanceof ExtractFault) return faultInWords(cause.fault);
  if (!existsSync(folder))
    return `There is no folder ${folder}. Give the folder that holds ${descriptorFile}.`;
  if (!existsSync(join(folder, descriptorFile)))
    return `There is no ${descriptorFile} in ${folder}. Give the folder that holds it.`;
  return `${folder} could not be read: ${cause instanceof Error ? cause.message : String(cause)}.`;
}

const folder = resolve(process.argv[2] ?? 'data');
try {
  process.exitCode = await checkData(folder);
} catch (cause) {
  console.log(`FAULT   ${whyNot(folder, cause)}`);
  process.exitCode = 1;
}
